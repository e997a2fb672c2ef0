/** Turns a picture's HTML, as the page has it, into one SVG that needs no style sheet, no browser and no font but ours. */
import { parse, type HTMLElement } from 'node-html-parser';
import type { Frame } from '$lib/scenes/types';
import { Cascade } from './cascade';
import {
	IDENTITY,
	inverse,
	matrixText,
	movedPath,
	multiply,
	toMatrix,
	type Matrix
} from './matrix';
import type { Rule } from './rules';
import { labelText } from './labels';
import { sun } from './sun';
import { toColour, toNumber } from './values';
import { escape } from './xml';

export interface Light {
	/** The chapter's ground. */
	ground: string;
	/** Light and dark hold in every chapter; without one the ground is the chapter's own. */
	theme?: 'light' | 'dark';
}

/** What the parts of a picture are drawn by. */
export interface Drawing {
	cascade: Cascade;
	frame: Frame;
}

export interface Drawn {
	/** The inside of an SVG as large as the frame. */
	svg: string;
	/** A role's colour on the ground that the picture stands on, such as `ink`. */
	colour: (role: string) => string;
	/** True where it goes on beyond its frame, and the page cuts it there. */
	cut: boolean;
}

const COLOURS = new Set(['fill', 'stroke', 'stop-color', 'color']);
const LENGTHS = new Set([
	'stroke-width',
	'stroke-opacity',
	'fill-opacity',
	'stop-opacity',
	'opacity',
	'stroke-dashoffset'
]);
const WORDS = new Set(['stroke-linecap', 'stroke-linejoin', 'shape-rendering', 'fill-rule']);
const STYLED = [...COLOURS, ...LENGTHS, ...WORDS, 'stroke-dasharray'];

/** What is handed down while a drawing is walked through. */
interface Place {
	/** From the element to the frame. */
	matrix: Matrix;
	strokeWidth: string;
	dash: string;
}

/**
 * @param html the scene's, drawn in `frame`
 * @param rules of the page's style sheets
 */
export function toSvg(html: string, rules: readonly Rule[], frame: Frame, light: Light): Drawn {
	const theme = light.theme ? ` data-theme="${light.theme}"` : '';
	const root = parse(
		`<html${theme} style="--serif-own:Source Serif 4;--sans-own:Golos Text"><div data-ground="${light.ground}">${html}</div></html>`
	);
	unfold(root);
	const cascade = new Cascade(root, rules);
	const stage = root.querySelector('[data-ground]') as HTMLElement;
	const drawing = { cascade, frame };
	const colour = (role: string) => toColour(cascade.custom(stage, `--${role}`) ?? '');
	const cut = stage
		.querySelectorAll('*')
		.some((element) => cascade.declared(element, 'overflow') === 'clip');
	return { svg: children(stage, drawing), colour, cut };
}

/** Puts a copy of what it names in the place of every `use`: there it inherits what the `use` would hand down. */
function unfold(root: HTMLElement): void {
	// What is used may use in turn: the innermost first.
	for (let round = 0; round < 3; round += 1) {
		for (const use of root.querySelectorAll('use')) {
			const found = root.querySelector(use.getAttribute('href') ?? '');
			if (!found || found.querySelector('use')) continue;
			const { x = 0, y = 0, transform = '', class: kind = '', style = '' } = use.attributes;
			const move = Number(x) || Number(y) ? ` translate(${x} ${y})` : '';
			const copy = found.toString().replace(/ id="[^"]*"/g, '');
			const group = `<g class="${kind}" style="${style}" transform="${transform}${move}">${copy}</g>`;
			use.replaceWith(parse(group).firstChild as HTMLElement);
		}
	}
	// Drawn by nothing but its copies.
	for (const stock of root.querySelectorAll('defs > g')) stock.remove();
}

/** Drawings, labels and what else stands in a picture's HTML, in its order. */
function children(element: HTMLElement, drawing: Drawing): string {
	return element.childNodes
		.filter((node): node is HTMLElement => 'tagName' in node)
		.map((node) => html(node, drawing))
		.join('');
}

function html(element: HTMLElement, drawing: Drawing): string {
	const { frame } = drawing;
	if (element.rawTagName === 'svg') {
		return `<g>${svgChildren(element, drawing, { matrix: IDENTITY, strokeWidth: '1', dash: 'none' })}</g>`;
	}
	if (element.hasAttribute('data-label')) return labelText(element, drawing);
	if (element.classList.contains('sun')) return sun(element, drawing.cascade, frame);
	return children(element, drawing);
}

function svgChildren(element: HTMLElement, drawing: Drawing, place: Place): string {
	return element.childNodes
		.filter((node): node is HTMLElement => 'tagName' in node)
		.map((node) => svgElement(node, drawing, place))
		.join('');
}

function svgElement(element: HTMLElement, drawing: Drawing, place: Place): string {
	const { cascade, frame } = drawing;
	const units = { ...frame, em: 16 };
	const declared = (property: string) => cascade.declared(element, property);
	const own = element.attributes;
	const tag = element.rawTagName;
	const style = Object.fromEntries(
		STYLED.flatMap((property) => {
			const value = declared(property) ?? own[property];
			return value === undefined ? [] : [[property, plainValue(property, value, units)]];
		})
	);
	if (Number(style.opacity) === 0 || declared('visibility') === 'hidden') return '';

	const css = declared('transform');
	const move =
		css && css !== 'none'
			? toMatrix(css, (value) => toNumber(value, units))
			: toMatrix(own.transform ?? '', Number);
	const here: Place = {
		matrix: multiply(place.matrix, move),
		strokeWidth: style['stroke-width'] ?? place.strokeWidth,
		dash: style['stroke-dasharray'] ?? place.dash
	};
	const attributes: Record<string, string> = {};
	for (const [name, value] of Object.entries(own)) {
		if (!/^(class|style|transform|data-|aria-)/.test(name)) attributes[name] = value;
	}
	Object.assign(attributes, style);
	const transform = matrixText(move);
	if (transform) attributes.transform = transform;
	if (cascade.inherited(element, 'vector-effect') === 'non-scaling-stroke' && isShape(tag)) {
		if (!keepWidth(attributes, tag, move, here)) return '';
	}
	return write(
		tag === 'rect' && attributes.d ? 'path' : tag,
		attributes,
		svgChildren(element, drawing, here)
	);
}

const isShape = (tag: string) => tag === 'path' || tag === 'rect';

/** A line keeps its width where its shape is scaled. @returns false where the scale leaves nothing of it */
function keepWidth(
	attributes: Record<string, string>,
	tag: string,
	move: Matrix,
	{ matrix, strokeWidth, dash }: Place
): boolean {
	const [a, b, c, d] = matrix;
	if (a === d && b === 0 && c === 0) {
		if (a === 0) return false;
		attributes['stroke-width'] = String(Number(strokeWidth) / a);
		if (dash !== 'none')
			attributes['stroke-dasharray'] = dash
				.split(/[\s,]+/)
				.map((part) => Number(part) / a)
				.join(' ');
		return true;
	}
	// The shape is put where it belongs, and its move and those around it are undone.
	const undo = inverse(matrix);
	if (!undo) return false;
	const { x = '0', y = '0', width, height, ...rest } = attributes;
	const path = tag === 'rect' ? `M${x} ${y}h${width}v${height}h-${width}z` : (attributes.d ?? '');
	for (const name of Object.keys(attributes)) delete attributes[name];
	Object.assign(attributes, rest, {
		d: movedPath(path, matrix),
		transform: matrixText(multiply(move, undo))
	});
	return true;
}

function plainValue(
	property: string,
	value: string,
	units: { width: number; height: number; em: number }
): string {
	if (WORDS.has(property)) return value;
	if (COLOURS.has(property)) {
		return /^(none|currentColor|url\()/i.test(value) ? value : toColour(value);
	}
	if (property === 'stroke-dasharray') {
		if (value === 'none') return value;
		return value
			.match(/[a-z]+\((?:[^()]|\([^()]*\))*\)|[^\s,]+/g)!
			.map((part) => round(toNumber(part, units)))
			.join(' ');
	}
	return round(toNumber(value, units));
}

const round = (value: number) => String(Math.round(value * 1000) / 1000);

function write(tag: string, attributes: Record<string, string>, inside: string): string {
	const list = Object.entries(attributes)
		.filter(([, value]) => value !== '')
		.map(([name, value]) => ` ${name}="${escape(value)}"`)
		.join('');
	return inside ? `<${tag}${list}>${inside}</${tag}>` : `<${tag}${list}/>`;
}
