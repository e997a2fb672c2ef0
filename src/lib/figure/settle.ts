/** Says when a picture has come to rest. */

/** Shortest and longest wait before a picture that moves is asked again, in ms: asking has its styles computed, and a frame has better things to do. */
const ASK_MS = [100, 1500] as const;

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
		const moving = (element.getAnimations?.({ subtree: true }) ?? []).filter(
			({ playState }) => playState === 'running'
		);
		const busy = moving.length > 0 || element.querySelector('[data-busy]') !== null;
		// Two quiet frames: a transition starts a frame after the change that causes it.
		quiet = busy ? 0 : quiet + 1;
		if (quiet > 2) onSettled();
		// Not told by the transitions themselves: those of a page that the browser kept whole may never say that they ended.
		else if (busy)
			timer = setTimeout(look, Math.min(Math.max(ASK_MS[0], ...moving.map(left)), ASK_MS[1]));
		else frame = requestAnimationFrame(look);
	};
	frame = requestAnimationFrame(look);
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}

/** Milliseconds that an animation has still to run. */
const left = ({ effect, currentTime }: Animation) =>
	Number(effect?.getComputedTiming().endTime ?? 0) - Number(currentTime ?? 0);
