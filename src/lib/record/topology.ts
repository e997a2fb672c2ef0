/** Reads the map's topology and makes sure that it is the one the record needs. */
import * as v from 'valibot';
import { RecordFault } from './fault';
import type { RegionTopology } from './types';
import { VOTE } from './vote';

export const TOPOLOGY_FILE = `data/geo/${VOTE.map.file}.topojson`;

const TopologySchema = v.looseObject({
	type: v.literal('Topology'),
	arcs: v.array(v.array(v.array(v.number()))),
	objects: v.looseObject({
		regions: v.looseObject({
			type: v.literal('GeometryCollection'),
			geometries: v.pipe(
				v.array(
					v.looseObject({
						type: v.picklist(['Polygon', 'MultiPolygon', 'Point']),
						id: v.string(),
						properties: v.object({
							region_id: v.string(),
							name_en: v.string(),
							kind: v.picklist(['region', 'city'])
						})
					})
				),
				v.nonEmpty()
			)
		})
	})
});

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new RecordFault(
			TOPOLOGY_FILE,
			null,
			'the file is not JSON',
			'Make it again as data/geo/README.md says.'
		);
	}
}

/**
 * @param text the TopoJSON: object `regions`, in which each geometry has `id` = region id
 * @throws RecordFault where the text is not JSON, or has another shape
 */
export function readTopology(text: string): RegionTopology {
	const read = v.safeParse(TopologySchema, parse(text), { abortEarly: true });
	if (!read.success) {
		const [issue] = read.issues;
		throw new RecordFault(
			TOPOLOGY_FILE,
			null,
			`${v.getDotPath(issue) ?? 'the topology'} is ${issue.received}, where ${issue.expected} belongs`,
			'Make it again as data/geo/README.md says.'
		);
	}
	return read.output as unknown as RegionTopology;
}
