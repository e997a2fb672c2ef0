/** Whether pictures move: as the reader's device asks, until the reader says otherwise by hand (`data-motion` on the page's root). */

export type Motion = 'moves' | 'still';

const STILL = '(prefers-reduced-motion: reduce)';

/** What holds now. base.css says the same of everything that moves by CSS. */
export function motion(): Motion {
	const chosen = document.documentElement.dataset.motion;
	if (chosen === 'moves' || chosen === 'still') return chosen;
	return matchMedia(STILL).matches ? 'still' : 'moves';
}

/**
 * Watches for another choice, of the reader's or of the device's.
 * @returns stops watching
 */
export function onMotion(listener: () => void): () => void {
	const chosen = new MutationObserver(listener);
	chosen.observe(document.documentElement, { attributeFilter: ['data-motion'] });
	const asked = matchMedia(STILL);
	asked.addEventListener('change', listener);
	return () => {
		chosen.disconnect();
		asked.removeEventListener('change', listener);
	};
}
