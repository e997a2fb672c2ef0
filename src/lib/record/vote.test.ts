import { describe, expect, it } from 'vitest';
import { readVote, VOTE } from './vote';

/** The sentence that an editor reads where one field is another. */
const faultOf = (change: object) => {
	try {
		readVote({ ...VOTE, ...change });
	} catch (error) {
		return (error as Error).message;
	}
	return 'no fault';
};

describe('what vote it is', () => {
	it('is taken as it stands', () => {
		expect(readVote(VOTE)).toEqual(VOTE);
	});

	it.each([
		[
			'a day that is none',
			{ day: '5 June' },
			'data/vote.json: day is "5 June", not what belongs there. Write a day such as 2022-06-05.'
		],
		[
			'no region in gold',
			{ focus: { ...VOTE.focus, region: undefined } },
			'data/vote.json: focus.region is missing, not what belongs there. Write every field as data/README.md lists them.'
		],
		[
			'two words for it',
			{ focus: { ...VOTE.focus, word: 'alma-ata' } },
			'data/vote.json: focus.word is "alma-ata", not what belongs there. Write one word in small letters.'
		],
		[
			'a field that nothing reads',
			{ city: 'Almaty' },
			'data/vote.json: has the field city, which nothing reads. Write every field as data/README.md lists them.'
		]
	])('names %s in one line', (_, change, line) => expect(faultOf(change)).toBe(line));
});
