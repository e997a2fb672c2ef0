/** What the words of a step stand among, and how large they are. */
import { bigSize, growth, markSize } from '$lib/charts/type-size';
import type { Frame, SceneWords } from '../types';
import type { Camera } from './camera';
import { isSquat, type Scale, type Step } from './clock';
import type { UnrestData } from './data';
import type { CityMark } from './view';

export interface Shown {
	now: Step;
	clock: number;
	data: UnrestData;
	words: SceneWords;
	frame: Frame;
	camera: Camera;
	cities: CityMark[];
	scale: Scale;
	bars: { day: number; x: number; y: number; width: number }[];
	prices: { id: string; x: number; y: number; width: number; height: number }[];
	airport: { x: number; y: number };
	r: number;
	/** The counts of the detained are told. */
	order: boolean;
	/** The emergency has reached the capital and Almaty's region. */
	followed: boolean;
}

export const nominalOf = ({ width, height }: Frame) => Math.min(width / 360, height / 380);
export const isLow = ({ height }: Frame) => height < 250;
const dateSize = (frame: Frame) => (isLow(frame) ? markSize(frame) * 1.25 : bigSize(frame));

/** Type of what a step says on the map, in pixels: larger than a name where there is room. */
export const noteSize = (frame: Frame) =>
	Math.max(markSize(frame), Math.min(frame.width * 0.021, frame.height * 0.03, 22 * growth(frame)));

/** Where the words begin that stand beside a squat picture's map, as a share of the width. */
export const BESIDE = 0.552;

/** The room for the date and its line in the map's lower corner, in pixels: the same at every step. */
export function wordsHeight(frame: Frame): number {
	if (isSquat(frame)) return 0;
	const lines = isLow(frame) ? 0 : frame.width < 420 ? 2 : 1;
	return dateSize(frame) + lines * noteSize(frame) * 1.36 + 4;
}

/** From a city's point to its name: past its ring, or past the city's own limits where the camera is close. */
export function offOf({ now, cities, camera, r }: Shown, id: string): number {
	const city = cities.find((one) => one.id === id);
	if (now === 'unrest-almaty' && id === 'almaty') return Math.max(r * 2.2, camera.k * 12) + 4;
	const ringed =
		city?.told || (city?.emergency && (now === 'unrest-emergency' || now === 'unrest-order'));
	return r * (ringed ? 2.6 : 1.6) + 4;
}
