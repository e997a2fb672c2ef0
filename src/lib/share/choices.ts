/** The four answers as a still picture: in the page they are set by HTML's own grid, here in columns of their own. */
import { fill, plain } from '$lib/charts/fill';
import { linesIn, textWidth, type Face } from '$lib/charts/text-width';
import type { Answer } from '$lib/scenes/choices/answers';
import type { ChoicesData } from '$lib/scenes/choices/data';
import { view } from '$lib/scenes/choices/view';
import type { Frame, SceneWords } from '$lib/scenes/types';
import { baseline } from './fonts';
import { textLine } from './text';

/** Type sizes and distances in pixels. */
const TEXT = 13;
const LEADING = 1.3;
const SHARE = 27;
const COUNT = 22;
const GAP = 22;
/** What isn't spoken of steps back this far. */
const QUIET = 0.5;
/** Narrower than this the answers stand two by two. */
const FOUR_ABREAST = 560;
/** How much wider the answer is that is spoken of, where four stand abreast. */
const WIDER = 1.6;
const WIDEST = 2.3;
const ANSWER = 22;

const MARK: Record<Answer, string> = { yes: 'yes', no: 'no', spoil: 'invalid', home: 'home' };

type Colour = (role: string) => string;

/** Words set one below the other. */
class Column {
	svg = '';
	constructor(
		readonly x: number,
		public y: number,
		readonly width: number
	) {}

	set(text: string, colour: string, size: number, weight: number, face: Face = 'sans'): void {
		const leading = face === 'serif' ? 1.2 : LEADING;
		for (const line of linesIn(text, this.width, size, face)) {
			this.svg += textLine([{ text: line.text, colour, weight }], {
				x: this.x,
				y: this.y + baseline(face, size, leading),
				size,
				face
			});
			this.y += size * leading;
		}
	}
}

/** @param step of the scene; an unknown one is its first */
export function drawChoices(
	step: string,
	data: ChoicesData,
	words: SceneWords,
	frame: Frame,
	colour: Colour
): string {
	const now = view(step, data, words, { width: 900, height: 700 });
	const say = (key: string) => plain(fill(words[key]));
	const [ink, soft] = [colour('ink'), colour('ink-soft')];
	const across = frame.width >= FOUR_ABREAST ? 4 : 2;
	const wider = now.silent ? WIDEST : WIDER;
	const part = (frame.width - GAP * (across - 1)) / (across === 4 ? 3 + wider : across);
	const widths = now.answers.map(({ state }) =>
		across === 4 && state === 'forward' ? part * wider : part
	);
	const left = (at: number) =>
		widths.slice(at - (at % across), at).reduce((sum, width) => sum + width + GAP, 0);
	const longest = Math.max(
		...now.answers.map(({ id }) => textWidth(say(`${id}-short`), 1, 'serif'))
	);
	// A name and its sign stand in a line.
	const size = Math.min(ANSWER, part / (longest + 1));
	const person = (column: Column, id: string, reason: boolean) => {
		column.y += TEXT * 0.5;
		column.set(say(id), ink, TEXT, 600);
		if (reason) column.set(say(`${id}-why`), ink, TEXT, 400);
	};
	const answer = (at: number, top: number) => {
		const one = now.answers[at];
		const width = widths[at] ?? 0;
		if (!one) return new Column(0, top, width);
		const { id, state, people } = one;
		const column = new Column(left(at), top, width);
		const forward = state === 'forward';
		column.svg += forward
			? `<rect x="${column.x}" y="${top}" width="${width}" height="3" fill="${colour(MARK[id])}"/>`
			: `<rect x="${column.x}" y="${top}" width="${width}" height="1" fill="${colour('hair')}"/>`;
		column.y += 9;
		column.svg += sign(id, column.x, column.y + size * 0.62, size * 0.34, colour);
		const whole = textWidth(say(id), size, 'serif') <= width - size;
		const name = say(whole ? id : `${id}-short`);
		column.svg += textLine([{ text: name, colour: ink, weight: 600 }], {
			x: column.x + size * 0.95,
			y: column.y + baseline('serif', size, 1.2),
			size,
			face: 'serif'
		});
		column.y += size * 1.2 + 2;
		const share = plain(fill(words.percent, { n: data.shares[id] }));
		column.set(share, forward ? ink : soft, SHARE, 600, 'serif');
		if (id === 'home') {
			column.y += TEXT * 0.4;
			column.set(data.silent.text, ink, now.silent ? COUNT * 1.3 : COUNT * 0.8, 600, 'serif');
			column.set(say('silence'), ink, TEXT, 400);
			if (now.silent) {
				column.y += TEXT * 0.5;
				column.set(say('svoik'), soft, TEXT, 400);
				for (const reading of ['reading-1', 'reading-2'])
					column.set(say(reading), ink, TEXT * 1.2, 600, 'serif');
			}
		}
		// Reasons where they are spoken of; elsewhere the names stand for them.
		for (const id of people) person(column, id, forward && !now.silent);
		if (!forward) column.svg = `<g opacity="${QUIET}">${column.svg}</g>`;
		return column;
	};

	const first = Array.from({ length: across }, (_, at) => answer(at, 0));
	const below = Math.max(...first.map(({ y }) => y)) + GAP;
	const second = across === 4 ? [] : [answer(2, below), answer(3, below)];
	const columns = [...first, ...second];
	const last = Math.max(...columns.map(({ y }) => y));
	return columns.map(({ svg }) => svg).join('') + between(last);

	/** Those whose answer isn't reported, where there is room for them. */
	function between(after: number): string {
		const spoken = now.between.filter(({ state }) => state === 'forward');
		if (now.silent || spoken.length === 0) return '';
		const third = (frame.width - GAP * 2) / 3;
		const top = after + 10;
		const head = new Column(0, top + 8, third);
		head.set(say('between'), soft, TEXT, 400);
		const people = spoken.map(({ id }, at) => {
			const column = new Column((at + 1) * (third + GAP), top + 8 - TEXT * 0.5, third);
			person(column, id, true);
			return column;
		});
		if (Math.max(...people.map(({ y }) => y)) > frame.height) return '';
		return (
			`<path d="M0 ${top}H${frame.width}" stroke="${colour('hair')}" stroke-dasharray="3 3"/>` +
			head.svg +
			people.map(({ svg }) => svg).join('')
		);
	}
}

/** As `Sign.svelte` draws it. */
function sign(id: Answer, x: number, y: number, r: number, colour: Colour): string {
	const role = colour(MARK[id]);
	const full = id === 'yes' || id === 'no';
	const look = full ? `fill="${role}"` : `fill="none" stroke="${role}" stroke-width="${r * 0.25}"`;
	const hatch = id === 'spoil' ? '<path d="M5 15L15 5M3.5 11L11 3.5M9 16.5L16.5 9"/>' : '';
	return (
		`<circle cx="${x + r}" cy="${y}" r="${full ? r : r * 0.875}" ${look}/>` +
		(hatch &&
			`<g transform="translate(${x} ${y - r}) scale(${r / 10})" stroke="${role}" stroke-width="2">${hatch}</g>`)
	);
}
