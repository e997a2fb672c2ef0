/** The map's own measure, and its lines in as few letters as they need. */

/** What the paths are drawn in. Fine enough for whole numbers at the closest look. */
export const MAP = { width: 4000, height: 2192 };

/** How far down the map's west and its far south-east reach, as a share of its height: below lies nothing but foreign land and sea. */
export const CORNERS = 0.925;

/**
 * A path of straight lines, in whole steps from point to point.
 * @param path absolute, as d3-geo writes it
 */
export function compact(path: string): string {
	return path
		.split('M')
		.filter(Boolean)
		.map((ring) => {
			let [x, y] = [0, 0];
			const closed = ring.endsWith('Z') ? 'z' : '';
			const steps = ring
				.replace('Z', '')
				.split('L')
				.flatMap((point, at) => {
					const [px = 0, py = 0] = point.split(',').map((n) => Math.round(Number(n)));
					const [dx, dy] = [px - x, py - y];
					if (at > 0 && dx === 0 && dy === 0) return [];
					[x, y] = [px, py];
					return [`${dx}${dy < 0 ? '' : ' '}${dy}`];
				});
			const [from = '', ...rest] = steps;
			const [fx, fy] = from.match(/-?\d+/g) ?? [];
			return rest.length > 0 ? `M${fx},${fy}l${rest.join(' ').replaceAll(' -', '-')}${closed}` : '';
		})
		.join('');
}
