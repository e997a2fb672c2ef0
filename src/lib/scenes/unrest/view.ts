/** The week of protests: a camera on the map, a clock that the scroll drives, cities that light up on their days. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { labelBox, type Rect } from '$lib/charts/overlap';
import { placeLabels, type Named } from '$lib/charts/place-labels';
import { bigSize, markSize } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import type { City, UnrestData } from './data';
import { FIRST_DAY, LAST_DAY, MAP } from './map';

const ORDER = [
	'unrest-fuel',
	'unrest-spreads',
	'unrest-demands',
	'unrest-statue',
	'unrest-almaty',
	'unrest-emergency',
	'unrest-order'
] as const;
type Step = (typeof ORDER)[number];

/** The day that the clock reaches at each step. */
const DAYS: Record<Step, number> = {
	'unrest-fuel': 2,
	'unrest-spreads': 5,
	'unrest-demands': 5,
	'unrest-statue': 5,
	'unrest-almaty': 5,
	'unrest-emergency': 5,
	'unrest-order': 7
};

/** Where the camera looks: a city to come close to, and how close. */
const CAMERA: Partial<Record<Step, { city: string; zoom: number }>> = {
	'unrest-fuel': { city: 'zhanaozen', zoom: 2 },
	'unrest-statue': { city: 'taldykorgan', zoom: 2.2 },
	'unrest-almaty': { city: 'almaty', zoom: 4 }
};

/** Cities in the order in which they get a name where there is room for some only. */
const IMPORTANT = [
	'almaty',
	'zhanaozen',
	'nur-sultan',
	'aktau',
	'atyrau',
	'oral',
	'taldykorgan',
	'aktobe',
	'shymkent',
	'oskemen',
	'pavlodar',
	'kostanay',
	'petropavl',
	'semey'
];

export interface UnrestView {
	/** The clock, in days of January 2022. */
	clock: number;
	/** Places the map's own measure into the frame. */
	camera: { x: number; y: number; k: number };
	/** The map steps back behind the demands. */
	dim: boolean;
	emergency: boolean;
	cities: { id: string; x: number; y: number; lit: boolean; told: boolean }[];
	/** The ring round the capital, whose government resigned. */
	ring: { x: number; y: number; shown: boolean };
	axis: {
		y: number;
		left: number;
		right: number;
		hand: number;
		ticks: { day: number; x: number }[];
	};
	bars: { day: number; x: number; y: number; height: number; width: number; shown: boolean }[];
	labels: Label[];
}

export function clockAt(step: string, progress: number): number {
	const at = Math.max(0, ORDER.indexOf(step as Step));
	const to = DAYS[ORDER[at] as Step];
	const from = at > 0 ? DAYS[ORDER[at - 1] as Step] : to;
	return from + (to - from) * progress;
}

export function view(
	step: string,
	progress: number,
	data: UnrestData,
	words: SceneWords,
	frame: Frame
): UnrestView {
	const now: Step = ORDER.includes(step as Step) ? (step as Step) : 'unrest-fuel';
	const clock = clockAt(now, progress);
	const size = markSize(frame);
	const low = frame.height < 250;

	// The clock's band below, the map above it.
	const band = Math.max(size * 4.4, Math.min(frame.height * 0.26, 190));
	const area = { width: frame.width, height: frame.height - band };
	const fit = Math.min(area.width / MAP.width, area.height / MAP.height);
	const close = CAMERA[now];
	const k = fit * (close?.zoom ?? 1);
	const target = close && data.cities.find(({ id }) => id === close.city);
	const centre = target ?? { x: MAP.width / 2, y: MAP.height / 2 };
	const camera = { x: area.width / 2 - centre.x * k, y: area.height / 2 - centre.y * k, k };
	const at = ({ x, y }: { x: number; y: number }) => ({ x: camera.x + x * k, y: camera.y + y * k });

	const axisY = frame.height - size * 1.7;
	const left = size * 1.4;
	const right = frame.width - size * 1.4;
	const dayX = (day: number) =>
		left + ((right - left) * (day - FIRST_DAY)) / (LAST_DAY - FIRST_DAY);
	const ticks = Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, d) => ({
		day: FIRST_DAY + d,
		x: dayX(FIRST_DAY + d)
	}));

	const told = (city: City) =>
		({
			'unrest-fuel': city.id === 'zhanaozen',
			'unrest-spreads': true,
			'unrest-demands': false,
			'unrest-statue': city.id === 'taldykorgan',
			'unrest-almaty': city.id === 'almaty',
			'unrest-emergency': false,
			'unrest-order': false
		})[now];
	const cities = data.cities.map((city) => ({
		id: city.id,
		...at(city),
		lit: city.day <= clock + 1e-9,
		told: told(city)
	}));
	const inSight = ({ x, y }: { x: number; y: number }) =>
		x > 4 && x < area.width - 4 && y > 4 && y < area.height - 2;

	const order = now === 'unrest-order';
	const barRoom = band - size * 1.7 - size * 2.2;
	const most = Math.max(...data.detained.map(({ value }) => value));
	const barWidth = Math.min(((right - left) / (LAST_DAY - FIRST_DAY)) * 0.5, 46);
	const bars = data.detained.map(({ day, value }) => {
		const height = (barRoom * value) / most;
		return {
			day,
			x: dayX(day) - barWidth / 2,
			y: axisY - height,
			height,
			width: barWidth,
			shown: order
		};
	});

	const labels: Label[] = ticks.map(({ day, x }) => ({
		id: `day-${day}`,
		x,
		y: frame.height - 1,
		text: `${day}`,
		anchor: 'middle',
		valign: 'bottom',
		kind: 'quiet'
	}));
	labels.push({
		id: 'month',
		x: 0,
		y: axisY - size * 0.7,
		text: fill(words.month),
		valign: 'bottom',
		kind: 'small',
		hidden: order
	});
	for (const bar of data.detained) {
		const height = (barRoom * bar.value) / most;
		labels.push({
			id: `detained-${bar.day}`,
			x: Math.min(dayX(bar.day), frame.width - size * 1.6),
			y: axisY - height - 2,
			text: [{ fact: bar.fact, value: bar.value, text: bar.text }],
			anchor: 'middle',
			valign: 'bottom',
			kind: 'small',
			// Where they would touch, the first and the last count speak for the row; the text has the first.
			hidden:
				!order || (frame.width < 420 && bar.day === 10) || (frame.width < 300 && bar.day === 7)
		});
	}
	labels.push({
		id: 'detained',
		x: 0,
		y: axisY - size * 0.7,
		text: fill(words['detained-label']),
		valign: 'bottom',
		kind: 'small',
		width: dayX(7) - barWidth,
		hidden: !order
	});

	const taken: Rect[] = [
		{ left: 0, top: area.height, right: frame.width, bottom: frame.height },
		...cities
			.filter(({ lit }) => lit)
			.map(({ x, y }) => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 }))
	];
	const dot = Math.max(5, size * 0.5);
	const names: Named[] = IMPORTANT.flatMap((id): Named[] => {
		const city = cities.find((one) => one.id === id);
		if (!city) return [];
		const alone = now !== 'unrest-spreads';
		return [
			{
				x: city.x,
				y: city.y,
				off: dot + 3,
				label: {
					id: `city-${id}`,
					text: fill(words[`city-${id}`]),
					kind: alone && city.told ? 'mark' : 'small',
					...(id === 'almaty' ? { role: 'almaty' as const } : {}),
					hidden: !city.told || !city.lit || !inSight(city)
				}
			}
		];
	});

	// What a step says on the map itself, first: names make room for it.
	const notes: Label[] = [];
	const zhanaozen = cities.find(({ id }) => id === 'zhanaozen');
	notes.push({
		id: 'price',
		x: zhanaozen?.x ?? 0,
		y: (zhanaozen?.y ?? 0) + dot + 6,
		text: fill(words.price, { before: data.priceBefore, after: data.priceAfter }),
		anchor: 'middle',
		kind: frame.width > 600 ? 'big' : 'mark',
		hidden: now !== 'unrest-fuel'
	});
	const big = Math.min(bigSize(frame), area.height / 6);
	const demands = ['demand-government', 'demand-akims', 'demand-nazarbayev'] as const;
	demands.forEach((key, d) => {
		notes.push({
			id: key,
			x: frame.width / 2,
			y: area.height * 0.56 + (d - 1) * big * 1.5,
			text: fill(words[key]),
			anchor: 'middle',
			valign: 'middle',
			kind: low ? 'mark' : 'big',
			hidden: now !== 'unrest-demands'
		});
	});
	const emergency = now === 'unrest-emergency';
	const capital = at(data.cities.find(({ id }) => id === 'nur-sultan') ?? centre);
	const emergencyNames: Named[] = [
		...data.emergency.map((region) => ({
			...at(region),
			off: 0,
			label: {
				id: `emergency-${region.id}`,
				text: fill(words[`emergency-${region.id}`]),
				kind: 'small' as const,
				hidden: !emergency
			}
		})),
		{
			...capital,
			off: dot + 3,
			label: {
				id: 'emergency-nur-sultan',
				text: fill(words['city-nur-sultan']),
				kind: 'small' as const,
				hidden: !emergency
			}
		}
	];
	for (const note of notes) if (!note.hidden) taken.push(labelBox(note, frame));
	const placed = placeLabels([...emergencyNames, ...names], taken, frame);

	return {
		clock,
		camera,
		dim: now === 'unrest-demands',
		emergency: emergency || order,
		cities,
		ring: { ...capital, shown: now === 'unrest-demands' },
		axis: { y: axisY, left, right, hand: dayX(clock), ticks },
		bars,
		labels: [...labels, ...notes, ...placed]
	};
}
