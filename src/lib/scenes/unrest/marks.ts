/** Lengths to a scale: the price of fuel and the counts of the detained; and the cities that words leave free. */
import type { Label } from '$lib/charts/label';
import { labelBox, overlaps } from '$lib/charts/overlap';
import { growth, markSize } from '$lib/charts/type-size';
import type { Frame } from '../types';
import { FIRST_DAY, isSquat, LAST_DAY, type Scale } from './clock';
import type { UnrestData } from './data';
import { BESIDE, isLow, noteSize, wordsHeight } from './lettering-room';
import type { CityMark } from './view';

interface Bar {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The counts of the detained, each over its day, from the line of the days up. */
export function barsOf(
	{ detained }: UnrestData,
	scale: Scale,
	frame: Frame
): (Bar & { day: number })[] {
	const size = markSize(frame);
	const most = Math.max(...detained.map(({ value }) => value));
	const room = isSquat(frame)
		? scale.y - size * 4.2
		: scale.y - scale.top + wordsHeight(frame) - size * 2.9;
	const width = Math.min(
		((scale.right - scale.left) / (LAST_DAY - FIRST_DAY)) * 0.5,
		46 * growth(frame)
	);
	return detained.map(({ day, value }) => {
		const height = (Math.max(room, size) * value) / most;
		const x = Math.min(scale.x(day), frame.width - width / 2) - width / 2;
		return { day, x, y: scale.y - height, width, height };
	});
}

/** Both prices as lengths under Zhanaozen, or beside a squat picture's map. @param r radius of the city */
export function pricesOf(
	{ priceBefore, priceAfter }: UnrestData,
	city: { x: number; y: number },
	r: number,
	frame: Frame
): (Bar & { id: string })[] {
	const squat = isSquat(frame);
	const note = noteSize(frame);
	const unit = Math.min(frame.width * (squat ? 0.4 : 0.46), 420 * growth(frame)) / priceAfter.value;
	return [priceBefore, priceAfter].map(({ value }, row) => ({
		id: row === 0 ? 'price-before' : 'price-after',
		x: squat ? frame.width * (BESIDE - 0.1) : city.x,
		y: (squat ? note * 0.75 : city.y + r) + note * (0.7 + 1.4 * (row + 1) + row * 0.75),
		width: unit * value,
		height: Math.max(3, note * 0.45)
	}));
}

/** In the lowest pictures the words over the counts reach the cities: one that would lie under them is left out. */
export function clearOf(
	labels: readonly Label[],
	cities: readonly CityMark[],
	r: number,
	frame: Frame
): CityMark[] {
	const label = labels.find(({ id, hidden }) => id === 'detained' && !hidden);
	if (!label || !isLow(frame)) return [...cities];
	const box = labelBox(label, frame);
	const under = ({ x, y }: CityMark) =>
		overlaps(box, { left: x - r, top: y - r, right: x + r, bottom: y + r });
	return cities.map((city) => (under(city) ? { ...city, shown: false } : city));
}
