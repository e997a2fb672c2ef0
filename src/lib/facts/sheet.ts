/** Every figure as its own answer: what it is, who says so, how firmly, and the arithmetic where it is ours. */
import { formatDate } from '../i18n/dates';
import { formatNumber } from '../i18n/format';
import { counted, PLURALS } from '../i18n/plural';
import type { Copy } from '../record/copy';
import { RecordFault } from '../record/fault';
import type { Fact, RecordOfVote } from '../record/types';
import { nameOf } from './names';
import { standingOf, type Standing } from './standing';

export interface FactSheet {
	id: string;
	name: string;
	/** The value as the language writes it. */
	shown: string;
	unit: string;
	standing: Standing;
	/** The date of the figure in the language; empty where the record gives none. */
	asOf: string;
	calculation: string;
	sources: string[];
}

/** What `/LANG/facts.json` holds: sheets by figure's id, and the sources that they name. */
export interface FactSheets {
	facts: Record<string, FactSheet>;
	sources: Record<string, { publisher: string; title: string; url: string; date: string }>;
}

/** "numbered points in the bill" → "numbered-points-in-the-bill", the key of its words in the copy. */
function unitKey(unit: string): string {
	return unit
		.toLowerCase()
		.replace(/[^a-z]+/g, '-')
		.replace(/^-|-$/g, '');
}

/**
 * The unit's words in the form that the number takes.
 * @throws RecordFault where the copy has no words for the unit, or other forms than the language has
 */
function unitOf(fact: Fact, shown: string, copy: Copy): string {
	const key = unitKey(fact.unit);
	const fault = (what: string, remedy: string) =>
		new RecordFault(`data/copy/${copy.lang}.aml`, 1, what, remedy);
	const words = copy.unit[key];
	if (words === undefined)
		throw fault(
			`has no words for the unit "${fact.unit}"`,
			`Write the line "${key}: …" under {unit}.`
		);
	const forms = words.split('~');
	const unit = forms.length === 1 ? words : counted(shown, copy.lang, forms);
	if (unit === undefined)
		throw fault(
			`gives ${forms.length} forms of unit.${key}`,
			`Give one, or ${PLURALS[copy.lang].length}: ${PLURALS[copy.lang].join(', ')}.`
		);
	return unit;
}

function sheet(fact: Fact, record: RecordOfVote, copy: Copy): FactSheet {
	const shown = formatNumber(fact.value, copy.lang);
	return {
		id: fact.id,
		name: nameOf(fact, record, copy),
		shown,
		unit: unitOf(fact, shown, copy),
		standing: standingOf(fact),
		asOf: fact.asOf ? formatDate(fact.asOf, copy.lang) : '',
		// Figures of ours that stand in a table have their arithmetic in its note.
		calculation: fact.calculation ?? (fact.sourceIds.includes('own-calc') ? fact.note : ''),
		sources: fact.sourceIds
	};
}

/** The sheets of all figures in one language. */
export function factSheets(record: RecordOfVote, copy: Copy): FactSheets {
	return {
		facts: Object.fromEntries(
			[...record.facts.values()].map((fact) => [fact.id, sheet(fact, record, copy)])
		),
		sources: Object.fromEntries(
			[...record.sources.values()].map(({ id, publisher, title, url, date }) => [
				id,
				{ publisher, title, url, date: date ? formatDate(date, copy.lang) : '' }
			])
		)
	};
}
