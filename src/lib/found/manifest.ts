/** What a phone needs to know to keep the piece among its apps. */
import { FIRST_LANG } from '../i18n/languages';
import { groundColours } from './grounds';
import { ICONS } from './icons';

/** Addresses are relative to the manifest, so that the site may live in any folder. */
export function manifest(name: string, description: string): Record<string, unknown> {
	const ground = groundColours('dusk').dark;
	return {
		name,
		short_name: name,
		description,
		lang: FIRST_LANG,
		start_url: './',
		scope: './',
		// A browser's own bar: a reader wants the address, the way back and the share button.
		display: 'browser',
		theme_color: ground,
		background_color: ground,
		icons: Object.entries(ICONS)
			.filter(([, { size }]) => size >= 192)
			.map(([file, { size, square }]) => ({
				src: `icons/${file}`,
				sizes: `${size}x${size}`,
				type: 'image/png',
				purpose: square ? 'maskable' : 'any'
			}))
	};
}
