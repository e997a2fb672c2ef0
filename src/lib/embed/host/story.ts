/** Drives the story in a host page: its frame stays in the window while the page scrolls past it, and is told how far. */

import { boxOf, site } from './charts';

/** A story's frame remembers what is known of it. */
interface Driven extends HTMLIFrameElement {
	/** How it is kept in the window: sticky, 1 fixed, 2 moved along. */
	pin?: number;
	/** What the site keeps at the top of the window, in pixels, and when that was looked for. */
	edge: number;
	seen?: number;
	/** How far the story is scrolled, in pixels. */
	y?: number;
	/** The frame's shape when the story was last measured, as the story names it. */
	size?: number;
}

const stories = new Set<Driven>();

const place = (frame: Driven) => {
	const { top, left, width, height } = boxOf(frame.parentElement);
	// Looked for anew as the frame comes to be held: by then a site's bar is where it stays.
	const now = innerWidth + +(top < 0);
	const fresh = frame.seen != now;
	if (fresh) {
		frame.seen = now;
		frame.edge = 0;
		let over = document.elementFromPoint(left + 1, 1);
		for (; over && !over.contains(frame); over = over.parentElement) {
			const { bottom } = boxOf(over);
			// Fixed or sticky; and what takes more than a quarter of the window is no bar, but a dialog that will go away.
			if (/x|ck/.test(getComputedStyle(over).position) && bottom < innerHeight / 4)
				frame.edge = bottom;
		}
	}
	const { edge } = frame;
	const most = height - frame.clientHeight;
	const y = Math.max(0, Math.min(edge - top, most));
	// The remainder: nothing before its beginning, nothing at its end.
	const held = y % most;
	const hold = () => {
		const at = frame.pin
			? held && frame.pin < 2
				? 'fixed;top:' + edge
				: 'relative;top:' + y
			: 'sticky;top:' + edge;
		// Important, since host pages have rules for frames that are.
		frame.style.cssText += `position:${at}px!important;height:calc(100vh - ${edge}px)!important;width:min(100%,${width}px)!important`;
	};
	if (frame.pin || fresh) hold();
	// What was promised is measured: a parent's overflow, transform or containment may have a mind of its own.
	while (held && frame.pin != 2 && Math.abs(boxOf(frame).top - edge) > 1) {
		frame.pin = (frame.pin || 0) + 1;
		hold();
	}
	if (frame.y != y)
		(frame.contentWindow as Window).postMessage({ kind: 'interactive:scroll', scroll: y }, '*');
	frame.y = y;
};

const placeAll = () => stories.forEach(place);

addEventListener('message', ({ data, source, origin }) => {
	if (data?.type == 'embed-story' && (site + 'null').includes(origin))
		for (const frame of document.querySelectorAll<Driven>('[data-kz-story]>iframe'))
			if (frame.contentWindow == source) {
				const track = frame.parentElement as HTMLElement;
				stories.add(frame);
				// Height of the story's whole document, once it is driven.
				if (data.track) track.style.height = data.track + 'px';
				// Where the reader in the frame asks to go, or was before the window had another size, or before they left the page and came back: then nothing is known of it yet.
				if (
					data.at >= 0 &&
					(document.activeElement == frame || (data.size != frame.size && frame.y != 0))
				) {
					track.style.scrollMarginTop = (frame.edge || 0) - data.at + 'px';
					track.scrollIntoView();
				}
				frame.size = data.size;
				placeAll();
			}
});
// Whatever scrolls: it needn't be the window.
addEventListener('scroll', placeAll, true);
addEventListener('resize', placeAll);
