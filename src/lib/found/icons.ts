/** The site's sign at every size that devices ask for, drawn at build from the one drawing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPng } from '../share/raster';

interface Icon {
	/** Pixels on each side. */
	size: number;
	/** Where the device cuts out a shape of its own: the ground goes to the edges. */
	square?: boolean;
	/** The drawing's part of the side. */
	part?: number;
}

export const ICONS: Record<string, Icon> = {
	'icon-32.png': { size: 32 },
	'icon-180.png': { size: 180, square: true, part: 0.86 },
	'icon-192.png': { size: 192 },
	'icon-512.png': { size: 512 },
	// What a device cuts out is at least a circle of four fifths of the side.
	'icon-512-maskable.png': { size: 512, square: true, part: 0.72 }
};

const drawing = readFileSync(join(process.cwd(), 'static/favicon.svg'), 'utf8');

/** The sign's own SVG for an icon. */
function iconSvg({ square, part = 1 }: Icon): string {
	const [, open = '', ground = '', marks = ''] =
		/^(<svg[^>]*>)(<rect[^>]*\/>)([^]*)<\/svg>\s*$/.exec(drawing) ?? [];
	if (!marks) throw new Error('static/favicon.svg is no longer a ground with marks on it');
	const back = square ? ground.replace(/ rx="[\d.]+"/, '') : ground;
	const inset = 16 * (1 - part);
	return `${open}${back}<g transform="translate(${inset} ${inset}) scale(${part})">${marks}</g></svg>`;
}

/** @returns the PNG, or undefined for a name that isn't one of `ICONS` */
export async function iconFile(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const icon = ICONS[name];
	return icon && new Uint8Array(await toPng(iconSvg(icon), icon.size));
}
