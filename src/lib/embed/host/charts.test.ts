/** The loader on a page made of plain objects: what it sizes, what it asks, what it leaves alone. */
import { afterEach, expect, it, vi } from 'vitest';

/** In a test the script's own address is its source's, and that is where "our pages" are. */
const SITE = new URL('charts.ts', import.meta.url).href;
const ORIGIN = 'file://';

type Listener = (event: object) => void;

/** A frame as far as the loader looks at it. */
function makeFrame(given: Partial<ReturnType<typeof blank>> = {}) {
	return { ...blank(), ...given };
}
const blank = () => {
	const height = { value: '', priority: '' };
	return {
		src: `${SITE}?day`,
		loading: 'eager',
		clientWidth: 320,
		clientHeight: 300,
		top: 0,
		contentWindow: { postMessage: vi.fn() },
		set: height,
		style: {
			setProperty: (_: string, value: string, priority: string) =>
				void Object.assign(height, { value, priority })
		},
		getBoundingClientRect(): { top: number } {
			return { top: this.top };
		}
	};
};

/** Loads the loader into a page with these frames. */
async function page(frames: object[], readyState = 'interactive') {
	const listeners: Record<string, Listener> = {};
	let draw: (() => void) | undefined;
	const read = vi.fn(() => frames);
	const document = { readyState, activeElement: null as unknown, querySelectorAll: read };
	vi.stubGlobal('document', {
		...document,
		querySelectorAll: (selector: string) => (selector === 'iframe' ? read() : [])
	});
	vi.stubGlobal('innerHeight', 800);
	vi.stubGlobal('addEventListener', (type: string, listen: Listener) => {
		listeners[type] = listen;
	});
	vi.stubGlobal('requestAnimationFrame', (callback: () => void) => (draw = callback));
	vi.resetModules();
	await import('./charts');
	const say = (source: unknown, data: unknown, origin = ORIGIN) =>
		listeners.message?.({ source, data, origin });
	return {
		say,
		load: () => listeners.load?.({}),
		draw: () => draw?.(),
		focus: (frame: object) => Object.assign(globalThis.document, { activeElement: frame })
	};
}

const said = (height: unknown, given: object = {}) => ({
	kz: 1,
	src: `${SITE}?day`,
	w: 320,
	height,
	min: 260,
	...given
});

afterEach(() => vi.unstubAllGlobals());

it('grows a frame that is too low, at once, over any rule of the page', async () => {
	const frame = makeFrame({ clientHeight: 200 });
	const { say, draw } = await page([frame]);
	say(frame.contentWindow, said(480));
	draw();
	expect(frame.set).toEqual({ value: '480px', priority: 'important' });
});

it('leaves a box between the least height and 1.3 of the wanted one as it is', async () => {
	for (const clientHeight of [260, 480, 624]) {
		const frame = makeFrame({ clientHeight, top: 5000 });
		const { say, draw } = await page([frame]);
		say(frame.contentWindow, said(480));
		draw();
		expect(frame.set.value, `${clientHeight}`).toBe('');
	}
});

it('shrinks a frame below the screen, the one that the reader is in, or one of another width, and no other', async () => {
	const frame = makeFrame({ clientHeight: 900 });
	const { say, draw, focus } = await page([frame]);
	say(frame.contentWindow, said(480));
	draw();
	expect(frame.set.value).toBe('');
	frame.clientWidth = 340;
	say(frame.contentWindow, said(470, { w: 340 }));
	draw();
	expect(frame.set.value).toBe('470px');

	frame.top = 801;
	say(frame.contentWindow, said(460, { w: 340 }));
	draw();
	expect(frame.set.value).toBe('460px');

	frame.top = 0;
	focus(frame);
	say(frame.contentWindow, said(450, { w: 340 }));
	draw();
	expect(frame.set.value).toBe('450px');
});

it('drops what was measured at another width, allowing for a rounded pixel', async () => {
	const frame = makeFrame({ clientHeight: 100 });
	const { say, draw } = await page([frame]);
	say(frame.contentWindow, said(480, { w: 300 }));
	draw();
	expect(frame.set.value).toBe('');
	say(frame.contentWindow, said(480, { w: 321 }));
	draw();
	expect(frame.set.value).toBe('480px');
});

it('reads every frame before it writes to any', async () => {
	const order: string[] = [];
	const frames = ['a', 'b', 'c'].map((name) => {
		const frame = makeFrame({ src: `${SITE}?${name}` });
		Object.defineProperty(frame, 'clientHeight', { get: () => (order.push('read'), 100) });
		frame.style.setProperty = () => void order.push('write');
		return frame;
	});
	const { say, draw } = await page(frames);
	for (const { contentWindow, src } of frames) say(contentWindow, said(480, { src }));
	draw();
	expect(order).toEqual(['read', 'read', 'read', 'write', 'write', 'write']);
});

it('takes no number that is none, from anybody, and throws nothing', async () => {
	const frame = makeFrame({ clientHeight: 200 });
	const { say, draw } = await page([frame]);
	const junk = [NaN, Infinity, -5, 0, 20_000, '480', null, undefined, {}, [480], true, 5n, 1e308];
	for (const height of junk) say(frame.contentWindow, said(height));
	for (const w of junk) say(frame.contentWindow, said(480, { w }));
	for (const min of [NaN, '300', null, {}, 5n]) say(frame.contentWindow, said(480, { min }));
	for (const src of [/./, {}, [], new Map(), 5n, 'x'.repeat(1e6), '"]'])
		say({}, said(480, { src }));
	for (const data of ['', '{"kz":1}', 'x'.repeat(1e6), null, undefined, 0, 5n, [], { kz: 2 }])
		say(frame.contentWindow, data);
	draw();
	expect(frame.set.value).toBe('');
});

it('hears no other window, no other origin and no other site', async () => {
	const frame = makeFrame({ clientHeight: 200 });
	const other = makeFrame({ src: 'https://ads.example/', clientHeight: 200 });
	const { say, draw } = await page([other, frame]);
	say({}, said(480));
	say(null, said(480));
	say(frame.contentWindow, said(480), 'https://evil.example');
	say(other.contentWindow, said(480));
	say(other.contentWindow, said(480), 'null');
	// Of its own address it speaks the truth; and the empty one begins every other.
	for (const src of [other.src, '', 'h']) say(other.contentWindow, said(480, { src }), 'null');
	draw();
	expect([frame.set.value, other.set.value]).toEqual(['', '']);
	// A sandboxed frame has no origin of its own.
	say(frame.contentWindow, said(480), 'null');
	draw();
	expect(frame.set.value).toBe('480px');
});

it('tells two frames of one address apart, and finds one whose address was redirected', async () => {
	const [first, second] = [makeFrame({ clientHeight: 1 }), makeFrame({ clientHeight: 1 })];
	const { say, draw } = await page([first, second]);
	say(second.contentWindow, said(480));
	draw();
	expect([first.set.value, second.set.value]).toEqual(['', '480px']);
	say(first.contentWindow, said(470, { src: 'https://viz.example/moved/' }));
	draw();
	expect(first.set.value).toBe('470px');
});

it('reads no window but that of the frame that names itself', async () => {
	const frame = makeFrame();
	const other = makeFrame({ src: `${SITE}?other` });
	Object.defineProperty(other, 'contentWindow', {
		get: () => {
			throw new Error('read');
		}
	});
	const { say } = await page([other, frame]);
	say(frame.contentWindow, said(480));
});

it('answers who speaks in every dialect with the height that it has heard, and nobody else', async () => {
	const frame = makeFrame();
	const { say } = await page([frame]);
	say(frame.contentWindow, said(480));
	expect(frame.contentWindow.postMessage).not.toHaveBeenCalled();
	say(frame.contentWindow, said(480, { method: 'resize' }));
	expect(frame.contentWindow.postMessage).toHaveBeenCalledWith({ type: 'kz-hello', h: 480 }, '*');
});

it('asks, once the page has loaded, who hasn’t spoken and may have', async () => {
	const frames = [
		makeFrame({ src: `${SITE}?heard` }),
		makeFrame({ src: `${SITE}?far`, top: 9000 }),
		makeFrame({ src: `${SITE}?lazy`, loading: 'lazy', top: 1000 }),
		makeFrame({ src: `${SITE}?lazy-far`, loading: 'lazy', top: 9000 }),
		makeFrame({ src: 'https://ads.example/' })
	];
	const asked = () =>
		frames.map(({ contentWindow }) => contentWindow.postMessage.mock.calls.length);
	const { say, draw, load } = await page(frames);
	say(frames[0]?.contentWindow, said(480, { src: `${SITE}?heard` }));
	draw();
	expect(asked()).toEqual([0, 0, 0, 0, 0]);
	load();
	expect(asked()).toEqual([0, 1, 1, 0, 0]);
});

it('asks at once where it comes late', async () => {
	const frame = makeFrame();
	await page([frame], 'complete');
	expect(frame.contentWindow.postMessage).toHaveBeenCalledWith(
		{ type: 'kz-hello', h: undefined },
		'*'
	);
});
