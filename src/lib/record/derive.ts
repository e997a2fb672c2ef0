/** Our own arithmetic: every figure that no source gives, with the sum that makes it. */
import { fromFacts, shown, type Get } from './arithmetic';
import { counts } from './counts';
import { lastReport } from './last-report';
import { yearsInOffice } from './leader';
import type { Tables } from './schema';
import type { Fact } from './types';
import { VOTE } from './vote';

function national(get: Get): Fact[] {
	const [home, registered, no] = [get('stayed_home'), get('registered_final'), get('no_final')];
	const shares = [get('yes_pct'), get('no_pct'), get('invalid_pct')];
	return [
		fromFacts([home, registered], {
			id: 'stayed_home_pct',
			value: (home.value / registered.value) * 100,
			unit: 'percent of registered',
			calculation: `${shown(home)} ÷ ${shown(registered)} × 100`
		}),
		fromFacts([home, no], {
			id: 'home_per_no',
			value: home.value / no.value,
			unit: 'people who did not take part for each no vote',
			calculation: `${shown(home)} ÷ ${shown(no)}`
		}),
		fromFacts(shares, {
			id: 'yes_no_invalid_sum_pct',
			value: shares.reduce((sum, { value }) => sum + value, 0),
			unit: 'percent of those who voted',
			calculation: shares.map(shown).join(' + '),
			note: 'ballots with both boxes marked are left out'
		})
	];
}

/** The squares of the constitution's picture: an article each, the new ones with them. */
function squares(get: Get): Fact {
	const [before, added] = [get('articles_total_before'), get('articles.new')];
	return fromFacts([before, added], {
		id: 'articles.squares',
		value: before.value + added.value,
		unit: 'articles',
		calculation: `${shown(before)} + ${shown(added)}`,
		note: 'the articles before the vote and the new ones'
	});
}

/** What the official toll grew by after the vote. */
function deadAfterVote({ tolls }: Tables, get: Get): Fact {
	const dates = tolls.map(({ date }) => date).sort();
	const [last, then] = [dates.at(-1), dates.findLast((date) => date <= VOTE.day)];
	const [latest, stood] = [get(`death.${last}`), get(`death.${then}`)];
	return fromFacts([latest, stood], {
		id: 'dead_after_vote',
		value: latest.value - stood.value,
		unit: 'people',
		calculation: `${shown(latest)} − ${shown(stood)}`,
		note: 'added to the official toll after the vote'
	});
}

interface Shares {
	turnout: Fact;
	yes: Fact;
	no: Fact;
	invalid: Fact;
	both: Fact;
}

/** What a hundred citizens on the lists did; invalid ballots and ballots with both boxes marked are one kind, spoiled. */
function hundred(where: string, { turnout, yes, no, invalid, both }: Shares): Fact[] {
	const unit = 'of a hundred on the lists';
	const part = (what: string, shares: Fact[]) => {
		const sum = shares.reduce((total, { value }) => total + value, 0);
		const terms = shares.map(shown).join(' + ');
		return fromFacts([...shares, turnout], {
			id: `hundred.${where}.${what}`,
			value: (sum * turnout.value) / 100,
			unit,
			calculation: `${shares.length > 1 ? `(${terms})` : terms} × ${shown(turnout)} ÷ 100`
		});
	};
	return [
		part('yes', [yes]),
		part('no', [no]),
		part('spoiled', [invalid, both]),
		fromFacts([turnout], {
			id: `hundred.${where}.home`,
			value: 100 - turnout.value,
			unit,
			calculation: `100 − ${shown(turnout)}`
		})
	];
}

/**
 * Every calculated figure. The values keep two decimals. What belongs to a table that the story goes without is left out.
 * @param get a figure of the tables by id; throws where there is none
 * @throws RecordFault where a row or figure that a calculation rests on is gone
 */
export function derive(tables: Tables, get: Get): Fact[] {
	const { region, word } = VOTE.focus;
	const counting = counts(tables);
	const any: Get = (id) => counting.find((fact) => fact.id === id) ?? get(id);
	return [
		...counting,
		...(tables.articles.length > 0 ? [squares(any)] : []),
		...national(any),
		...(tables.tolls.length > 0 ? [deadAfterVote(tables, any)] : []),
		...lastReport(tables, any),
		...hundred(word, {
			turnout: any(`${word}_turnout_final`),
			yes: any(`result.${region}.yes`),
			no: any(`result.${region}.no`),
			invalid: any(`${word}_invalid_pct`),
			both: any(`${word}_both_pct`)
		}),
		...hundred('country', {
			turnout: any('turnout_final'),
			yes: any('yes_pct'),
			no: any('no_pct'),
			invalid: any('invalid_pct'),
			both: any('both_boxes_pct')
		}),
		...(VOTE.leader ? [yearsInOffice(tables, VOTE.leader)] : [])
	];
}
