/** Checks the sums that `data/sums.csv` says must hold between figures: what is written, and what it must come to. */
import { fact } from './facts';
import { faultOf } from './fault-of';
import { faultIn, type Row } from './schema';
import type { Fact } from './types';

type Facts = ReadonlyMap<string, Fact>;

const OPERATE: Record<string, (a: number, b: number) => number> = {
	'+': (a, b) => a + b,
	'−': (a, b) => a - b,
	'×': (a, b) => a * b,
	'÷': (a, b) => a / b
};
const FIRST = ['×', '÷'];

/**
 * What a sum in words comes to.
 * @param words ids of figures, the signs + − × ÷ with a blank on either side, and brackets: `(a − b) ÷ c`
 * @param value a figure's value by its id; throws where there is none
 * @returns undefined where the words are no sum
 */
export function valueOf(words: string, value: (id: string) => number): number | undefined {
	const parts = words.match(/[()]|[^\s()]+/g) ?? [];
	let at = 0;
	const operand = (): number => {
		const part = parts[at++] ?? '';
		if (part !== '(') return /^[a-z]/.test(part) ? value(part) : NaN;
		const inner = terms();
		return parts[at++] === ')' ? inner : NaN;
	};
	const chain = (next: () => number, signs: (sign: string) => boolean): number => {
		let result = next();
		for (let sign = parts[at] ?? ''; sign in OPERATE && signs(sign); sign = parts[at] ?? '') {
			at += 1;
			result = OPERATE[sign]?.(result, next()) ?? NaN;
		}
		return result;
	};
	const factors = () => chain(operand, (sign) => FIRST.includes(sign));
	const terms = (): number => chain(factors, (sign) => !FIRST.includes(sign));
	const result = terms();
	return at === parts.length && !Number.isNaN(result) ? result : undefined;
}

/** Whether a percentage with two decimals is what the exact one rounds to, both ways of rounding a half allowed. */
function roundsTo(exact: number, written: number): boolean {
	return Math.abs(exact - written) <= 0.005 + 1e-9;
}

function shown(value: number): string {
	return value.toLocaleString('en-US', { maximumFractionDigits: 4 });
}

/**
 * Checks every row of the table. `whole`: the two are equal. `percent`: the written one is the other in percent, rounded to two decimals.
 * @throws RecordFault, laid to the figure, where a sum does not hold; to the row, where it is none
 */
export function checkSums(sums: readonly Row<'sums'>[], facts: Facts): void {
	for (const row of sums) {
		const written = fact({ facts }, row.fact_id);
		const comes = valueOf(row.is, (id) => fact({ facts }, id).value);
		if (comes === undefined) {
			throw faultIn(
				row,
				`is is "${row.is}", not a sum`,
				'Write ids of figures with +, −, ×, ÷ and brackets, a blank on either side of a sign.'
			);
		}
		const percent = row.unit === 'percent';
		const value = percent ? comes * 100 : comes;
		if (percent ? roundsTo(value, written.value) : Math.abs(value - written.value) <= 1e-9)
			continue;
		throw faultOf(
			written,
			`${row.fact_id} is ${shown(written.value)}, and ${row.is} comes to ${shown(value)}`,
			'Correct whichever of these figures is wrong.'
		);
	}
}
