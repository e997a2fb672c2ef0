/** Every file in `/share/LANG/`: a picture for each step, and each scene's graphic alone, light and dark. */
import { copies } from '$lib/record';
import { asText } from '$lib/record/words';
import type { Lang } from '$lib/record/types';
import { PARTS, SCENES, type SceneOutline } from '$lib/story/story';
import { card, CARD } from './card';
import { drawPicture } from './picture';
import { toPng } from './raster';

const groundOf = (scene: string) =>
	PARTS.find((part) => part.scenes.some(({ id }) => id === scene))?.ground ?? 'dusk';

/** Names of the files, without their folder. */
export const shareFiles = () => SCENES.flatMap(({ steps }) => steps.map((step) => `${step}.png`));

/** A step's shared picture as SVG. */
export function stepCard(outline: SceneOutline, step: string, lang: Lang): string {
	const copy = copies[lang];
	const own = copy.scene[outline.id];
	if (!own) throw new Error(`no copy for the scene "${outline.id}"`);
	const words = {
		title: asText(own.title),
		unit: asText(own.unit),
		source: `${copy.ui.source}: ${asText(own.source)}`,
		name: copy.meta.title ?? ''
	};
	const light = { ground: groundOf(outline.id) };
	return card(outline.id, step, words, (frame) =>
		drawPicture(outline.id, step, lang, frame, light)
	);
}

/** The file of a name, or undefined where there is none. */
export async function shareFile(
	lang: Lang,
	file: string
): Promise<{ body: Uint8Array<ArrayBuffer> | string; type: string } | undefined> {
	const step = file.replace(/\.png$/, '');
	const outline = SCENES.find(({ steps }) => steps.includes(step));
	if (!outline) return undefined;
	const png = await toPng(stepCard(outline, step, lang), CARD.width);
	return { body: new Uint8Array(png), type: 'image/png' };
}
