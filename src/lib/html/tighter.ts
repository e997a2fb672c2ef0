/** Takes out of a page's drawings what a browser doesn't need: digits that nobody sees, and end tags. */

/** Elements of SVG that hold nothing here. */
const EMPTY = /<(path|rect|circle|ellipse|line|use|stop)((?:\s[^<>]*)?)><\/\1>/g;
/** Past a thousandth of a pixel. */
const UNSEEN = /(\d\.\d{3})\d+/g;

/** @param html a page that no script will hydrate; its SVG must not nest */
export const tighter = (html: string) =>
	html.replace(/<svg\b[^]*?<\/svg>/g, (svg) => svg.replace(EMPTY, '<$1$2/>').replace(UNSEEN, '$1'));
