/** Everybody on the lists as dots: a field, those who came and those who did not, then a pile for each fate. */
import { placeIn, type DotRole, type Pile } from '$lib/charts/dots';
import { fill, type Figure } from '$lib/charts/fill';
import type { Label } from '$lib/charts/label';
import { bigSize, markSize } from '$lib/charts/type-size';
import type { Role } from '$lib/record/words';
import type { Frame, SceneWords } from '../types';
import type { ElectorateData } from './data';
import { FATES, PEOPLE_PER_DOT, REPORTED_NO_BELOW, type Fate } from './fates';

export interface ElectorateView {
	/** The piles, whose dots follow one another in the list of dots. */
	piles: { fate: Fate; count: number; pile: Pile; role: DotRole }[];
	places: Float32Array;
	roles: DotRole[];
	radius: number;
	/** The bracket that sets the report's number of noes against the count. */
	bracket: { x1: number; y1: number; x2: number; y2: number; shown: boolean };
	labels: Label[];
}

const LABEL_ROLE: Partial<Record<Fate, Role>> = { yes: 'yes', no: 'no' };

export function view(
	step: string,
	data: ElectorateData,
	words: SceneWords,
	frame: Frame
): ElectorateView {
	const piled = ['electorate-yes', 'electorate-correction', 'electorate-share'].includes(step);
	const came = step === 'electorate-came';
	const layout = piled ? piles(data.dots, frame) : field(data.dots, frame, came);
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
		return { fate, count, pile, role };
	});
	const labels = piled
		? pileLabels(step, data, words, frame, layout)
		: fieldLabels(came, data, words, frame, layout);
	const no = layout.piles[1] as Pile;
	const lines = REPORTED_NO_BELOW / PEOPLE_PER_DOT / no.across;
	const half = no.pitch / 2;
	const reported = no.x - half + lines * no.pitch;
	return {
		piles: out,
		places,
		roles,
		radius: layout.pitch * 0.4,
		bracket: {
			x1: reported,
			y1: no.y - half,
			x2: reported,
			y2: no.y - half + no.across * no.pitch + 3,
			shown: step === 'electorate-correction'
		},
		labels
	};
}

interface Layout {
	piles: Pile[];
	/** Where in its own pile a fate's first dot stands: in the field all fates share one. */
	offsets: number[];
	pitch: number;
	/** True in a low frame: a pile's words stand at its end instead of above it. */
	beside: boolean;
}

/** One field from edge to edge, in reading order; who stayed home stands apart once that is told. */
function field(dots: readonly number[], frame: Frame, apart: boolean): Layout {
	const total = dots.reduce((sum, count) => sum + count, 0);
	const room = bigSize(frame) + markSize(frame) * 2;
	const height = frame.height - (apart ? room * 2 : room) - 4;
	let across = 1;
	let pitch = 0;
	for (let columns = 8; columns <= total; columns += 1) {
		const rows = Math.ceil(total / columns) + 1;
		const size = Math.min(frame.width / columns, height / rows);
		if (size > pitch) [across, pitch] = [columns, size];
	}
	const x = (frame.width - across * pitch) / 2 + pitch / 2;
	const y = room + pitch / 2;
	const one: Pile = { x, y, across, pitch, grows: 'right' };
	const voted = total - (dots.at(-1) ?? 0);
	let offset = 0;
	const offsets = dots.map((count) => {
		const first = offset;
		offset += count;
		return first;
	});
	if (!apart) return { piles: dots.map(() => one), offsets, pitch, beside: false };
	const below: Pile = { ...one, y: y + Math.ceil(voted / across) * pitch + room };
	return {
		piles: dots.map((_, f) => (f === dots.length - 1 ? below : one)),
		offsets: offsets.map((first, f) => (f === dots.length - 1 ? 0 : first)),
		pitch,
		beside: false
	};
}

/** A frame lower than this has no room for words above each of five piles. */
const LOW = 320;

/** A pile for each fate, all of one height and from one line, so that their lengths compare. */
function piles(dots: readonly number[], frame: Frame): Layout {
	const size = markSize(frame);
	const beside = frame.height < LOW;
	const longest = Math.max(...dots);
	const span = frame.height / dots.length;
	const above = beside ? 0 : size * 2;
	const length = frame.width - (beside ? size * 8 : 0);
	const breadth = span - above - 4;
	let across = 1;
	let pitch = 0;
	for (let wide = 2; wide <= 40; wide += 1) {
		const fits = Math.min(length / Math.ceil(longest / wide), breadth / wide);
		if (fits > pitch) [across, pitch] = [wide, fits];
	}
	return {
		beside,
		pitch,
		offsets: dots.map(() => 0),
		piles: dots.map((_, f) => ({
			x: pitch / 2,
			y: f * span + above + pitch / 2 + (beside ? (span - across * pitch) / 2 : 0),
			across,
			pitch,
			grows: 'along'
		}))
	};
}

function fieldLabels(
	came: boolean,
	data: ElectorateData,
	words: SceneWords,
	frame: Frame,
	{ piles: places }: Layout
): Label[] {
	const size = markSize(frame);
	const first = places[0] as Pile;
	const last = places.at(-1) as Pile;
	const left = first.x - first.pitch / 2;
	const pair = (id: string, n: Figure, name: string, y: number, role?: Role): Label[] => [
		{
			id,
			x: left,
			y: y - 4 - size * 1.3,
			text: [n],
			valign: 'bottom',
			kind: 'big',
			...(role ? { role } : {})
		},
		{
			id: `${id}-name`,
			x: left,
			y: y - 3,
			text: fill(words[name]),
			valign: 'bottom',
			...(role ? { role } : {})
		}
	];
	const top = first.y - first.pitch / 2;
	return came
		? [
				...pair('voted', data.voted, 'came', top, 'came'),
				...pair('home', data.count.home, 'home', last.y - last.pitch / 2, 'home')
			]
		: pair('registered', data.registered, 'all', top);
}

function pileLabels(
	step: string,
	data: ElectorateData,
	words: SceneWords,
	frame: Frame,
	{ piles: places, beside }: Layout
): Label[] {
	const share = step === 'electorate-share';
	const correction = step === 'electorate-correction';
	const end = (f: number) => {
		const pile = places[f] as Pile;
		return Math.ceil((data.dots[f] ?? 0) / pile.across) * pile.pitch;
	};
	const middle = (f: number) => {
		const pile = places[f] as Pile;
		return pile.y - pile.pitch / 2 + (pile.across * pile.pitch) / 2;
	};
	const labels = FATES.map((fate, f): Label => {
		const pile = places[f] as Pile;
		const ofAll = fate === 'yes' || fate === 'no' || fate === 'home' ? data.ofAll[fate] : null;
		// Only three of the piles have a share of everybody on the lists; the other two keep their names.
		const value = !share ? [data.count[fate]] : ofAll ? fill(words.percent, { n: ofAll }) : [];
		const role = LABEL_ROLE[fate];
		return {
			id: fate,
			x: beside ? end(f) + 6 : 0,
			y: beside ? middle(f) : pile.y - pile.pitch / 2 - 2,
			text: [...fill(words[fate]), ...(value.length ? ['\u00a0', ...value] : [])],
			valign: beside ? 'middle' : 'bottom',
			...(beside ? { width: Math.max(frame.width - end(f) - 6, 40), kind: 'small' as const } : {}),
			...(role ? { role } : {})
		};
	});
	const aside: Label = {
		id: 'aside',
		x: end(1) + 10,
		y: middle(1),
		text: correction ? fill(words.reported) : fill(words.compared, { n: data.homePerNo }),
		valign: 'middle',
		width: frame.width - end(1) - 12,
		kind: 'note',
		hidden: beside || (!correction && !share)
	};
	return [...labels, aside];
}
