/** Stands at the end of a chart's page: measures it and tells the page around it. At once, since a frame out of sight gets no frames to draw. */
import { answer, greeting, isOurs, type Self, type Size } from './child';
import { natural, BESIDE, LEAST, LOW } from './natural';

const figure = document.querySelector('figure') as HTMLElement;
// By their places: a picture has names of its own for its parts.
const [head, picture, said, foot] = [...figure.children] as [
	HTMLElement,
	HTMLElement,
	HTMLElement,
	HTMLElement
];
const query = new URLSearchParams(location.search);
const self: Self = {
	src: location.href,
	scene: figure.dataset.figure ?? '',
	secret: /secret=(\w+)/.exec(location.hash)?.[1],
	childId: query.get('childId') ?? undefined
};

/** What the last message said, so that nothing is said twice. */
let last = '';
/** The last question that was answered: every new height is the answer to it again. */
let asked: unknown;

/** Independent of the frame's height: only the picture takes what is left. */
function measure(): Size {
	const w = innerWidth;
	const { paddingTop, paddingBottom, rowGap } = getComputedStyle(figure);
	const room = parseFloat(paddingTop) + parseFloat(paddingBottom) + 2 * parseFloat(rowGap);
	const rest = Math.ceil(room + head.offsetHeight + foot.offsetHeight);
	const caption = said.offsetHeight;
	const h = w < BESIDE ? natural(w) + caption + parseFloat(rowGap) : Math.max(natural(w), caption);
	return { w, h: Math.ceil(rest + h), min: rest + LEAST };
}

const say = (message: unknown) => message && parent.postMessage(message, '*');

function report() {
	const size = measure();
	const now = `${size.w} ${size.h}`;
	// A frame that isn't shown has no width, and its words stand one under the other.
	if (!size.w || now === last) return;
	last = now;
	if (!isOurs(asked)) greeting(size, self).forEach(say);
	say(answer(asked, size, self));
}

/** Composed for an upright box, and too low here for its labels: the script composes it anew. Pages with steps have asked for it already. */
const { wake } = figure.dataset;
if (wake && picture.offsetHeight < LOW) void import(/* @vite-ignore */ wake);

if (parent !== window) {
	report();
	addEventListener('load', report);
	addEventListener('resize', report);
	document.fonts.ready.then(report);
	addEventListener('message', ({ source, data }) => {
		if (source !== parent) return;
		const size = measure();
		const reply = answer(data, size, self);
		if (!size.w || !reply) return;
		if (!isOurs(asked)) asked = data;
		// Our loader says which height it has; what it has already needs no answer.
		if ((data as { h?: unknown }).h !== size.h) say(reply);
	});
}
