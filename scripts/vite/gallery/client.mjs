// Makes the gallery's filters and frames. What is chosen stands in the address, so that a view can be sent to somebody.

/** @type {import('./page').Outline} */
const outline = JSON.parse(document.getElementById('outline')?.textContent ?? '');
const filters = /** @type {HTMLFormElement} */ (document.getElementById('filters'));
const main = /** @type {HTMLElement} */ (document.getElementById('frames'));

/** Sizes of a chart's frame in somebody's page, and of a reader's screen. */
const SIZES = {
	chart: ['320x420', '390x440', '480x460', '680x520', '1200x675'],
	story: ['320x568', '390x844', '844x390', '768x1024', '1280x720', '1920x1080']
};
const ALL = 'all';
const CHOICES = {
	show: ['chart', 'story'],
	scene: [ALL, ...outline.scenes.map(({ id }) => id)],
	steps: ['telling', ALL],
	size: [...SIZES.chart, ...SIZES.story],
	theme: ['auto', 'light', 'dark'],
	lang: [...outline.langs],
	scale: ['1', '0.75', '0.5', '0.33']
};
/** Of these one is chosen, of the others any number. */
const SINGLE = ['show', 'steps', 'scale'];
const FIRST = {
	show: ['chart'],
	scene: [ALL],
	steps: ['telling'],
	size: ['390x440'],
	theme: ['auto'],
	lang: outline.langs.slice(0, 1),
	scale: ['0.75']
};
/** @typedef {keyof typeof CHOICES} Name */
const NAMES = /** @type {Name[]} */ (Object.keys(CHOICES));

/** @returns {Record<Name, string[]>} what the address asks for, where it is on offer */
function wanted() {
	const query = new URLSearchParams(location.search);
	const asked = NAMES.map((name) => {
		const given = query
			.getAll(name)
			.flatMap((value) => value.split(','))
			.filter((value) => CHOICES[name].includes(value));
		return [name, given.length > 0 ? given : FIRST[name]];
	});
	const wish = /** @type {Record<Name, string[]>} */ (Object.fromEntries(asked));
	const offered = wish.show[0] === 'story' ? SIZES.story : SIZES.chart;
	wish.size = wish.size.filter((size) => offered.includes(size));
	if (wish.size.length === 0) wish.size = offered.slice(1, 2);
	return wish;
}

/** @param {Record<Name, string[]>} wish */
function drawFilters(wish) {
	const offered = { ...CHOICES, size: wish.show[0] === 'story' ? SIZES.story : SIZES.chart };
	filters.replaceChildren(
		...NAMES.map((name) => {
			const group = document.createElement('fieldset');
			group.append(Object.assign(document.createElement('legend'), { textContent: name }));
			for (const value of offered[name]) {
				const label = document.createElement('label');
				const input = Object.assign(document.createElement('input'), {
					type: SINGLE.includes(name) ? 'radio' : 'checkbox',
					name,
					value,
					checked: wish[name].includes(value)
				});
				label.append(input, value.replace('x', '\u00d7'));
				group.append(label);
			}
			return group;
		}),
		Object.assign(document.createElement('output'), { id: 'count' })
	);
}

/** @param {Record<Name, string[]>} wish */
function drawFrames(wish) {
	near.disconnect();
	let count = 0;
	const scale = Number(wish.scale[0]);
	main.classList.toggle('steps', wish.steps[0] === ALL);
	const scenes = outline.scenes.filter(
		({ id }) => wish.scene.includes(ALL) || wish.scene.includes(id)
	);
	main.replaceChildren(
		...scenes.map((scene) => {
			const section = document.createElement('section');
			const head = document.createElement('h2');
			head.append(
				Object.assign(document.createElement('b'), { textContent: scene.id }),
				scene.title
			);
			section.append(head);
			for (const step of scene.steps) {
				if (wish.steps[0] !== ALL && step.id !== scene.telling) continue;
				const name = document.createElement('h3');
				name.append(
					Object.assign(document.createElement('b'), { textContent: step.id }),
					step.headline
				);
				const row = document.createElement('div');
				for (const lang of wish.lang) {
					for (const theme of wish.theme) {
						for (const size of wish.size) {
							row.append(
								place({
									show: wish.show[0] ?? '',
									scene: scene.id,
									step: step.id,
									lang,
									theme,
									size,
									scale
								})
							);
							count += 1;
						}
					}
				}
				const group = Object.assign(document.createElement('div'), { className: 'step' });
				group.append(name, row);
				section.append(group);
			}
			return section;
		})
	);
	const told = document.getElementById('count');
	if (told) told.textContent = `${count} ${count === 1 ? 'frame' : 'frames'}`;
	for (const box of main.querySelectorAll('.box')) near.observe(box);
}

/**
 * A frame's place, empty until it comes near.
 * @param {{ show: string, scene: string, step: string, lang: string, theme: string, size: string, scale: number }} one
 */
function place({ show, scene, step, lang, theme, size, scale }) {
	const [width = 0, height = 0] = size.split('x').map(Number);
	const look = theme === 'auto' ? '' : `&theme=${theme}`;
	const address =
		show === 'story'
			? `${outline.base}/${lang}/`
			: `${outline.base}/${lang}/embed/${scene}/?step=${step}${look}`;
	const figure = document.createElement('figure');
	const box = Object.assign(document.createElement('div'), { className: 'box' });
	box.style.width = `${width * scale}px`;
	box.style.height = `${height * scale}px`;
	Object.assign(box.dataset, {
		address,
		width,
		height,
		scale,
		...(show === 'story' && { theme, step })
	});
	const link = Object.assign(document.createElement('a'), {
		href: show === 'story' ? `${address}#${step}` : address,
		target: '_blank',
		textContent: `${size.replace('x', '\u00d7')} · ${theme} · ${lang}`
	});
	const caption = document.createElement('figcaption');
	caption.append(link);
	figure.append(box, caption);
	return figure;
}

/** Only what is near is a page of its own: hundreds of them would fill the machine. */
const near = new IntersectionObserver(
	(entries) => {
		for (const { target, isIntersecting } of entries) {
			const box = /** @type {HTMLElement} */ (target);
			if (!isIntersecting) box.replaceChildren();
			else if (!box.firstChild) box.append(frameFor(box.dataset));
		}
	},
	{ rootMargin: '60% 0px' }
);

/** @param {DOMStringMap} data */
function frameFor({ address = '', width, height, scale, theme, step }) {
	const frame = Object.assign(document.createElement('iframe'), { src: address, title: address });
	frame.style.cssText = `width:${width}px;height:${height}px;transform:scale(${scale})`;
	frame.addEventListener('load', () => {
		const page = frame.contentDocument;
		if (!page || !step) return;
		// The story has its theme from a switch in its own bar, and none in its address.
		if (theme !== 'auto') page.documentElement.dataset.theme = theme;
		// A hash would scroll the gallery along.
		const text = page.getElementById(step);
		const view = frame.contentWindow;
		if (!text || !view) return;
		const margin = parseFloat(view.getComputedStyle(text).scrollMarginTop) || 0;
		view.scrollTo({
			top: text.getBoundingClientRect().top + view.scrollY - margin,
			behavior: 'instant'
		});
	});
	return frame;
}

filters.addEventListener('change', () => {
	const chosen = new FormData(filters);
	const query = new URLSearchParams();
	for (const name of NAMES) {
		const before = wanted()[name];
		let values = chosen.getAll(name).map(String);
		// A scene that is chosen takes the place of all, and the other way round.
		if (name === 'scene' && values.includes(ALL) && values.length > 1) {
			values = before.includes(ALL) ? values.filter((value) => value !== ALL) : [ALL];
		}
		if (values.length > 0 && values.join() !== FIRST[name].join()) query.set(name, values.join());
	}
	history.replaceState(null, '', `?${query.toString().replaceAll('%2C', ',')}`);
	draw();
});

function draw() {
	const wish = wanted();
	drawFilters(wish);
	drawFrames(wish);
}
draw();
