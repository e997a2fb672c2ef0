import { describe, expect, it } from 'vitest';
import { median, medians, table } from './table';

describe('median', () => {
	it('is the middle, whatever the order', () => {
		expect(median([9, 1, 5])).toBe(5);
		expect(median([4, 1, 3, 2])).toBe(2.5);
		expect(median([])).toBeNaN();
	});

	it('is taken figure by figure, of the runs that have it', () => {
		expect(medians([{ a: 1 }, { a: 3, b: 7 }, { a: 2 }])).toEqual({ a: 2, b: 7 });
	});
});

describe('table', () => {
	it('sets ratios to the first row before the figures', () => {
		const rows = [
			{ name: 'bare', figures: { lcp: 200, kb: 50 } },
			{ name: 'story', figures: { lcp: 150, kb: 75 } }
		];
		const columns = [
			{ figure: 'lcp', label: 'LCP', digits: 0, ratio: true },
			{ figure: 'kb', label: 'KB', digits: 1 }
		];
		expect(table(rows, columns)).toBe(
			[
				'| page | LCP, × | LCP | KB |',
				'| --- | --: | --: | --: |',
				'| bare | 1.00 | 200 | 50.0 |',
				'| story | 0.75 | 150 | 75.0 |'
			].join('\n')
		);
	});

	it('has a dash where a figure was not measured', () => {
		expect(
			table([{ name: 'bare', figures: {} }], [{ figure: 'x', label: 'x', digits: 0 }])
		).toContain('| bare | – |');
	});
});
