/** Names beside their marks, each where it lies on nothing. */
import { fill } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import type { Rect } from '$lib/charts/overlap';
import { placeLabels, type Named } from '$lib/charts/place-labels';
import { markSize } from '$lib/charts/type-size';
import { isSquat, type Step } from './clock';
import { BESIDE, nominalOf, noteSize, offOf, wordsHeight, type Shown } from './lettering-room';

/** The name that a step is about is so much larger than the words under it. */
const TOLD = 1.2;
/** Named where the camera is near: where the frame is less wide than so much of the map. */
const LAKES = ['aral', 'balkhash', 'issyk-kul'];
const NEAR = 2200;
const CHIEF = ['city-almaty', 'city-nur-sultan'];
/** Over Almaty region, in the map's own measure. */
const ABOVE = { x: 3120, y: 1050 };

/** Cities in the order in which they get a name where there is room for some only. */
const IMPORTANT = [
	'almaty',
	'zhanaozen',
	'nur-sultan',
	'aktau',
	'oral',
	'atyrau',
	'taldykorgan',
	'oskemen',
	'aktobe',
	'shymkent',
	'semey',
	'pavlodar',
	'petropavl',
	'kostanay'
];
/** The names that a step shows beside their cities. */
function namedAt(now: Step): (id: string) => boolean {
	switch (now) {
		case 'unrest-spreads':
			return () => true;
		case 'unrest-fuel':
			return (id) => id === 'zhanaozen';
		case 'unrest-demands':
			return () => false;
		case 'unrest-statue':
			return (id) => id === 'taldykorgan' || id === 'almaty';
		case 'unrest-emergency':
			return (id) => id === 'almaty' || id === 'nur-sultan';
		default:
			return (id) => id === 'almaty';
	}
}

export function names(shown: Shown, given: Rect[]): Label[] {
	const { now, data, words, frame, camera, cities, scale, r, followed } = shown;
	const column = { left: frame.width * BESIDE, top: 0, right: frame.width, bottom: frame.height };
	const taken = isSquat(frame) ? [...given, column] : given;
	const isNamed = namedAt(now);
	const emergency = now === 'unrest-emergency';
	const at = ({ x, y }: { x: number; y: number }) => ({
		x: camera.x + x * camera.k,
		y: camera.y + y * camera.k
	});
	const squat = isSquat(frame);
	const corner = scale.top - wordsHeight(frame);
	const inSight = ({ x, y }: { x: number; y: number }) =>
		x > 4 && x < frame.width - 4 && y > 4 && y < (x < frame.width / 2 ? corner : scale.top - 2);

	const ofCities = IMPORTANT.flatMap((id): Named[] => {
		const city = cities.find((one) => one.id === id);
		if (!city) return [];
		const later = emergency && city.emergency === 'later';
		return [
			{
				x: city.x,
				y: city.y,
				off: offOf(shown, id),
				label: {
					id: `city-${id}`,
					text: fill(words[later ? 'emergency-nur-sultan' : `city-${id}`]),
					...(city.told
						? { kind: 'mark' as const, fit: (noteSize(frame) * TOLD) / nominalOf(frame) }
						: { kind: frame.width < 640 ? ('small' as const) : ('mark' as const) }),
					...(id === 'almaty' ? { role: 'focus' as const } : {}),
					hidden: !isNamed(id) || !city.shown
				}
			}
		];
	});
	const almaty = cities.find(({ id }) => id === 'almaty');
	// The name of the region that surrounds it hangs clear of the city's ring.
	const belowAlmaty = (almaty?.y ?? 0) + r * 2.6 + markSize(frame) * 0.3;
	const ofRegions = data.emergency.map(({ id, x, y }): Named => ({
		x: at({ x, y }).x,
		y: Math.max(at({ x, y }).y, id === 'almaty-region' ? belowAlmaty : 0),
		off: 0,
		label: {
			id: `emergency-${id}`,
			text: fill(words[`emergency-${id}`]),
			kind: 'small',
			...(frame.width < 560 ? { width: 106 } : {}),
			hidden: !emergency
		}
	}));
	const around = data.around.map(({ id, x, y }): Named => {
		const point = at({ x, y });
		return {
			...point,
			off: 0,
			label: {
				id: `around-${id}`,
				text: fill(words[`around-${id}`]),
				kind: 'quiet',
				hidden:
					squat ||
					now === 'unrest-demands' ||
					(id === 'kyrgyzstan' && emergency) ||
					(id === 'caspian' && now !== 'unrest-fuel' && now !== 'unrest-spreads') ||
					(LAKES.includes(id) && camera.k < frame.width / NEAR) ||
					!inSight(point)
			}
		};
	});
	// Places are given as if every city were lit, so that no name changes sides while the clock runs.
	// Almaty and the capital, then the regions around them.
	const chief = ofCities.filter(({ label }) => CHIEF.includes(label.id));
	const others = ofCities.filter((city) => !chief.includes(city));
	const place = (regions: Named[]) =>
		placeLabels([...chief, ...regions, ...others, ...around], taken, frame);
	// Below its city where there is room, else above the region.
	const below = place(ofRegions);
	const fits = below.every(({ id, hidden }) => id !== 'emergency-almaty-region' || !hidden);
	const placed =
		fits || !emergency
			? below
			: place(
					ofRegions.map((one) =>
						one.label.id === 'emergency-almaty-region'
							? { ...one, ...at(ABOVE), label: withoutWidth(one.label) }
							: one
					)
				);
	return placed.map((label) => {
		const city = cities.find(({ id }) => label.id === `city-${id}`);
		const later =
			emergency && (city?.emergency === 'later' || label.id === 'emergency-almaty-region');
		const early = (city && !city.lit) || (later && !followed);
		return early ? { ...label, hidden: true } : label;
	});
}

function withoutWidth({ width: _, ...label }: Named['label']): Named['label'] {
	return label;
}
