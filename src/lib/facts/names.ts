/** What a figure is called: by its own id, or by the family it belongs to. */
import { formatDate } from '../i18n/dates';
import type { Copy } from '../record/copy';
import { RecordFault } from '../record/fault';
import type { Fact, Lang, RecordOfVote } from '../record/types';
import { VOTE } from '../record/vote';
import { asText } from '../record/words';

interface Family {
	pattern: RegExp;
	/** Key of the template under `factname`. */
	key: string;
	slots: (parts: string[], record: RecordOfVote, copy: Copy) => Record<string, string>;
}

const hour = (digits = '') => `${digits}:00`;
const region = (id: string | undefined, record: RecordOfVote, lang: Lang) =>
	record.regions.find((one) => one.id === id)?.name[lang] ?? '';

const FAMILIES: Family[] = [
	{ pattern: /^turnout_(\d\d)$/, key: 'turnout_at', slots: ([at]) => ({ hour: hour(at) }) },
	{
		pattern: /^ballots_received_(\d\d)$/,
		key: 'ballots_at',
		slots: ([at]) => ({ hour: hour(at) })
	},
	{
		pattern: /^turnout\.([a-z-]+)\.(\d\d)$/,
		key: 'turnout_in',
		slots: ([id, at], record, { lang }) => ({ region: region(id, record, lang), hour: hour(at) })
	},
	...(['turnout', 'yes', 'no', 'registered'] as const).map((column) => ({
		pattern: new RegExp(`^result\\.([a-z-]+)\\.${column}$`),
		key: `result_${column}`,
		slots: ([id]: string[], record: RecordOfVote, { lang }: Copy) => ({
			region: region(id, record, lang)
		})
	})),
	...['national', VOTE.focus.word].map((column) => ({
		pattern: new RegExp(`^history\\.([0-9-]+)\\.${column}$`),
		key: `history_${column}`,
		slots: ([date = '']: string[], _: RecordOfVote, { lang }: Copy) => ({
			date: formatDate(date, lang)
		})
	})),
	...(['death', 'detained'] as const).map((key) => ({
		pattern: new RegExp(`^${key}\\.([0-9-]+)$`),
		key,
		slots: ([date = '']: string[], _: RecordOfVote, { lang }: Copy) => ({
			date: formatDate(date, lang)
		})
	})),
	{
		pattern: /^articles\.theme\.([a-z]+)$/,
		key: 'theme',
		slots: ([theme = ''], _, copy) => ({
			theme: asText(copy.scene.amendments?.label[`theme-${theme}`] ?? [theme])
		})
	}
];

/**
 * The name of a figure in the copy's language.
 * @throws RecordFault where the copy has neither the figure's id nor its family under `factname`
 */
export function nameOf(fact: Fact, record: RecordOfVote, copy: Copy): string {
	const own = copy.factname[fact.id];
	if (own) return asText(own);
	for (const { pattern, key, slots } of FAMILIES) {
		const parts = pattern.exec(fact.id)?.slice(1);
		const template = copy.factname[key];
		if (parts && template) return asText(template, slots(parts, record, copy));
	}
	throw new RecordFault(
		`data/copy/${copy.lang}.aml`,
		1,
		`has no name for the figure "${fact.id}"`,
		`Write the line "${fact.id}: …" under {factname}.`
	);
}
