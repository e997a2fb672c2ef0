/** Everybody on the lists as dots: a field, those who came and those who did not, then a pile for each fate. */
import { placeIn, type DotRole, type Pile } from '$lib/charts/dots';
import type { Label } from '$lib/charts/label';
import type { Frame, SceneWords } from '../types';
import { columns } from './columns';
import type { ElectorateData } from './data';
import { FATES, standsIn, type Fate } from './fates';
import { field } from './field';
import type { Measure } from './measures';
import { rows } from './rows';

/** Where the piles stand, and what is said at them. */
export interface Layout {
	/** In the order of the fates. */
	piles: Pile[];
	/** Where in its own pile a fate's first dot stands: in the field several fates share one. */
	offsets: number[];
	pitch: number;
	measures: Measure[];
	labels: Label[];
}

export interface ElectorateView {
	/** The piles, whose dots follow one another in the list of dots; `first` is the place of a pile's first dot. */
	piles: { fate: Fate; count: number; pile: Pile; first: number; role: DotRole }[];
	/** Middles of the dots, x then y, in pixels. */
	places: Float32Array;
	roles: DotRole[];
	radius: number;
	measures: Measure[];
	labels: Label[];
}

const PILED = ['electorate-yes', 'electorate-correction', 'electorate-share'];

export function view(
	step: string,
	data: ElectorateData,
	words: SceneWords,
	frame: Frame
): ElectorateView {
	const piled = PILED.includes(step);
	const came = step === 'electorate-came';
	const piles = standsIn(frame) ? columns : rows;
	const inField = field(came, data, words, frame);
	const inPiles = piles(step, data, words, frame);
	const [layout, other] = piled ? [inPiles, inField] : [inField, inPiles];
	const places = new Float32Array(data.dots.reduce((sum, count) => sum + count, 0) * 2);
	const roles: DotRole[] = [];
	let at = 0;
	const out = FATES.map((fate, f) => {
		const count = data.dots[f] ?? 0;
		const pile = layout.piles[f] as Pile;
		const first = layout.offsets[f] ?? 0;
		const role: DotRole = piled ? fate : !came ? 'plain' : fate === 'home' ? 'home' : 'came';
		for (let dot = 0; dot < count; dot += 1) {
			places.set(placeIn(pile, first + dot), at * 2);
			roles.push(role);
			at += 1;
		}
		return { fate, count, pile, first, role };
	});
	const { pitch, labels } = layout;
	const ids = new Set(labels.map(({ id }) => id));
	// The words of the other steps wait unseen where they will stand, so that they come up and don't drop in.
	const waiting = other.labels.flatMap((label) =>
		ids.has(label.id) ? [] : [{ ...label, hidden: true }]
	);
	return {
		piles: out,
		places,
		roles,
		radius: pitch * 0.4,
		measures: inPiles.measures.map((one) => ({ ...one, shown: piled && one.shown })),
		labels: [...labels, ...waiting]
	};
}
