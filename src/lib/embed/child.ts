/** What an embedded chart says to the page around it, in the words of the loaders that newsrooms have. */

/** All in CSS pixels of the frame. */
export interface Size {
	/** The frame's width when this was measured. */
	w: number;
	/** The height at which nothing is cramped. */
	h: number;
	/** The height that it takes up now: in a lower frame something is left for scrolling. */
	min: number;
}

export interface Self {
	/** The frame's address. */
	src: string;
	scene: string;
	/** WordPress's word for a frame, from its address. */
	secret?: string | undefined;
	/** pym's name for a frame, from its address. */
	childId?: string | undefined;
}

/** Our own dialect. AMP acts on `width`, so the frame's own is `w`. */
export const own = ({ w, h, min }: Size, { src }: Self) => ({
	kz: 1,
	type: 'embed-size',
	sentinel: 'amp',
	w,
	height: h,
	min,
	src
});

/** What is said to a page that hasn't said which loader it has: at most three messages. */
export function greeting(size: Size, self: Self): unknown[] {
	const { h } = size;
	const { src, scene, secret, childId } = self;
	return [
		{
			// AMP, frames, sidechain and whoever reads `height`.
			...own(size, self),
			// WordPress.
			secret,
			message: 'height',
			value: h,
			// Iframely.
			method: 'resize',
			domains: 'all',
			'datawrapper-height': { [scene]: h }
		},
		// Who parses strings: the Guardian, Medium, Embedly.
		JSON.stringify({ type: 'set-height', value: h, context: 'iframe.resize', height: h, src }),
		...(childId ? [['pym', childId, 'height', h].join('xPYMx')] : [])
	];
}

/**
 * The answer to a message of the page around us, or undefined where it isn't a question that we know.
 * @param asked anything at all
 */
export function answer(asked: unknown, size: Size, self: Self): unknown {
	const { w, h } = size;
	if (typeof asked === 'string') {
		// iframe-resizer names the frame in its first word.
		const named = /^\[iFrameSizer\]([^:]+):/.exec(asked);
		return named ? `[iFrameSizer]${named[1]}:${h}:${w}:init` : undefined;
	}
	const type = (asked as { type?: unknown } | null | undefined)?.type;
	// open-iframe-resizer's first word, and what its own resize() asks.
	if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions')
		return { type: 'iframe-resized', width: w, height: h };
	return type === 'kz-hello' || type === 'frames-init' ? own(size, self) : undefined;
}

/** True where our own loader asks: from then on only our own dialect is spoken. */
export const isOurs = (asked: unknown) =>
	(asked as { type?: unknown } | null | undefined)?.type === 'kz-hello';
