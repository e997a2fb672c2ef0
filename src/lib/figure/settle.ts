/** Says when a picture has come to rest. */

/**
 * Waits until nothing in the element moves: no running CSS transition or animation, and no `data-busy` (set by layers that
 * move by themselves, such as a canvas).
 * @param onSettled called once, unless stopped before
 * @returns stops waiting
 */
export function whenSettled(element: Element, onSettled: () => void): () => void {
	let frame = 0;
	let quiet = 0;
	let stopped = false;
	const next = () => {
		if (!stopped) frame = requestAnimationFrame(look);
	};
	const look = () => {
		const running = (element.getAnimations?.({ subtree: true }) ?? []).filter(
			(animation) => animation.playState === 'running'
		);
		// Waits for their end without asking in every frame: asking has the styles computed.
		if (running.length > 0) {
			quiet = 0;
			void Promise.allSettled(running.map((animation) => animation.finished)).then(next);
			return;
		}
		const busy = element.querySelector('[data-busy]') !== null;
		// Two quiet frames: a transition starts a frame after the change that causes it.
		quiet = busy ? 0 : quiet + 1;
		if (quiet > 2) onSettled();
		else next();
	};
	next();
	return () => {
		stopped = true;
		cancelAnimationFrame(frame);
	};
}
