/** What the opening shows: the focus region's box alone in the morning with the country's level marked on it; the two boxes side by side by night. */
import { boxShape, levelAt } from '$lib/charts/ballot-box';
import { lightOn, type LightFall } from '$lib/charts/light';
import type { Label } from '$lib/charts/label';
import type { Frame, SceneWords } from '../types';
import type { BoxData } from './data';
import { morningLabels, nightLabels } from './lettering';
import { boxSize, morningPlaces, nightPlaces, unitIn, type Place, type Places } from './places';

export interface BoxMark extends Place {
	id: 'focus' | 'country';
	role: 'gold' | 'sky';
	fill: number;
	shown: boolean;
}

export interface BoxView {
	/** The size that both boxes are drawn at: the morning's. */
	width: number;
	height: number;
	boxes: BoxMark[];
	/** The country's level, from box to box. */
	line: { x: number; y: number; length: number };
	/** From the focus region's level to its words: on the right in the morning, on the left by night, where they stand there. */
	tick: { x: number; y: number; length: number; shown: boolean };
	ground: Places['ground'];
	/** The morning's light on the focus region's box; by night it is gone. */
	fall: LightFall;
	light: number;
	labels: Label[];
}

export function view(step: string, data: BoxData, words: SceneWords, frame: Frame): BoxView {
	const unit = unitIn(frame);
	const { width, height } = boxSize(frame);
	const shape = boxShape(width, height);
	const night = step === 'box-night';
	const figures = night ? data.night : data.morning;
	const at = night ? nightPlaces(frame) : morningPlaces(frame);
	const level = (share: number) => at.focus.y + levelAt(shape, share) * at.focus.scale;
	const country = level(figures.country.value / 100);
	const focus = level(figures.focus.value / 100);
	const lettering = { width, height, at, country, focus, words, figures, frame };

	const from = night ? at.country : at.focus;
	const left = from.x + shape.left * from.scale;
	const right = at.focus.x + shape.right * at.focus.scale;
	const beyond = 8 * unit;
	return {
		width,
		height,
		boxes: [
			{
				id: 'country',
				role: 'sky',
				...at.country,
				fill: data.night.country.value / 100,
				shown: night
			},
			{ id: 'focus', role: 'gold', ...at.focus, fill: figures.focus.value / 100, shown: true }
		],
		line: { x: left, y: country, length: right - left + (night ? 0 : beyond) },
		tick: night
			? {
					x: at.focus.x - (at.focus.x - from.x - width * from.scale) * 0.42,
					y: focus,
					length: (at.focus.x - from.x - width * from.scale) * 0.42 + shape.left * at.focus.scale,
					shown: at.inMiddle
				}
			: { x: right, y: focus, length: beyond, shown: true },
		ground: at.ground,
		fall: morningLight(frame),
		light: night ? 0 : 1,
		labels: night ? nightLabels(lettering) : morningLabels(lettering)
	};
}

/** From the upper right, where the picture is empty, onto the box. */
function morningLight(frame: Frame): LightFall {
	const { focus } = morningPlaces(frame);
	const { width, height } = boxSize(frame);
	const below = frame.height - focus.y - height;
	return lightOn(
		{ x: focus.x, y: focus.y, width, height },
		focus.x + width * 1.06,
		Math.max(below, height * 0.02)
	);
}
