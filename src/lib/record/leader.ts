/** How long the leader of the story held the highest office, where the story has one. */
import { formatNumber } from '../i18n/format';
import { OWN, unique } from './arithmetic';
import { RecordFault } from './fault';
import type { Row, Tables } from './schema';
import { TABLES } from './tables';
import type { Fact } from './types';
import type { Vote } from './vote';

type Leader = NonNullable<Vote['leader']>;

const DAY = 24 * 60 * 60 * 1000;
const DAYS_A_YEAR = 365.25;

function postOf({ posts }: Tables, person: string, post: string): Row<'posts'> {
	const found = posts.find((row) => row.person === person && row.post === post);
	if (!found) {
		throw new RecordFault(
			TABLES.posts.file,
			null,
			`${person} has no row for the post "${post}"`,
			'Put it back: his years as president are counted from it.'
		);
	}
	return found;
}

/** From the first day in the first of the two posts to the last day in the other. */
export function yearsInOffice(tables: Tables, { word, person, from, until }: Leader): Fact {
	const first = postOf(tables, person, from);
	const last = postOf(tables, person, until);
	const to = last.to ?? '';
	const days = (Date.parse(to) - Date.parse(first.from)) / DAY;
	const { file } = TABLES.posts;
	return {
		id: `${word}_years`,
		value: Number((days / DAYS_A_YEAR).toFixed(2)),
		unit: 'years',
		status: 'final',
		asOf: to,
		sourceIds: unique([...first.source_id, ...last.source_id, OWN]),
		note: '',
		at: `${file}:${first.origin.row}; ${file}:${last.origin.row}`,
		calculation: `${first.from} to ${to}: ${formatNumber(days, 'en')} days ÷ ${DAYS_A_YEAR}`
	};
}
