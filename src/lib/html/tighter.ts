/** Takes end tags out of a page's drawings that a browser doesn't need. */

/** Elements of SVG that hold nothing here. */
const EMPTY = /<(path|rect|circle|ellipse|line|use|stop)((?:\s[^<>]*)?)><\/\1>/g;

/** @param html a page that no script will hydrate, without comments; its SVG must not nest */
export const tighter = (html: string) =>
	html.replace(/<svg\b[^]*?<\/svg>/g, (svg) => svg.replace(EMPTY, '<$1$2/>'));
