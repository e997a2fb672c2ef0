/** Says when a picture has come to rest. */

/** How often a picture that moves is asked, in ms: asking has its styles computed, and a frame has better things to do. */
const ASK_MS = 100;

/**
 * Waits until nothing in the element moves: no running CSS transition or animation, and no `data-busy` (set by layers that
 * move by themselves, such as a canvas).
 * @param onSettled called once, unless stopped before
 * @returns stops waiting
 */
export function whenSettled(element: Element, onSettled: () => void): () => void {
	let frame = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let quiet = 0;
	const look = () => {
		const moving =
			element.querySelector('[data-busy]') !== null ||
			(element.getAnimations?.({ subtree: true }) ?? []).some(
				(animation) => animation.playState === 'running'
			);
		// Two quiet frames: a transition starts a frame after the change that causes it.
		quiet = moving ? 0 : quiet + 1;
		if (quiet > 2) onSettled();
		// Not told by the transitions themselves: those of a page that the browser kept whole may never say that they ended.
		else if (moving) timer = setTimeout(look, ASK_MS);
		else frame = requestAnimationFrame(look);
	};
	frame = requestAnimationFrame(look);
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
