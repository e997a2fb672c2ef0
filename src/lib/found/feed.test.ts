import { describe, expect, it, vi } from 'vitest';

vi.mock('$app/paths', () => ({ base: '/2022/vote' }));

const { feed } = await import('./feed');

const titles = {
	en: { title: 'One & <two>', description: 'It’s "said"' },
	ru: { title: 'Один', description: 'Раз' },
	kk: { title: 'Бір', description: 'Бірінші' }
};
const heading = { en: 'Corrections', ru: 'Исправления', kk: 'Түзетулер' };
const publication = { published: '2026-11-23', modified: '2026-11-23' };
const none = { en: [], ru: [], kk: [] };
const ids = (text: string) => [...text.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);

describe('the feed', () => {
	const text = feed(publication, titles, heading, none);

	it('has an entry for each language, each known by a name of its own', () => {
		expect(text.match(/<entry /g)).toHaveLength(3);
		expect(new Set(ids(text)).size).toBe(4);
		for (const id of ids(text))
			expect(id).toMatch(
				/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
			);
	});

	it('keeps the names when the piece is changed', () => {
		const later = feed({ ...publication, modified: '2027-01-02' }, titles, heading, none);
		expect(ids(later)).toEqual(ids(text));
		expect(later).toContain('<updated>2027-01-02T00:00:00Z</updated>');
	});

	it('lets no text break it', () => {
		expect(text).toContain('<title>One &amp; &lt;two&gt;</title>');
		expect(text).not.toContain('<two>');
	});

	it('tells every correction, in every language', () => {
		const date = '2027-03-04';
		const corrected = feed(publication, titles, heading, {
			en: [{ date, text: '33.30 is now 33.31' }],
			ru: [{ date, text: 'стало 33,31' }],
			kk: [{ date, text: '33,31' }]
		});
		expect(corrected.match(/<entry /g)).toHaveLength(6);
		expect(corrected).toContain('href="/2022/vote/ru/data/#corrections"');
		expect(corrected).toContain('<updated>2027-03-04T00:00:00Z</updated>');
		expect(corrected).toContain('стало 33,31');
		expect(new Set(ids(corrected)).size).toBe(7);
	});
});
