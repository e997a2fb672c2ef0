/** What our own arithmetic is made of: a figure from figures, with its sum in words. */
import { formatNumber } from '../i18n/format';
import type { Fact } from './types';

/** The source that stands for this project's arithmetic. */
export const OWN = 'own-calc';

/** As it stands in a sum: a percentage with its two decimals, a number of people with its commas. */
export function shown({ value, unit }: Fact): string {
	return formatNumber(value, 'en', unit.startsWith('percent') ? 'd2' : undefined);
}

export function unique(list: string[]): string[] {
	return [...new Set(list)];
}

interface Sum {
	id: string;
	value: number;
	unit: string;
	calculation: string;
	note?: string;
}

/** A figure made from figures. It is as old, and as preliminary, as the weakest of them; two decimals are kept. */
export function fromFacts(inputs: Fact[], { value, note = '', ...sum }: Sum): Fact {
	return {
		...sum,
		value: Number(value.toFixed(2)),
		note,
		status: inputs.some(({ status }) => status === 'preliminary') ? 'preliminary' : 'final',
		asOf: inputs.reduce((latest, { asOf }) => (asOf > latest ? asOf : latest), ''),
		sourceIds: unique([...inputs.flatMap(({ sourceIds }) => sourceIds), OWN]),
		at: unique(inputs.map(({ at }) => at)).join('; ')
	};
}

/** A figure by its id; throws where there is none. */
export type Get = (id: string) => Fact;
