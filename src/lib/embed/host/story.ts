/** Drives the story in a host page: its frame stays in the window while the page scrolls past it, and is told how far. */

/** What the story in the frame says, in CSS pixels: see `src/lib/embed/story/driven.ts`. Any of it may be forged or missing. */
interface Told {
	/** Size of the frame when this was measured. */
	w: number;
	v: number;
	/** Height of the story's whole document; none where it hasn't been driven yet. */
	track: number;
	/** Where it wants to be: the reader followed a link in it, or the frame has another size. */
	at: number;
}

interface Driven {
	/** How the frame is kept in the window: 0 sticky, 1 fixed, 2 moved along. */
	pin: number;
	/** What the site keeps at the top of the window, in pixels. */
	top: number;
	/** The window's width when that was looked for. */
	seen?: number;
	/** How far the story is scrolled. */
	y: number;
	/** Size of the frame when the story was last measured. */
	size?: string;
}

const stories = new Map<HTMLIFrameElement, Driven>();
const site = import.meta.url.split('embed/v1')[0] as string;
const boxOf = (element: Element | ParentNode) => (element as Element).getBoundingClientRect();

function place(frame: HTMLIFrameElement, story: Driven) {
	const box = boxOf(frame.parentNode as ParentNode);
	const fresh = story.seen != innerWidth && box.top < innerHeight;
	if (fresh) {
		story.seen = innerWidth;
		story.top = 0;
		let over = document.elementFromPoint(box.left + box.width / 2, 1);
		// Fixed or sticky; and what takes more than a quarter of the window is no bar, but a dialog that will go away.
		for (; over && !over.contains(frame); over = over.parentElement)
			if (/x|ck/.test(getComputedStyle(over).position) && boxOf(over).bottom < innerHeight / 4)
				story.top = boxOf(over).bottom;
	}
	const { top } = story;
	const most = box.height - frame.offsetHeight;
	const y = Math.max(0, Math.min(top - box.top, most));
	const held = y > 0 && y < most;
	const hold = () => {
		const fixed = held && story.pin == 1;
		const styles = {
			position: story.pin ? (fixed ? 'fixed' : 'relative') : 'sticky',
			top: `${story.pin && !fixed ? y : top}px`,
			left: `${fixed ? box.left : 0}px`,
			width: `${box.width}px`,
			height: `calc(100vh - ${top}px)`,
			'min-height': `calc(100vh - ${top}px)`
		};
		for (const [name, value] of Object.entries(styles))
			frame.style.setProperty(name, value, 'important');
	};
	if (story.pin || fresh || story.y < 0) hold();
	// What was promised is measured: a parent's overflow, transform or containment may have a mind of its own.
	while (held && story.pin < 2 && Math.abs(boxOf(frame).top - top) > 1) {
		story.pin += 1;
		hold();
	}
	if (story.y != y)
		frame.contentWindow?.postMessage({ kind: 'interactive:scroll', scroll: y }, '*');
	story.y = y;
}

const placeAll = () => stories.forEach((story, frame) => place(frame, story));

addEventListener('message', ({ data, source, origin }) => {
	if (data?.type != 'embed-story' || !(site + 'null').includes(origin)) return;
	for (const frame of document.querySelectorAll<HTMLIFrameElement>('[data-kz-story]>iframe')) {
		if (frame.contentWindow != source) continue;
		const { w, v, track, at } = data as Told;
		const story = stories.get(frame) ?? { pin: 0, top: 0, y: -1 };
		stories.set(frame, story);
		const { style } = frame.parentNode as HTMLElement;
		const size = w + 'x' + v;
		if (
			track > 0 &&
			track < 1e6 &&
			Math.abs(w - frame.clientWidth) + Math.abs(v - frame.clientHeight) < 3
		) {
			style.height = track + 'px';
			// Where the reader in the frame asks to go, or was before the window had another size.
			if (at >= 0 && (document.activeElement == frame || (story.size != size && story.y > 0))) {
				style.scrollMarginTop = story.top - at + 'px';
				(frame.parentNode as Element).scrollIntoView({ behavior: 'instant' });
			}
			story.size = size;
		}
		placeAll();
	}
});
// Whatever scrolls: it needn't be the window.
addEventListener('scroll', placeAll, true);
addEventListener('resize', placeAll);
