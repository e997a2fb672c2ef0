/** Waiting for a moment in which the reader misses nothing. */

/** Resolves once the page has loaded. */
export const loaded = new Promise<void>((resolve) => {
	if (typeof document === 'undefined') return;
	if (document.readyState === 'complete') resolve();
	else addEventListener('load', () => resolve(), { once: true });
});

/**
 * Resolves when the browser has nothing better to do.
 * @param longest milliseconds after which it resolves all the same
 */
export function idle(longest: number): Promise<void> {
	return new Promise((resolve) => {
		if ('requestIdleCallback' in globalThis)
			requestIdleCallback(() => resolve(), { timeout: longest });
		// Safari has none.
		else setTimeout(resolve, 50);
	});
}
