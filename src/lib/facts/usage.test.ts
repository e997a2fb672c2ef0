import { describe, expect, it } from 'vitest';
import type { StoryPage } from '../story/page';
import { usage } from './usage';

const story: StoryPage = {
	lang: 'en',
	standings: {},
	corrections: null,
	copy: {
		lang: 'en',
		ui: {},
		meta: {},
		opening: { sources: ['Of ', { fact: 'sources', value: 1, text: '1' }] },
		chapter: {},
		coda: {}
	},
	scenes: {
		day: {
			copy: { title: [], unit: [], source: [], note: [], label: {} },
			titleLines: { small: 1, usual: 1 },
			steps: {
				'day-ten': [
					{ role: 'focus', words: [{ fact: 'turnout', value: 13.91, text: '13.91' }] },
					{ fact: 'turnout', value: 13.91, text: '13.91' }
				]
			},
			described: {},
			data: { rows: [{ factId: 'drawn', pct: 3 }, { name: 'not a figure' }] },
			table: { caption: '', columns: [], rows: [['Almaty', { text: '13.91', fact: 'turnout' }]] }
		}
	}
};

describe('usage', () => {
	const places = usage(
		story,
		{ lead: [{ fact: 'turnout', value: 13.91, text: '13.91' }] },
		new Set(['sources', 'turnout', 'drawn', 'reserve'])
	);

	it('names each place once, in reading order', () => {
		expect(places.get('turnout')).toEqual(['day-ten', 'day', 'data']);
		expect(places.get('sources')).toEqual(['opening']);
	});

	it('finds the figures that a picture is drawn from', () => {
		expect(places.get('drawn')).toEqual(['day']);
	});

	it('leaves out what is nowhere shown', () => {
		expect(places.has('reserve')).toBe(false);
	});
});
