/** Which answer stands forward, who stands at it, and how much is said, and how large, in a frame of this size. */
import type { Frame, SceneWords } from '../types';
import { ANSWERS, BETWEEN, FORWARD, PEOPLE, SPOKEN, type Answer } from './answers';
import type { ChoicesData } from './data';
import { sizesOfFour, sizesOfOne, type Sizes } from './sizes';

export interface AnswerMark {
	id: Answer;
	/** forward: spoken of. quiet: there, but not now. */
	state: 'forward' | 'quiet';
	people: readonly string[];
}

export interface ChoicesView extends Sizes {
	/** `four`: every answer with its people. `one`: the answer that is spoken of, and the others in a line below. */
	layout: 'four' | 'one';
	answers: AnswerMark[];
	/** Those whose answer isn't reported; spoken of at this step, or only there. */
	between: { id: string; state: 'forward' | 'quiet' }[];
	/** Whether reasons are printed beside names. */
	reasons: boolean;
	/** Whether there is room for the two readings of silence. */
	readings: boolean;
	/** True at the last step: the names step back before those who said nothing. */
	silent: boolean;
}

/** Narrower or lower than this there is room for one answer's people only. */
const ROOM = { width: 560, height: 400 };
export function view(
	step: string,
	data: ChoicesData,
	words: SceneWords,
	frame: Frame
): ChoicesView {
	const known = step in FORWARD ? step : 'choices-yes';
	const forward = FORWARD[known] as Answer;
	const silent = known === 'choices-silence';
	const spoken = SPOKEN[known] ?? [];
	const layout = frame.width >= ROOM.width && frame.height >= ROOM.height ? 'four' : 'one';
	return {
		layout,
		answers: ANSWERS.map((id) => ({
			id,
			state: id === forward ? 'forward' : 'quiet',
			people: PEOPLE[id]
		})),
		between: BETWEEN.filter((id) => layout === 'four' || spoken.includes(id)).map((id) => ({
			id,
			state: spoken.includes(id) ? 'forward' : 'quiet'
		})),
		silent,
		...(layout === 'four'
			? { ...sizesOfFour(data, words, frame), reasons: true, readings: true }
			: sizesOfOne(known, data, words, frame))
	};
}
