/** Which answer stands forward, who stands at it, and how much of each is said in a frame of this size. */
import { ANSWERS, PEOPLE, type Answer } from './answers';
import type { Frame } from '../types';

export interface AnswerMark {
	id: Answer;
	/** forward: spoken of. quiet: there, but not now. */
	state: 'forward' | 'quiet';
	people: readonly string[];
	/** Whether the people's reasons are printed too. */
	reasons: boolean;
	/** Whether the people are named at all. */
	named: boolean;
}

export interface ChoicesView {
	answers: AnswerMark[];
	/** How many answers stand beside one another. */
	columns: 1 | 2 | 4;
	/** True at the last step: the names step back before those who said nothing. */
	silent: boolean;
}

const FORWARD: Record<string, Answer> = {
	'choices-yes': 'yes',
	'choices-spoil': 'spoil',
	'choices-home': 'home'
};

/** Narrower or lower than this there is room for one answer's people only. */
const SMALL = { width: 560, height: 420 };

export function view(step: string, frame: Frame): ChoicesView {
	const silent = step === 'choices-silence';
	const forward = silent ? 'home' : (FORWARD[step] ?? 'yes');
	const small = frame.width < SMALL.width || frame.height < SMALL.height;
	return {
		columns: small ? 1 : frame.width > 1500 ? 4 : 2,
		silent,
		answers: ANSWERS.map((id) => ({
			id,
			state: id === forward ? 'forward' : 'quiet',
			people: PEOPLE[id],
			named: !small || (id === forward && !silent),
			reasons: !small || (id === forward && !silent && frame.height >= 260)
		}))
	};
}
