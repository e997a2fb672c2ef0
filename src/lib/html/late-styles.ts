/** Moves the rules for what stands further down out of the head: the headline is on the screen while they are still on their way. */
import { closing } from '../embed/trim';

/** A component's own class in a selector. */
const MARK = /\.s-\w{3,}/g;

/**
 * @param html the whole page; its rules stand in one `<style>` in the head
 * @param at the first element that needs none of them before it is there, such as `<figure`
 * @returns the page with the rules of components that don't stand above `at` in a `<style>` in front of it
 */
export function withLateStyles(html: string, at: string): string {
	if (import.meta.env.DEV) return html;
	const [, before = '', css = '', after = ''] =
		/^([^]*?<style>)([^]*?)(<\/style>[^]*)$/.exec(html) ?? [];
	const place = after.indexOf(at);
	if (place < 0) return html;
	const first = after.slice(0, place);
	const there = new Set(first.match(/\bs-\w{3,}/g));
	const isLate = (rule: string) => {
		const marks = rule.match(MARK);
		return marks !== null && !marks.some((mark) => there.has(mark.slice(1)));
	};
	const rules = rulesOf(css);
	const late = rules.filter(isLate).join('');
	const early = rules.filter((rule) => !isLate(rule)).join('');
	return `${before}${early}${first}<style>${late}</style>${after.slice(place)}`;
}

/** The rules of a style sheet, at-rules whole. */
function rulesOf(css: string): string[] {
	const rules: string[] = [];
	let from = 0;
	for (let open = css.indexOf('{'); open >= 0; open = css.indexOf('{', from)) {
		const end = closing(css, open) + 1;
		rules.push(css.slice(from, end));
		from = end;
	}
	return rules;
}
