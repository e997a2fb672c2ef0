/** Makes a drawn picture as small as a picture that never moves can be: a script that wakes it draws it anew. */
import { shorter } from './numbers';

const TAG = /<(\/?)([a-zA-Z][\w-]*)((?:\s[^\s=>]+(?:="[^"]*")?)*)\s*(\/?)>/g;
const EMPTY = /^(?:br|hr|img|input)$/;
/** Attributes that say where something is and how large; the rest is names and facts. */
const MEASURES =
	/(\s(?:d|style|transform|points|[xy][12]?|[cr][xy]?|width|height|stroke-width)=")([^"]*)/g;

/** Nobody sees it: a label that waits for its step, a mark of no opacity. */
const isUnseen = (attributes: string) =>
	/\sclass="label [^"]*\bhidden\b/.test(attributes) || /[";]\s*opacity: 0;/.test(attributes);

/** @param html a picture as the server draws it, without comments */
export function still(html: string): string {
	return withoutUnseen(html).replace(TAG, (all, close: string, _name, attributes: string) =>
		close || !attributes
			? all
			: all.replace(MEASURES, (_, name: string, value: string) => name + shorter(value))
	);
}

/** What has a name stays, seen or not: something else may be drawn with it. */
function withoutUnseen(html: string): string {
	let kept = '';
	let at = 0;
	for (const { from, to } of unseen(html)) {
		if (/\sid="/.test(html.slice(from, to))) continue;
		kept += html.slice(at, from);
		at = to;
	}
	return kept + html.slice(at);
}

/** Where the outermost unseen elements begin and end. */
function unseen(html: string): { from: number; to: number }[] {
	const found: { from: number; to: number }[] = [];
	let depth = 0;
	let begun: { from: number; depth: number } | undefined;
	for (const {
		0: tag,
		1: close,
		2: name = '',
		3: attributes = '',
		4: ended,
		index
	} of html.matchAll(TAG)) {
		const alone = ended || EMPTY.test(name);
		if (close) {
			depth -= 1;
			if (begun?.depth === depth) {
				found.push({ from: begun.from, to: index + tag.length });
				begun = undefined;
			}
		} else {
			if (!begun && !alone && isUnseen(attributes)) begun = { from: index, depth };
			if (!alone) depth += 1;
		}
	}
	return found;
}
