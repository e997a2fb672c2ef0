/** XML of a few elements, escaped. */

const SIGNS: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;'
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

/**
 * @param inside elements already made, or a text
 * @param attributes those without a value are left out
 */
export function element(
	name: string,
	attributes: Record<string, string | undefined>,
	inside: readonly string[] | string = []
): string {
	const own = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escaped(value ?? '')}"`)
		.join('');
	const content = typeof inside === 'string' ? escaped(inside) : inside.join('\n');
	return content ? `<${name}${own}>${content}</${name}>` : `<${name}${own}/>`;
}

/** A whole document. */
export const xml = (root: string): string => `<?xml version="1.0" encoding="utf-8"?>\n${root}\n`;
