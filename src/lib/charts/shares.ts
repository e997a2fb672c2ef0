/** Shares people out as whole dots. */

/**
 * Largest remainder: whole numbers in proportion to the weights, which add up to the total exactly.
 * @param weights none negative, at least one above zero
 * @param total a whole number
 * @throws RangeError where the weights add up to nothing
 */
export function largestRemainder(weights: readonly number[], total: number): number[] {
	const sum = weights.reduce((all, weight) => all + weight, 0);
	if (!(sum > 0)) throw new RangeError('the weights add up to nothing');
	const exact = weights.map((weight) => (weight / sum) * total);
	const whole = exact.map(Math.floor);
	const left = total - whole.reduce((all, count) => all + count, 0);
	const order = exact
		.map((value, at) => ({ at, rest: value - Math.floor(value) }))
		.sort((a, b) => b.rest - a.rest || a.at - b.at);
	for (const { at } of order.slice(0, left)) whole[at] = (whole[at] ?? 0) + 1;
	return whole;
}
