/** The week of protests: a camera on the map, a clock that the scroll drives, cities that light up on their days. */
import type { Label } from '$lib/charts/label';
import { markSize } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import { cameraFor, type Camera } from './camera';
import { ABREAST, clockAt, dayOf, isSquat, scaleFor, stepOf, type Step } from './clock';
import type { UnrestData } from './data';
import { writeLabels } from './lettering';
import { BESIDE, noteSize, wordsHeight } from './lettering-room';
import { barsOf, clearOf, pricesOf } from './marks';

export interface UnrestView {
	/** The clock, in days of January 2022. */
	clock: number;
	/** Where the land around the map fades out, as shares of the frame. */
	mapEnd: { right: number; bottom: number };
	camera: Camera;
	/** The map steps back behind the demands. */
	dim: boolean;
	/** Radius of a city, and the width of the clock's hand, in pixels. */
	r: number;
	hand: number;
	cities: CityMark[];
	/** Round the place that a step singles out. */
	ring: { x: number; y: number; shown: boolean };
	/** How strongly each region and city under emergency is marked: the first and the later ones, 0 to 1. */
	emergency: { first: number; later: number };
	scale: { y: number; left: number; right: number; pitch: number };
	ticks: { day: number; x: number; shown: boolean }[];
	/** Every city again over its day, three abreast. */
	stack: { id: string; x: number; y: number; r: number; lit: boolean }[];
	bars: { day: number; x: number; y: number; width: number; height: number }[];
	/** Two lengths under Zhanaozen, to scale. */
	prices: { id: string; x: number; y: number; width: number; height: number }[];
	/** The prices are told; the official counts of the detained are told, once the clock has reached the first. */
	priced: boolean;
	order: boolean;
	/** Almaty's airport, where the camera is close enough to tell it from the city. */
	airport: { x: number; y: number; shown: boolean };
	/** How strongly Almaty's own limits stand out, 0 or 1. */
	limits: number;
	labels: Label[];
}

export interface CityMark {
	id: string;
	x: number;
	y: number;
	day: number;
	lit: boolean;
	/** Off where the frame's edge would cut it or the words in the corner would lie on it. */
	shown: boolean;
	/** The step speaks of it. */
	told: boolean;
	/** Lit on the day that the clock has just reached: it shines further. */
	fresh: boolean;
	/** Under emergency: from the first hours, or later that day. */
	emergency?: 'first' | 'later';
}

const TOLD: Partial<Record<Step, string>> = {
	'unrest-fuel': 'zhanaozen',
	'unrest-demands': 'nur-sultan',
	'unrest-statue': 'taldykorgan',
	'unrest-almaty': 'almaty'
};

const share = (from: number, to: number, at: number) =>
	Math.min(1, Math.max(0, (at - from) / (to - from)));

export function view(
	step: string,
	progress: number,
	data: UnrestData,
	words: SceneWords,
	frame: Frame
): UnrestView {
	const now = stepOf(step);
	const clock = clockAt(now, progress);
	const size = markSize(frame);
	const r = Math.max(
		isSquat(frame) ? 2.4 : 3.4,
		size * (isSquat(frame) ? 0.18 : 0.3),
		Math.min(frame.width, frame.height * 1.4) * 0.0064
	);

	const perDay = data.days.map(({ day }) => data.cities.filter((city) => city.day === day));
	const scale = scaleFor(now, Math.max(...perDay.map((cities) => cities.length)), frame);
	const squat = isSquat(frame);
	const area = { width: frame.width * (squat ? BESIDE - 0.02 : 1), height: scale.top };
	const note = noteSize(frame);
	const camera = cameraFor(
		now,
		data,
		area,
		wordsHeight(frame),
		squat ? 0 : note,
		size * (squat ? 0.3 : 0.7)
	);
	const at = ({ x, y }: { x: number; y: number }) => ({
		x: camera.x + x * camera.k,
		y: camera.y + y * camera.k
	});

	const order =
		now === 'unrest-order' && dayOf(clock) >= Math.min(...data.detained.map(({ day }) => day));
	const after = now === 'unrest-order';
	const told = TOLD[now];
	const corner = {
		top: scale.top - wordsHeight(frame) - (squat ? 0 : r),
		right: frame.width * 0.5
	};
	const whole = ({ x, y }: { x: number; y: number }) =>
		x > r * 2 &&
		x < area.width + (squat ? r : -r * 2) &&
		y > r * (squat ? 0.8 : 1.5) &&
		y < scale.top - (squat ? 0 : r);
	const cities = data.cities.map(({ id, day, ...point }): CityMark => {
		const { x, y } = at(point);
		return {
			id,
			day,
			x,
			y,
			// Aktau, which one report has a day later, waits for the step that names it.
			lit: now === 'unrest-fuel' ? id === told : day <= dayOf(clock),
			shown: whole({ x, y }) && !(y > corner.top && x < corner.right),
			told: id === told,
			fresh: now === 'unrest-spreads' && day === dayOf(clock),
			...(id === 'almaty' ? { emergency: 'first' as const } : {}),
			...(id === 'nur-sultan' ? { emergency: 'later' as const } : {})
		};
	});
	const lit = new Map(cities.map((city) => [city.id, city.lit]));
	const single = cities.find(({ id }) => id === told);

	// From the middle of its step on, the capital and Almaty's region follow.
	const emergency = {
		first: now === 'unrest-emergency' || after ? 1 : 0,
		later: now === 'unrest-emergency' ? share(0.45, 0.8, progress) : after ? 1 : 0
	};

	const bars = barsOf(data, scale, frame);
	const zhanaozen = cities.find(({ id }) => id === 'zhanaozen') ?? { x: 0, y: 0 };
	const prices = pricesOf(data, zhanaozen, r, frame);
	const airport = at(data.airport);
	const shown = {
		now,
		clock,
		data,
		words,
		frame,
		camera,
		cities,
		scale,
		bars,
		prices,
		airport,
		r,
		order,
		followed: emergency.later > 0
	};
	const labels = writeLabels(shown);
	return {
		clock,
		mapEnd: { right: squat ? BESIDE : 1, bottom: scale.top / frame.height },
		camera,
		dim: now === 'unrest-demands',
		r,
		hand: Math.min(r * 3, size * 0.8),
		cities: clearOf(labels, cities, r, frame),
		ring: {
			x: single?.x ?? 0,
			y: single?.y ?? 0,
			shown: now === 'unrest-demands' || now === 'unrest-statue'
		},
		emergency,
		scale: { y: scale.y, left: scale.left, right: scale.right, pitch: scale.pitch },
		ticks: data.days.map(({ day }) => ({ day, x: scale.x(day), shown: day <= scale.last })),
		stack: perDay.flatMap((those) =>
			those.map(({ id, day }, place) => {
				const row = Math.floor(place / ABREAST);
				const abreast = Math.min(ABREAST, those.length - row * ABREAST);
				return {
					id,
					x: scale.x(day) + ((place % ABREAST) - (abreast - 1) / 2) * scale.stack,
					y: scale.y - scale.foot - row * scale.stack,
					r: scale.stack * 0.38,
					lit: !squat && (lit.get(id) ?? false)
				};
			})
		),
		bars,
		prices,
		priced: now === 'unrest-fuel',
		order,
		airport: { ...airport, shown: now === 'unrest-almaty' && !squat },
		limits: now === 'unrest-almaty' || now === 'unrest-statue' ? 1 : 0,
		labels
	};
}
