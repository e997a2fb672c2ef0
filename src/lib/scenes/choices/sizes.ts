/** How large everything is set, and how much is said, so that an answer's people stand in the frame. */
import { fill, plain } from '$lib/charts/fill';
import { lineWidths, textWidth } from '$lib/charts/text-width';
import type { Frame, SceneWords } from '../types';
import { ANSWERS, BETWEEN, FORWARD, PEOPLE, SPOKEN, type Answer } from './answers';
import type { ChoicesData } from './data';

const LEAST = 12;
/** Width of the line of the other answers, in ems: three names with their shares. */
const STRIP = 17;
/** Height of a line as a share of the type's size. */
const LEADING = 1.3;

/** How many lines a text takes, estimated. @param width in pixels */
export function linesOf(text: string, width: number, size: number): number {
	return lineWidths(text, width, size).length;
}

/** Height of a line of a name, in sizes of the text: it is set larger, as names are. */
const NAME = 1.2 * 1.25;
const wordLines = (text: string, width: number, size: number) =>
	lineWidths(text, width, size, 'serif').length;
const nameLines = (text: string, width: number, size: number) => wordLines(text, width, size * 1.2);

/** Type sizes in pixels. */
export interface Sizes {
	text: number;
	/** An answer. */
	answer: number;
	/** The number of those who gave none. */
	count: number;
	/** The line of the other answers. */
	strip: number;
}

/** The largest type in which everything stands in the frame. Sizes are the same at every step. */
export function sizesOfFour(data: ChoicesData, words: SceneWords, frame: Frame): Sizes {
	const say = (key: string) => plain(fill(words[key]));
	const column = columnOf(frame);
	const longest = Math.max(...ANSWERS.map((id) => textWidth(say(id), 1, 'serif')));
	const person = (size: number, width: number) => (id: string) =>
		size * (LEADING * linesOf(say(`${id}-why`), width, size) + 0.6) +
		nameLines(say(id), width, size) * size * NAME;
	const sizes = (size: number): Sizes => ({
		text: size,
		// Sign, answer and share stand in a line.
		answer: Math.min(size * 2.4, (column - size * 4.6) / (longest + 1.1)),
		count: Math.min(size * 4.2, column / textWidth(data.silent.text, 1, 'serif')),
		strip: size
	});
	const height = (size: number) => {
		const { answer, count } = sizes(size);
		const of = (id: Answer) =>
			answer * 1.4 +
			size * 0.9 +
			PEOPLE[id].map(person(size, column)).reduce((sum, one) => sum + one, 0);
		const silence = count * 1.36 + size * (LEADING * linesOf(say('silence'), column, size) + 0.8);
		const third = (frame.width - size * 4) / BETWEEN.length;
		const between = Math.max(...BETWEEN.map(person(size, third))) + size * LEADING;
		// Three columns of 1, 0.7 and 1.3 shares.
		const share = (frame.width - size * 3) / 3;
		const readings = Math.max(
			linesOf(say('svoik'), share, size) * size * LEADING,
			wordLines(say('reading-1'), share * 0.7, size * 1.45) * size * 1.45 * 1.2,
			wordLines(say('reading-2'), share * 1.3, size * 1.45) * size * 1.45 * 1.2
		);
		return (
			Math.max(of('yes'), of('no')) +
			Math.max(of('spoil'), of('home') + silence) +
			Math.max(between, readings) +
			size * 2.2
		);
	};
	let size = Math.min(40, Math.max(13, frame.width / 38));
	while (height(size) > frame.height && size > LEAST) size -= 0.25;
	return sizes(size);
}

/** Width of one of two columns, in pixels. */
const columnOf = (frame: Frame) => (frame.width * 0.94) / 2;

/**
 * One answer and its people. The type has one size at every step; where even the smallest is too large for all the reasons,
 * a step prints those for which there is room.
 */
export function sizesOfOne(
	step: string,
	data: ChoicesData,
	words: SceneWords,
	frame: Frame
): Sizes & { reasons: boolean; readings: boolean } {
	const { width } = frame;
	const say = (key: string) => plain(fill(words[key]));
	const longest = Math.max(...ANSWERS.map((id) => textWidth(say(id), 1, 'serif')));
	const sizes = (size: number): Sizes => {
		// Sign, answer and share stand in a line.
		const heading = (width - size * 5) / (longest + 1.1);
		return {
			text: size,
			answer: Math.min(size * 2.6, Math.max(18, Math.min(heading, frame.height * 0.14))),
			count: Math.min(
				width / textWidth(data.silent.text, 1, 'serif'),
				Math.max(22, frame.height * 0.22)
			),
			strip: stripOf(size, width)
		};
	};
	const height = (of: string, size: number, reasons: boolean) => {
		const { answer, count, strip } = sizes(size);
		const lines = (text: string, type = size) => linesOf(text, width, type) * type * LEADING;
		const around = answer * 1.2 + size * 0.5 + strip * LEADING + 14;
		if (of === 'choices-silence')
			return (
				around +
				count * 1.36 +
				size * 0.3 +
				lines(say('silence')) +
				(reasons ? size * 1.2 + lines(say('svoik')) + readingsOf(say, width, size) : 0)
			);
		const answered = FORWARD[of] as Answer;
		const spoken = SPOKEN[of] ?? [];
		const home = answered === 'home' ? lines(`${data.silent.text} ${say('silence')}`) : 0;
		const name = (id: string) => nameLines(say(id), width, size) * size * NAME;
		const sum = (parts: number[]) => parts.reduce((all, part) => all + part, 0);
		if (!reasons)
			return (
				around +
				home +
				sum(PEOPLE[answered].map(name)) +
				(spoken.length ? lines(`${say('between-short')} ${spoken.map(say).join(', ')}`) : 0)
			);
		const person = (id: string) =>
			nameLines(say(id), width, size) * size * NAME + lines(say(`${id}-why`)) + size * 0.5;
		return (
			around +
			home +
			sum([...PEOPLE[answered], ...spoken].map(person)) +
			(spoken.length ? lines(say('between')) + size : 0)
		);
	};
	const fits = (size: number, reasons: boolean) => (of: string) =>
		height(of, size, reasons) <= frame.height;
	for (let size = 24; size > 12.5; size -= 0.5) {
		if (Object.keys(FORWARD).every(fits(size, true)))
			return { ...sizes(size), reasons: true, readings: true };
	}
	let size = 13;
	while (size > LEAST && !Object.keys(FORWARD).every(fits(size, false))) size -= 0.5;
	const reasons = fits(size, true)(step);
	return { ...sizes(size), reasons, readings: reasons };
}

/** Type size of the line of the other answers: three names with their shares. */
const stripOf = (size: number, width: number) =>
	Math.max(LEAST, Math.min(size * 0.85, (width - 90) / STRIP));

/** Height of the two readings, which are set a fifth larger. */
const readingsOf = (say: (key: string) => string, width: number, size: number) =>
	['reading-1', 'reading-2'].reduce(
		(sum, key) => sum + linesOf(say(key), width, size * 1.2) * size * 1.2 * LEADING,
		0
	);
