/** For views' tests: the record and the copy as the build reads them, and the frames in which every picture must stand. */
import { LANGS } from '$lib/i18n/languages';
import { readCopies } from '$lib/record/copies';
import { readDataFiles } from '$lib/record/disk';
import { readRecord } from '$lib/record/read';
import type { Lang } from '$lib/record/types';
import type { Frame, SceneWords } from './types';

const files = readDataFiles(process.cwd());
export const record = readRecord(files);

const copies = readCopies(files, record);

/** A scene's labels, English ones unless another language is asked for. */
export function wordsOf(scene: string, lang: Lang = 'en'): SceneWords {
	const copy = copies[lang]?.scene[scene];
	if (!copy) throw new Error(`no copy for the scene "${scene}" in "${lang}"`);
	return copy.label;
}

/** From a small phone's rest of a screen to a wall. */
export const FRAMES: Frame[] = [
	[288, 110],
	[288, 150],
	[288, 190],
	[320, 230],
	[326, 340],
	[358, 330],
	[360, 380],
	[390, 390],
	[480, 300],
	[500, 230],
	[700, 500],
	[850, 560],
	[960, 760],
	[1300, 900],
	[2400, 1700]
].map(([width = 0, height = 0]) => ({ width, height }));

export const nameOf = ({ width, height }: Frame) => `${width}×${height}`;

/** Every published language in every frame, for `describe.each`: a name, the language, the frame. */
export const EVERYWHERE = LANGS.flatMap((lang) =>
	FRAMES.map((frame): [string, Lang, Frame] => [`${nameOf(frame)} in ${lang}`, lang, frame])
);
