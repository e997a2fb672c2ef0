/** The one wrapper of Scrollama: says when a step may have changed. Nothing else imports Scrollama. */
import scrollama from 'scrollama';

// Scrollama 3.2's own types miss `offset()`, and its README names it wrongly.
type Instance = ReturnType<typeof scrollama> & { offset: (value: number) => void };

/** A phone's address bar coming and going changes the height by less than this; a turn of the phone by more. */
const HEIGHT_JUMP = 150;

/**
 * Watches steps cross a line of the viewport.
 * @param steps the steps' elements, in reading order
 * @param line where the trigger line lies, as a share of the viewport's height from its top, 0 to 1; asked again after a resize
 * @param onCross called when a step crosses the line, either way, and after a resize. It gets nothing: jumps skip steps and
 *   directions can be undefined, so whoever listens reads the place from the page's geometry.
 * @returns stops watching
 */
export function watchSteps(
	steps: HTMLElement[],
	line: () => number,
	onCross: () => void
): () => void {
	// Scrollama needs both; without it who listens still hears the scroll itself.
	const able = 'IntersectionObserver' in globalThis && 'ResizeObserver' in globalThis;
	if (steps.length === 0 || !able) return () => {};
	const scroller = scrollama() as Instance;
	let stopped = false;
	const cross = () => {
		if (!stopped) onCross();
	};
	scroller
		.setup({ step: steps, offset: line() as 0.8 })
		.onStepEnter(cross)
		.onStepExit(cross);

	let width = innerWidth;
	let height = innerHeight;
	const onResize = () => {
		if (innerWidth !== width || Math.abs(innerHeight - height) > HEIGHT_JUMP) {
			width = innerWidth;
			height = innerHeight;
			// Sets the line and renews every observer at the new height.
			scroller.offset(line());
		}
		cross();
	};
	addEventListener('resize', onResize);
	return () => {
		stopped = true;
		removeEventListener('resize', onResize);
		scroller.destroy();
	};
}
