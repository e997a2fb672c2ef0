/** The colour of a phone's own bars: that of the story's bar, which goes from light to light with the chapters and with the reader's choice. */

/** @param bar the story's bar, awake */
export function followLight(bar: Element): void {
	const metas = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]');
	let frame = 0;
	const follow = () => {
		// Once a frame at most, and only when a light has changed: never for a scroll alone.
		frame ||= requestAnimationFrame(() => {
			frame = 0;
			const colour = getComputedStyle(bar).getPropertyValue('--ground').trim();
			for (const meta of metas) meta.content = colour;
		});
	};
	const changes = new MutationObserver(follow);
	changes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	changes.observe(bar, { attributeFilter: ['data-ground'] });
	matchMedia('(prefers-color-scheme: dark)').addEventListener?.('change', follow);
	follow();
}
