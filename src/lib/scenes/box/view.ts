/** What the opening shows: Almaty's box alone in the morning with the country's level marked on it; the two boxes side by side by night. */
import { boxShape, levelAt } from '$lib/charts/ballot-box';
import { lightOn, type LightFall } from '$lib/charts/light';
import type { Label } from '$lib/charts/label';
import type { Frame, SceneWords } from '../types';
import type { BoxData } from './data';
import { morningLabels, nightLabels } from './lettering';
import { boxSize, morningPlaces, nightPlaces, unitIn, type Place, type Places } from './places';

export interface BoxMark extends Place {
	id: 'almaty' | 'country';
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
	/** From Almaty's level to its words: on the right in the morning, on the left by night, where they stand there. */
	tick: { x: number; y: number; length: number; shown: boolean };
	ground: Places['ground'];
	/** The morning's light on Almaty's box; by night it is gone. */
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
	const level = (share: number) => at.almaty.y + levelAt(shape, share) * at.almaty.scale;
	const country = level(figures.country.value / 100);
	const almaty = level(figures.almaty.value / 100);
	const lettering = { width, height, at, country, almaty, words, figures, frame };

	const from = night ? at.country : at.almaty;
	const left = from.x + shape.left * from.scale;
	const right = at.almaty.x + shape.right * at.almaty.scale;
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
			{ id: 'almaty', role: 'gold', ...at.almaty, fill: figures.almaty.value / 100, shown: true }
		],
		line: { x: left, y: country, length: right - left + (night ? 0 : beyond) },
		tick: night
			? {
					x: at.almaty.x - (at.almaty.x - from.x - width * from.scale) * 0.42,
					y: almaty,
					length: (at.almaty.x - from.x - width * from.scale) * 0.42 + shape.left * at.almaty.scale,
					shown: at.inMiddle
				}
			: { x: right, y: almaty, length: beyond, shown: true },
		ground: at.ground,
		fall: morningLight(frame),
		light: night ? 0 : 1,
		labels: night ? nightLabels(lettering) : morningLabels(lettering)
	};
}

/** From the upper right, where the picture is empty, onto the box. */
function morningLight(frame: Frame): LightFall {
	const { almaty } = morningPlaces(frame);
	const { width, height } = boxSize(frame);
	const below = frame.height - almaty.y - height;
	return lightOn(
		{ x: almaty.x, y: almaty.y, width, height },
		almaty.x + width * 1.06,
		Math.max(below, height * 0.02)
	);
}
