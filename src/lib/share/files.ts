/** Every file in `/share/LANG/`: a picture for each step, and each scene's graphic alone, light and dark. */
import { copies } from '$lib/record';
import { asText } from '$lib/record/words';
import type { Lang } from '$lib/record/types';
import { aloneOutline, PARTS, SCENES, type SceneOutline } from '$lib/story/story';
import { card, CARD } from './card';
import { drawPicture, sceneOf } from './picture';
import { outlined } from './outlines';
import { toPng } from './raster';
import { DENSITY, frameOf, named, still, stillSize, THEMES, type Theme } from './still';

const groundOf = (scene: string) =>
	PARTS.find((part) => part.scenes.some(({ id }) => id === scene))?.ground ?? 'dusk';

/** Names of the files, without their folder. */
export const shareFiles = () =>
	SCENES.flatMap(({ id, steps }) => [
		...steps.map((step) => `${step}.png`),
		...THEMES.flatMap((theme) => [`${id}-${theme}.svg`, `${id}-${theme}.png`])
	]);

/** A step's shared picture as SVG. */
export function stepCard(outline: SceneOutline, step: string, lang: Lang): string {
	const copy = copies[lang];
	const own = copy.scene[outline.id];
	if (!own) throw new Error(`no copy for the scene "${outline.id}"`);
	const words = {
		title: asText(copy.moment[step] ?? own.title),
		unit: asText(own.unit),
		source: `${copy.ui.source}: ${asText(own.source)}`,
		name: copy.meta.title ?? ''
	};
	const light = { ground: groundOf(outline.id) };
	return card(outline.id, step, words, (frame) =>
		drawPicture(outline.id, step, lang, frame, light)
	);
}

/** A scene's graphic alone, at its telling step, as SVG. */
function sceneStill(outline: SceneOutline, theme: Theme, lang: Lang): string {
	const { id, telling } = aloneOutline(outline);
	const light = { ground: groundOf(id), theme };
	return still(id, drawPicture(id, telling, lang, frameOf(id), light));
}

/** The file of a name, or undefined where there is none. */
export async function shareFile(
	lang: Lang,
	file: string
): Promise<{ body: Uint8Array<ArrayBuffer> | string; type: string } | undefined> {
	const [, name = '', kind] = /^(.+)\.(png|svg)$/.exec(file) ?? [];
	const shared = SCENES.find(({ steps }) => steps.includes(name));
	if (shared && kind === 'png') return png(stepCard(shared, name, lang), CARD.width);

	const theme = THEMES.find((one) => name.endsWith(`-${one}`));
	const outline = theme && SCENES.find(({ id }) => name === `${id}-${theme}`);
	if (!outline) return undefined;
	const svg = sceneStill(outline, theme, lang);
	if (kind === 'png') return png(svg, stillSize(outline.id).width * DENSITY);
	const { copy, described } = sceneOf(outline, lang);
	const body = named(
		outlined(svg),
		asText(copy.title),
		described[aloneOutline(outline).telling] ?? ''
	);
	return { body, type: 'image/svg+xml' };
}

async function png(svg: string, width: number) {
	return { body: new Uint8Array(await toPng(outlined(svg), width)), type: 'image/png' };
}
