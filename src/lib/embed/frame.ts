/** Stands at the end of a chart's page: measures it and tells the page around it. At once, since a frame out of sight gets no frames to draw. */
import { answer, greeting, isOurs, type Self, type Size } from './child';
import { natural, BESIDE, LOW, NARROW } from './natural';

const figure = document.querySelector('figure') as HTMLElement;
// By their places: a picture has names of its own for its parts.
const [, picture, said, foot] = [...figure.children] as [
	unknown,
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
	const { paddingBottom, rowGap } = getComputedStyle(figure);
	const gap = parseFloat(rowGap);
	const caption = said.offsetHeight;
	const rest = picture.offsetTop + foot.offsetHeight + gap + parseFloat(paddingBottom);
	const h = w < BESIDE ? natural(w) + caption + gap : Math.max(natural(w), caption);
	return { w, h: Math.ceil(rest + h), min: figure.offsetHeight };
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

/** Composed for an upright box, and too small here for its labels: the script composes it anew. Pages with steps have asked for it already. */
const { wake } = figure.dataset;
if (wake && (picture.offsetHeight < LOW || picture.offsetWidth < NARROW))
	void import(/* @vite-ignore */ wake);

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
