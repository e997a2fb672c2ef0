/** Reads an ArchieML copy file: checks that every scene and step has its words, resolves figures from the record, and hands the text on in segments. */
import archieml from 'archieml';
import { FORMATS, formatNumber, type Format } from '../i18n/format';
import { counted, PLURALS } from '../i18n/plural';
import { PARTS } from '../story/story';
import { RecordFault } from './fault';
import { asText, ROLES, type Role, type Segment, type Words } from './words';
import type { Fact, Lang } from './types';

export const STEP_MAX = 300;
const STEP_MAX_WORDS = 45;
const MOMENT_MAX = 100;
const QUOTE_MAX_WORDS = 8;

export interface SceneCopy {
	title: Words;
	unit: Words;
	source: Words;
	note: Words;
	/** Labels of the picture and sentences of its description, by key. */
	label: Record<string, Words>;
}

export interface Copy {
	lang: Lang;
	/** Page furniture: `ui.menu` and the like, plain text. */
	ui: Record<string, string>;
	/** Embedded charts, and the page where editors take them from. */
	embed: Record<string, Words>;
	meta: Record<string, string>;
	opening: Record<string, Words>;
	chapter: Record<string, { title: Words; kicker: Words; question: Words }>;
	scene: Record<string, SceneCopy>;
	/** A step's paragraphs. */
	step: Record<string, Words>;
	/** A step's headline, where it stands alone: shared, or on its own page. */
	moment: Record<string, Words>;
	coda: Record<string, Words>;
	/** What each figure is, by id or family. */
	factname: Record<string, Words>;
	/** Units, by the slug of the table's own word. */
	unit: Record<string, string>;
	/** The page on how we know. */
	data: Record<string, Words>;
}

type Tree = { [key: string]: string | Tree | unknown[] };

interface Reading {
	file: string;
	text: string;
	lang: Lang;
	facts: Map<string, Fact>;
	allowed: string[];
}

/** The row of a key in the file, for a message that an editor can act on; the scope's row where the key is missing, else 1. */
export function rowOf(text: string, path: string): number {
	const lines = text.split('\n').map((line) => line.trim());
	const keys = path.split('.');
	for (let depth = keys.length; depth > 0; depth -= 1) {
		const scope = lines.indexOf(`{${keys.slice(0, depth).join('.')}}`);
		if (scope < 0) continue;
		const rest = keys.slice(depth).join('.');
		const end = lines.indexOf('{}', scope);
		const row = lines.findIndex((line, at) => at > scope && line.startsWith(`${rest}:`));
		return (row >= 0 && (end < 0 || row < end) ? row : scope) + 1;
	}
	return 1;
}

function fault(reading: Reading, path: string, what: string, remedy: string): RecordFault {
	return new RecordFault(reading.file, rowOf(reading.text, path), `${path} ${what}`, remedy);
}

/** Digits may stand in the copy only inside a form that the file declares under `allowed`: a date, a station's number. */
function checkDigits(reading: Reading, path: string, raw: string): void {
	let rest = raw;
	for (const form of reading.allowed) rest = rest.split(form).join('');
	const found = /\d[\d.,]*/.exec(rest);
	if (found) {
		throw fault(
			reading,
			path,
			`has the digits "${found[0]}" typed by hand`,
			'Write a figure as a token such as {turnout_final}, or declare the date or number under [allowed].'
		);
	}
}

function checkQuotes(reading: Reading, path: string, raw: string): void {
	for (const [, quote = ''] of raw.matchAll(/[“«„]([^”»“]+)[”»“]/g)) {
		const words = quote.trim().split(/\s+/).length;
		if (words > QUOTE_MAX_WORDS) {
			throw fault(
				reading,
				path,
				`quotes ${words} words`,
				`Paraphrase: at most ${QUOTE_MAX_WORDS} words may stand in quotation marks.`
			);
		}
	}
}

/**
 * A figure's token: `id`, `id|format`, and after a `~` the noun that it counts, in the forms that the language has
 * (`{stations~участок~участка~участков}`), set with a space that doesn't break.
 */
function figure(reading: Reading, path: string, token: string): Words {
	const [named = '', ...forms] = token.split('~').map((part) => part.trim());
	const [id = '', format] = named.split('|').map((part) => part.trim());
	const fact = reading.facts.get(id);
	if (!fact) {
		throw fault(
			reading,
			path,
			`names the figure {${id}}, which the record doesn't have`,
			'Take an id from `npm run facts`, or add the row to the record.'
		);
	}
	if (format !== undefined && !(FORMATS as readonly string[]).includes(format)) {
		throw fault(
			reading,
			path,
			`asks for the format "${format}"`,
			`Use one of ${FORMATS.join(', ')}.`
		);
	}
	const text = formatNumber(fact.value, reading.lang, format as Format | undefined);
	const shown: Segment = { fact: id, value: fact.value, text };
	if (forms.length === 0) return [shown];
	const noun = counted(text, reading.lang, forms);
	if (noun === undefined) {
		throw fault(
			reading,
			path,
			`gives ${forms.length} forms of "${forms[0]}" for {${id}}`,
			`Give ${PLURALS[reading.lang].length}: ${PLURALS[reading.lang].join(', ')}.`
		);
	}
	return [shown, `\u00a0${noun}`];
}

const TOKEN = /\{([^{}$]+)\}|\{\$([a-z]+)\}|<([a-z]+)>(.*?)<\/\3>/g;

function segments(reading: Reading, path: string, raw: string): Words {
	const words: Words = [];
	let at = 0;
	for (const match of raw.matchAll(TOKEN)) {
		if (match.index > at) words.push(raw.slice(at, match.index));
		at = match.index + match[0].length;
		const [, token, slot, role, inner] = match;
		if (token !== undefined) words.push(...figure(reading, path, token));
		else if (slot !== undefined) words.push({ slot });
		else if (role !== undefined && inner !== undefined) {
			if (!(role in ROLES)) {
				throw fault(
					reading,
					path,
					`marks words with <${role}>`,
					`Use one of ${Object.keys(ROLES).join(', ')}.`
				);
			}
			words.push({ role: role as Role, words: segments(reading, path, inner) });
		}
	}
	if (at < raw.length) words.push(raw.slice(at));
	const leftover = words.find((part) => typeof part === 'string' && /[{}<>]/.test(part));
	if (typeof leftover === 'string') {
		throw fault(
			reading,
			path,
			`has a loose bracket near "${leftover.trim().slice(0, 40)}"`,
			'Close the token or the marking.'
		);
	}
	return words;
}

function resolve(reading: Reading, path: string, raw: string): Words {
	checkDigits(reading, path, raw.replace(/\{[^{}]*\}/g, ''));
	checkQuotes(reading, path, raw);
	return segments(reading, path, raw);
}

function branch(tree: Tree, key: string): Tree {
	const value = tree[key];
	return value && typeof value === 'object' && !Array.isArray(value) ? value : {};
}

function words(reading: Reading, tree: Tree, path: string): Words {
	const key = path.slice(path.lastIndexOf('.') + 1);
	const raw = tree[key];
	if (typeof raw !== 'string' || raw.trim() === '') {
		throw fault(reading, path, 'has no words', `Write the line "${path}: …".`);
	}
	return resolve(reading, path, raw.trim());
}

function optional(reading: Reading, tree: Tree, path: string): Words {
	const key = path.slice(path.lastIndexOf('.') + 1);
	return typeof tree[key] === 'string' && tree[key] !== '' ? words(reading, tree, path) : [];
}

function all(reading: Reading, tree: Tree, path: string): Record<string, Words> {
	return Object.fromEntries(
		Object.keys(tree).map((key) => [key, words(reading, tree, `${path}.${key}`)])
	);
}

/** Like `all`, for keys with dots in them, which ArchieML reads as a tree. */
function flat(reading: Reading, tree: Tree, path: string, prefix = ''): Record<string, Words> {
	return Object.fromEntries(
		Object.entries(tree).flatMap(([key, value]) =>
			typeof value === 'string'
				? [[prefix + key, words(reading, tree, `${path}.${prefix}${key}`)]]
				: Object.entries(flat(reading, value as Tree, path, `${prefix}${key}.`))
		)
	);
}

function texts(reading: Reading, tree: Tree, path: string): Record<string, string> {
	return Object.fromEntries(
		Object.entries(all(reading, tree, path)).map(([key, value]) => [key, asText(value)])
	);
}

function step(reading: Reading, tree: Tree, id: string): Words {
	const path = `step.${id}`;
	const text = words(reading, tree, path);
	const shown = asText(text);
	const count = shown.split(/\s+/).length;
	if (shown.length > STEP_MAX || (reading.lang === 'en' && count > STEP_MAX_WORDS)) {
		throw fault(
			reading,
			path,
			`is ${shown.length} characters and ${count} words long`,
			`Cut it to ${STEP_MAX} characters, so that it fits under the picture on a small phone.`
		);
	}
	return text;
}

function moment(reading: Reading, tree: Tree, id: string): Words {
	const path = `moment.${id}`;
	const text = words(reading, tree, path);
	const { length } = asText(text);
	if (length > MOMENT_MAX) {
		throw fault(
			reading,
			path,
			`is ${length} characters long`,
			`Cut it to ${MOMENT_MAX}: a longer headline is cut where it is shared.`
		);
	}
	return text;
}

/** Keys that no scene, step or chapter of the story has: a misspelt id would else be words that nobody reads. */
function checkUnknown(reading: Reading, tree: Tree, path: string, known: readonly string[]): void {
	const stray = Object.keys(tree).find((key) => !known.includes(key));
	if (stray !== undefined) {
		throw fault(
			reading,
			`${path}.${stray}`,
			`belongs to no ${path} of the story`,
			`Use one of ${known.join(', ')}.`
		);
	}
}

/**
 * Reads one language's copy.
 * @param file its path, for messages
 * @param text the ArchieML source
 * @param facts the record's figures by id
 * @throws RecordFault with file, row, fault and remedy in one line
 */
export function readCopy(file: string, text: string, lang: Lang, facts: Map<string, Fact>): Copy {
	const tree = archieml.load(text) as Tree;
	const allowed = Array.isArray(tree.allowed) ? tree.allowed.map(String) : [];
	// Longest first, so that "5 June 2022" goes before "5 June".
	allowed.sort((a, b) => b.length - a.length);
	const reading: Reading = { file, text, lang, facts, allowed };

	const scenes = PARTS.flatMap((part) => part.scenes);
	const steps = scenes.flatMap((scene) => scene.steps);
	const chapters = PARTS.flatMap((part) => part.chapter ?? []);
	checkUnknown(
		reading,
		branch(tree, 'scene'),
		'scene',
		scenes.map((scene) => scene.id)
	);
	checkUnknown(reading, branch(tree, 'step'), 'step', steps);
	checkUnknown(reading, branch(tree, 'moment'), 'moment', steps);
	checkUnknown(reading, branch(tree, 'chapter'), 'chapter', chapters);

	return {
		lang,
		ui: texts(reading, branch(tree, 'ui'), 'ui'),
		embed: all(reading, branch(tree, 'embed'), 'embed'),
		meta: texts(reading, branch(tree, 'meta'), 'meta'),
		opening: all(reading, branch(tree, 'opening'), 'opening'),
		coda: all(reading, branch(tree, 'coda'), 'coda'),
		factname: flat(reading, branch(tree, 'factname'), 'factname'),
		unit: texts(reading, branch(tree, 'unit'), 'unit'),
		data: flat(reading, branch(tree, 'data'), 'data'),
		chapter: Object.fromEntries(
			chapters.map((id) => {
				const own = branch(branch(tree, 'chapter'), id);
				return [
					id,
					{
						title: words(reading, own, `chapter.${id}.title`),
						kicker: words(reading, own, `chapter.${id}.kicker`),
						question: words(reading, own, `chapter.${id}.question`)
					}
				];
			})
		),
		scene: Object.fromEntries(
			scenes.map(({ id }) => {
				const own = branch(branch(tree, 'scene'), id);
				return [
					id,
					{
						title: words(reading, own, `scene.${id}.title`),
						unit: optional(reading, own, `scene.${id}.unit`),
						source: words(reading, own, `scene.${id}.source`),
						note: optional(reading, own, `scene.${id}.note`),
						label: all(reading, branch(own, 'label'), `scene.${id}.label`)
					}
				];
			})
		),
		step: Object.fromEntries(steps.map((id) => [id, step(reading, branch(tree, 'step'), id)])),
		moment: Object.fromEntries(steps.map((id) => [id, moment(reading, branch(tree, 'moment'), id)]))
	};
}
