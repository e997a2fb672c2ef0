import { expect, it } from 'vitest';
import { sheetHtml, type Shot } from '../../scripts/lib/sheet';

const shot = (of: string, more: Partial<Shot> = {}): Shot => ({
	of,
	file: `${of}.png`,
	size: '390x844',
	theme: 'auto',
	lang: 'en',
	remark: '',
	...more
});

it('has a row for each step, with all its pictures, in the order in which they were taken', () => {
	const html = sheetHtml([shot('a'), shot('b'), shot('a', { file: 'a2.png' })], 'All');
	expect(html.match(/<section/g)).toHaveLength(2);
	const [first = ''] = html.split('</section>');
	expect(first).toContain('src="a.png"');
	expect(first).toContain('src="a2.png"');
});

it('marks what did not come to rest, and counts it', () => {
	const html = sheetHtml([shot('a'), shot('b', { remark: 'NOT SETTLED: <x>' })], 'All');
	expect(html).toContain('2 pictures, 1 of them');
	expect(html.match(/class="fault"/g)).toHaveLength(1);
	expect(html).toContain('&#60;x&#62;');
});
