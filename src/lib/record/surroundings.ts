/** Reads what lies around the country on a map: water, the neighbours' own borders, places outside the tables. */
import * as v from 'valibot';
import { RecordFault } from './fault';
import type { Surroundings } from './types';

export const SURROUNDINGS_FILE = 'data/geo/surroundings.geojson';

const Place = v.pipe(v.array(v.number()), v.length(2));
const geometry = <T extends string, S extends v.GenericSchema>(type: T, coordinates: S) =>
	v.looseObject({ type: v.literal(type), coordinates });
const feature = <K extends string, G extends v.GenericSchema>(kind: K, shape: G) =>
	v.looseObject({
		type: v.literal('Feature'),
		id: v.string(),
		properties: v.looseObject({ kind: v.literal(kind) }),
		geometry: shape
	});

const SurroundingsSchema = v.looseObject({
	type: v.literal('FeatureCollection'),
	features: v.pipe(
		v.array(
			v.union([
				feature('water', geometry('Polygon', v.array(v.array(Place)))),
				feature('border', geometry('MultiLineString', v.array(v.array(Place)))),
				feature('place', geometry('Point', Place)),
				feature('name', geometry('Point', Place))
			])
		),
		v.nonEmpty()
	)
});

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/**
 * @param text GeoJSON whose features have an `id` and a `kind`: water (Polygon), border (MultiLineString), place (Point), name (Point): where a name stands
 * @throws RecordFault where the text is not JSON, or has another shape
 */
export function readSurroundings(text: string): Surroundings {
	const read = v.safeParse(SurroundingsSchema, parse(text), { abortEarly: true });
	if (read.success) return read.output as unknown as Surroundings;
	const [issue] = read.issues;
	throw new RecordFault(
		SURROUNDINGS_FILE,
		null,
		`${v.getDotPath(issue) ?? 'the file'} is ${issue.received}, where ${issue.expected} belongs`,
		'Make it again as data/geo/README.md says.'
	);
}
