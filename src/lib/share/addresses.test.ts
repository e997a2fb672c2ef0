import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('$app/paths', () => ({ base: '/2022/vote' }));

/** The module as it is in a build with this SITE_URL. */
async function built(site: string) {
	vi.resetModules();
	vi.stubEnv('SITE_URL', site);
	return import('./addresses');
}

afterEach(() => vi.unstubAllEnvs());

describe('addresses of a page', () => {
	it('are whole where the build knows its place, with or without a slash at its end', async () => {
		for (const site of ['https://example.org/2022/vote', 'https://example.org/2022/vote/']) {
			const { addressesOf } = await built(site);
			expect(addressesOf('ru', 'at/day-gap/')).toEqual({
				canonical: 'https://example.org/2022/vote/ru/at/day-gap/',
				alternates: [
					{ lang: 'en', href: 'https://example.org/2022/vote/en/at/day-gap/' },
					{ lang: 'ru', href: 'https://example.org/2022/vote/ru/at/day-gap/' },
					{ lang: 'kk', href: 'https://example.org/2022/vote/kk/at/day-gap/' }
				],
				fallback: 'https://example.org/2022/vote/en/at/day-gap/'
			});
		}
	});

	it('stay in the folder of the site where it does not', async () => {
		const { addressesOf } = await built('');
		expect(addressesOf('kk', '').canonical).toBe('/2022/vote/kk/');
		expect(addressesOf('kk', '').fallback).toBe('/2022/vote/');
	});

	it("are each page's own; a chart in a frame stands for its step's page, the story there for the story", async () => {
		const { pagePath } = await built('');
		expect(pagePath('/[lang=lang]', { lang: 'en' })).toBe('');
		expect(pagePath('/[lang=lang]/text', { lang: 'en' })).toBe('text/');
		expect(pagePath('/[lang=lang]/at/[step]', { lang: 'en', step: 'day-gap' })).toBe('at/day-gap/');
		expect(pagePath('/[lang=lang]/embed', { lang: 'en' })).toBe('embed/');
		expect(pagePath('/[lang=lang]/embed/[scene]', { lang: 'en', scene: 'day' })).toBe(
			'at/day-gap/'
		);
		// Of the opening's two boxes in a frame only the night's is told.
		expect(pagePath('/[lang=lang]/embed/[scene]', { lang: 'en', scene: 'box' })).toBe(
			'at/box-night/'
		);
		expect(pagePath('/[lang=lang]/embed/story', { lang: 'en' })).toBe('');
	});
});
