/** The one script of the story in a frame: the story awake, with its place from the host's scroll, from the pages that the reader turns, or from what is in sight. */
import { answer, greeting, isOurs, own } from '$lib/embed/child';
import { Driven } from '$lib/embed/story/driven';
import { modeOf, pageSize, type Mode } from '$lib/embed/story/mode';
import { StoryPages } from '$lib/embed/story/pages.svelte';
import { steer } from '$lib/embed/story/steer';
import { Unrolled } from '$lib/embed/story/unrolled.svelte';
import { Stage } from '$lib/scroll/stage.svelte';
import { stepFrom, type Way } from '$lib/scroll/turn';
import { CLOCKS, TELLINGS, wakeStory } from './story';
import { Switched, type Source } from './switched.svelte';

/** From this page to the story's own folder. */
const HOME = '../../';
const root = document.documentElement;
const article = document.querySelector<HTMLElement>('[data-story]');

function wake(article: HTMLElement): void {
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	const pages = new StoryPages(article);
	const unrolled = new Unrolled(article, `${HOME}rows/`);
	const sources: Record<Mode, Source> = {
		pages,
		unrolled,
		page: new Stage(CLOCKS, TELLINGS),
		driven: new Stage(CLOCKS, TELLINGS)
	};
	const mode = () => root.dataset.mode as Mode;
	/** As the frame is now, before any host has spoken. */
	const fitting = () => modeOf(parent !== window, innerHeight, screen.height);
	const steps = [...article.querySelectorAll<HTMLElement>('[data-step-id]')];
	const after = (way: Way) =>
		stepFrom(
			steps.map(({ id }) => id),
			stage.reading,
			way
		);
	const stage: Switched = new Switched(
		sources[fitting()],
		(way) => {
			if (mode() === 'pages') {
				pages.turn(way);
				turned();
				return null;
			}
			const to = document.getElementById(after(way) ?? '');
			if (to) goTo(to);
			return to;
		},
		(way) => (mode() === 'pages' ? pages.has(way) : after(way) !== null)
	);
	let stop = () => {};
	const show = (next: Mode) => {
		stop();
		root.dataset.mode = next;
		const source = (stage.source = sources[next]);
		stop =
			source instanceof Stage
				? source.watch(article, () => next === 'driven' && driven.keepPlace())
				: next === 'unrolled'
					? unrolled.watch(settings)
					: () => {};
	};

	const say = (message: unknown) => parent.postMessage(message, '*');
	const driven = new Driven({
		steps,
		line: () => parseFloat(getComputedStyle(article).getPropertyValue('--line')) || 0.8,
		onStart: () => show('driven'),
		say
	});
	const self = { src: location.href, scene: 'story', ...names() };
	const size = () =>
		mode() === 'unrolled'
			? // The body's: the document is never lower than its frame, so a frame too high would stay so.
				{ w: innerWidth, h: document.body.offsetHeight, min: document.body.offsetHeight }
			: pageSize(innerWidth);
	/** Who reads with less motion, or turns pages already, is left to it. */
	const willing = () => driven.started || (!still && !pages.turned);

	let said = '';
	const report = () => {
		if (driven.started || mode() === 'page') return;
		const { w, h } = size();
		if (said === (said = `${w} ${h}`)) return;
		(driven.ours ? [own(size(), self)] : greeting(size(), self)).forEach(say);
		// One of the Guardian's templates forwards its scroll to who asks for it.
		if (!driven.ours && willing()) say('{"kind":"interactive:scroll"}');
	};

	const goTo = (target: Element) => {
		if (mode() === 'pages') pages.goTo(target);
		else if (mode() === 'driven') driven.goTo(target);
		else target.scrollIntoView();
	};
	const turned = steer(pages, goTo);
	const settings = wakeStory(article, stage, HOME);
	// The frame may have got its size after the page's head was read, and before anybody listened for it.
	show(fitting());
	if (mode() === 'page') return;

	addEventListener('message', ({ source, data }) => {
		if (source !== parent) return;
		if (isOurs(data)) {
			driven.ours = true;
			if (willing()) return driven.offer();
		}
		if (willing() && driven.hear(data)) return;
		const reply = answer(data, size(), self);
		if (reply && (data as { h?: unknown }).h !== size().h) say(reply);
	});
	addEventListener('resize', () => {
		if (driven.started) return;
		const next = fitting();
		if (next !== mode()) show(next);
		report();
	});
	new ResizeObserver(report).observe(document.body);
	report();
}

/** What two loaders call this frame, from its address. */
const names = () => ({
	secret: /secret=(\w+)/.exec(location.hash)?.[1],
	childId: new URLSearchParams(location.search).get('childId') ?? undefined
});

if (article) wake(article);
