/** What stands over a hundred: how many of it came, and in large frames how certain its answers are. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { markSize } from '$lib/charts/type-size';
import type { Role } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import { sizeOf } from './captions';
import type { HundredData } from './data';
import type { Place } from './groups';

interface Room {
	left: number;
	/** Height of the heading, and width of a hundred's half of the frame, in pixels. */
	head: number;
	half: number;
	/** One line of small type. */
	low: boolean;
	told: boolean;
	/** Room for a second line at the figure. */
	display: boolean;
}

export function heading(
	place: Place,
	{ left, head, half, low, told, display }: Room,
	data: HundredData,
	words: SceneWords,
	frame: Frame
): Label[] {
	const role: Role = place === 'focus' ? 'focus' : 'came';
	const at = { x: left, y: head - 13, valign: 'bottom' as const };
	if (low) {
		const text = [data[place].came, ' ', ...fill(words[`${place}-short`])];
		return [{ ...at, id: `${place}-short-name`, y: head - 3, text, role }];
	}
	const figure: Label = {
		...at,
		id: place,
		y: head - 10,
		text: fill(words.of, { n: data[place].came }),
		kind: 'big',
		role
	};
	const x = left + sizeOf(figure, frame).width + 8;
	const line = markSize(frame) * 1.2;
	const name = (key: string): Label => ({
		...at,
		id: `${place}-${key}-name`,
		x,
		y: at.y - (display ? line : 0),
		text: fill(words[`${place}-${key}`]),
		role
	});
	const long = name('came');
	const fits = sizeOf(long, frame).width <= half - (x - left);
	const certain: Label = {
		...at,
		id: `${place}-certain`,
		x,
		text: fill(words[place === 'focus' ? 'answers-preliminary' : 'answers-final']),
		kind: 'small',
		hidden: !told
	};
	return [figure, fits ? long : name('short'), ...(display ? [certain] : [])];
}
