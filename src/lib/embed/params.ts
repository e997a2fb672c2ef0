/** What a host may ask of an embedded chart in its address. A list of what is allowed: all else is as if it hadn't been said. */

/** How a chart is dressed. Null: as the page itself has it. */
export interface Look {
	theme: 'light' | 'dark' | null;
	bg: 'transparent' | null;
	/** Six hex digits. */
	accent: string | null;
	font: 'serif' | 'sans' | null;
}

const one = <T extends string>(value: string | null, allowed: readonly T[]): T | null =>
	allowed.find((name) => name === value) ?? null;

/** @param search of the address, such as `?theme=dark&accent=17668a` */
export function readLook(search: string): Look {
	const query = new URLSearchParams(search);
	return {
		theme: one(query.get('theme'), ['light', 'dark']),
		bg: one(query.get('bg'), ['transparent']),
		accent: /^[\da-f]{6}$/i.exec(query.get('accent') ?? '')?.[0] ?? null,
		font: one(query.get('font'), ['serif', 'sans'])
	};
}

/**
 * The step to begin with: the one that is asked for, the first where that is unknown.
 * @param telling where none is asked for
 */
export function readStep(search: string, steps: readonly string[], telling: string): string {
	const asked = new URLSearchParams(search).get('step');
	return asked === null ? telling : (one(asked, steps) ?? steps[0] ?? telling);
}
