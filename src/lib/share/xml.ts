/** Text in XML. */

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};

/** For an element's text or an attribute in double quotes. */
export const escape = (text: string) => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
