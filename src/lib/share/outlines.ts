/** Sets the type of an SVG as outlines, each letter drawn once: it looks alike where our fonts aren't, and needs none to be drawn. */
import { Blob, Buffer as Letters, Face, Font, shape } from 'harfbuzzjs';
import { readFileSync } from 'node:fs';
import { FONT_FILES } from './fonts';

interface Cut {
	font: Font;
	/** Units of an em. */
	upm: number;
	/** Short name of the cut in the letters' ids. */
	sign: string;
}

/** Our cuts by family and weight, as `text.ts` names them. */
const cuts = new Map(
	FONT_FILES.map(({ family, weight, path }, at): [string, Cut] => {
		const bytes = new Uint8Array(readFileSync(path));
		const face = new Face(new Blob(bytes.buffer));
		return [
			`${family} ${weight}`,
			{ font: new Font(face), upm: face.upem, sign: String.fromCharCode(97 + at) }
		];
	})
);

interface Letter {
	id: number;
	/** Where it stands, from the beginning of the run, and how far the run then is, in units. */
	x: number;
	y: number;
}

/** The letters of a text, with the kerning of the font. */
function set({ font }: Cut, text: string): { letters: Letter[]; advance: number } {
	const buffer = new Letters();
	buffer.addText(text);
	buffer.guessSegmentProperties();
	shape(font, buffer);
	const positions = buffer.getGlyphPositions();
	let advance = 0;
	const letters = buffer.getGlyphInfos().map(({ codepoint }, at) => {
		const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {};
		const letter = { id: codepoint, x: advance + xOffset, y: yOffset };
		advance += xAdvance;
		return letter;
	});
	return { letters, advance };
}

const TEXT = /<text ([^>]*)>(.*?)<\/text>/g;
const PARTS = /<tspan([^>]*)>(.*?)<\/tspan>|([^<]+)/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const attribute = (attributes: string, name: string) =>
	new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
const round = (value: number, decimals = 2) => String(Number(value.toFixed(decimals)));

/**
 * @param svg with type as `textLine` writes it
 * @throws Error for a family or a weight that is not ours
 */
export function outlined(svg: string): string {
	const drawn = new Map<string, string>();
	const body = svg.replace(TEXT, (_, attributes: string, inside: string) => {
		const read = (name: string) => attribute(attributes, name);
		const family = read('font-family') ?? '';
		const size = Number(read('font-size'));
		const spacing = Number(read('letter-spacing') ?? 0);
		let width = 0;
		const runs = [...inside.matchAll(PARTS)].map(([, look = '', part, bare]) => {
			const weight = attribute(look, 'font-weight') ?? read('font-weight') ?? '400';
			const cut = cuts.get(`${family} ${weight}`);
			if (!cut) throw new Error(`No font "${family}" in the weight ${weight}.`);
			const text = (part ?? bare ?? '').replace(/&(\w+);/g, (_, name) => ENTITIES[name] ?? '');
			const { letters, advance } = set(cut, text);
			const units = cut.upm / size;
			const start = width;
			width += advance / units + letters.length * spacing;
			const uses = letters.flatMap(({ id, x, y }, at) => {
				const path = drawn.get(`${cut.sign}${id}`) ?? cut.font.glyphToPath(id);
				if (!path) return [];
				drawn.set(`${cut.sign}${id}`, path);
				const left = x + (start + at * spacing) * units;
				const down = y ? ` y="${round(y, 0)}"` : '';
				return [`<use href="#${cut.sign}${id}" x="${round(left, 0)}"${down}/>`];
			});
			const fill = attribute(look, 'fill');
			return {
				scale: 1 / units,
				svg: fill ? `<g fill="${fill}">${uses.join('')}</g>` : uses.join('')
			};
		});
		const anchor = read('text-anchor');
		const x = Number(read('x')) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
		const scale = round(runs[0]?.scale ?? 1, 5);
		const opacity = read('opacity');
		return (
			`<g fill="${read('fill')}"${opacity ? ` opacity="${opacity}"` : ''} transform="matrix(${scale} 0 0 -${scale} ${round(x)} ${read('y')})">` +
			`${runs.map((run) => run.svg).join('')}</g>`
		);
	});
	const letters = [...drawn].map(([id, path]) => `<path id="${id}" d="${path}"/>`).join('');
	return body.replace(/^<svg [^>]*>/, (open) => `${open}<defs>${letters}</defs>`);
}
