/** The grounds' colours, for what is drawn around a page: a phone's bars, the splash of an app. Read from the one file of colours, at build only. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground } from '../story/story';

const LIGHT = /(?:^|\n)\[data-ground='(\w+)'\] \{\s*--ground: (#[\da-f]{6});/g;
const DARK =
	/\n\t:root:not\(\[data-theme\]\) \[data-ground='(\w+)'\] \{\s*--ground: (#[\da-f]{6});/g;

const roles = readFileSync(join(process.cwd(), 'src/lib/styles/roles.css'), 'utf8');
const found = (rules: RegExp) =>
	new Map([...roles.matchAll(rules)].map(([, name, colour]) => [name, colour]));
const light = found(LIGHT);
const dark = found(DARK);

/**
 * A ground's colour on devices that ask for light, and on those that ask for dark.
 * @throws where the file of colours has no such ground
 */
export function groundColours(ground: Ground): { light: string; dark: string } {
	const colour = light.get(ground);
	if (!colour) throw new Error(`src/lib/styles/roles.css has no ground "${ground}"`);
	return { light: colour, dark: dark.get(ground) ?? colour };
}
