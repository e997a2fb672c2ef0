/** Where each scene's graphic stands in a shared picture: beside the words where it is upright, below them where it is wide. */

export interface Layout {
	/** True: words on the left, graphic on the right. False: words above, graphic below. */
	beside: boolean;
	/** The graphic's part of the width, where it stands beside. */
	share: number;
	/** How many pixels of the picture one of the graphic is: the larger, the larger its labels. */
	scale: number;
}

const BESIDE: Layout = { beside: true, share: 0.58, scale: 1.7 };
const BELOW: Layout = { beside: false, share: 1, scale: 1.6 };

const LAYOUTS: Record<string, Layout> = {
	day: BELOW,
	regions: BELOW,
	since: BELOW,
	power: BELOW,
	rules: BELOW,
	choices: { ...BELOW, scale: 1.55 },
	// Here stands a reading of the silence, in a few lines.
	'choices-silence': { ...BELOW, scale: 1.36 },
	'regions-map': { ...BESIDE, share: 0.66, scale: 1.4 }
};

/** A step's own layout, or its scene's. */
export const layoutOf = (scene: string, step: string): Layout =>
	LAYOUTS[step] ?? LAYOUTS[scene] ?? BESIDE;
