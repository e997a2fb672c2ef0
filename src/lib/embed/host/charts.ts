/** Charts in a host page: frames get the height that they need, and pictures of charts become charts. */

/** What our frames say of themselves, in CSS pixels: see `src/lib/embed/child.ts`. Any of it may be forged or missing. */
interface Said {
	/** The frame's width when it was measured. */
	w: number;
	/** The height that the chart wants, and the least. */
	height: number;
	min: number;
}

/** A frame of ours remembers the width for which it was last fitted. */
export interface Frame extends HTMLIFrameElement {
	kz?: number;
}

/** Where our pages are: this script is a module, so it knows where it comes from and runs once, however many embeds bring it along. */
export const site = import.meta.url.split('embed/v1')[0] as string;
/** What frames have said since anything was last measured. */
const reports: [Frame, Said][] = [];

/** Our frames whose address begins so. `indexOf` takes anything: addresses come from messages too. */
const framesAt = (address = site): Frame[] =>
	[...document.querySelectorAll('iframe')].filter(
		(frame) => !(frame.src.indexOf(address) | frame.src.indexOf(site))
	);

/** Where an element is in what the reader sees. */
export const boxOf = (element: Element | null) => (element as Element).getBoundingClientRect();

/**
 * From now on the page in the frame speaks our dialect alone.
 * @param h the height that it has told us already: it then has nothing to answer
 */
const hello = (to: unknown, h?: number) => (to as Window).postMessage({ type: 'kz-hello', h }, '*');

/** Asks who spoke before anybody listened. A lazy frame far below (and no eager one) will speak when it loads, and its window is dear to read before. */
const ask = () => {
	for (const frame of framesAt())
		if (!frame.kz && (frame.loading < 'f' || boxOf(frame).top < 2e3)) hello(frame.contentWindow);
};

addEventListener('message', ({ data, source, origin }) => {
	// By the address first: to read the window of a frame that hasn't loaded takes milliseconds. A sandboxed frame has no origin.
	const from =
		data?.kz == 1 &&
		(site + 'null').includes(origin) &&
		framesAt(data.src)
			.concat(framesAt())
			.find((frame) => frame.contentWindow == source);
	if (!from) return;
	// It spoke in every dialect at once: it doesn't know us yet.
	if (data.method) hello(source, data.height);
	// Fitted with all others that speak before the next picture: first everything is read, then written.
	if (reports.push([from, data]) < 2)
		requestAnimationFrame(() =>
			reports
				.splice(0)
				.map(([frame, { w, height, min }]) => {
					const change =
						[w, height, min].every(Number.isInteger) &&
						height > 0 &&
						height < 2e4 &&
						// What was measured at another width is dropped: the chart measures again.
						Math.abs(frame.clientWidth - w) < 2 &&
						(frame.clientHeight < min ||
							(frame.clientHeight > 1.3 * height &&
								// A frame gets lower where the reader doesn't see it, or expects it.
								((frame.kz as number) - w ||
									document.activeElement == frame ||
									boxOf(frame).top > innerHeight)));
					frame.kz = w;
					// Important, since host pages have rules for frames that are.
					return () => change && frame.style.setProperty('height', height + 'px', 'important');
				})
				.map((write) => write())
		);
});

/*
 * Pictures of charts: `<figure data-kz-chart="en/embed/day/" data-kz-height="480"><a href><img alt></a><figcaption>`.
 * The address is one of ours, whatever stands there: a figure may come from a reader's comment.
 */
for (const link of document.querySelectorAll('[data-kz-chart]>a')) {
	const { dataset, textContent } = link.parentNode as HTMLElement;
	link.replaceWith(
		Object.assign(document.createElement('iframe'), {
			loading: 'lazy',
			frameBorder: 0,
			height: dataset.kzHeight,
			title: textContent,
			width: '100%',
			// Last: from then on it loads, lazily or not.
			src: site + dataset.kzChart
		})
	);
}

// "complete" is the first of its three values.
if (document.readyState < 'd') ask();
else addEventListener('load', ask);
