/** Numbers in a picture's attributes with no more digits than a screen can show. */

/** A factor, whose error grows with what it is multiplied with; or a number of more digits than a hundredth of a pixel takes. */
const LONG = /scale[XY]?\([^)]*\)|-?\d+\.\d{3,}(?:e-?\d+)?/g;

/** Also without a sum of nothing, as LayerCake writes it. @param value such as a path, a transform or a style: lengths in pixels to two places after the point, parts of one to three, factors to six digits */
export const shorter = (value: string): string =>
	value
		.replaceAll('calc(100% - 0px)', '100%')
		.replace(LONG, (found) =>
			found.startsWith('scale')
				? found.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (factor) =>
						String(Number(Number(factor).toPrecision(6)))
					)
				: String(Number(Number(found).toFixed(Math.abs(Number(found)) < 1 ? 3 : 2)))
		);
