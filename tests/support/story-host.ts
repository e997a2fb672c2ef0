/** The whole story in a host page, as tests and the bench see it: what stands around it, where it is held, and what it shows. */
import { expect } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';
import { prose } from './host-page';

export const story = (viz: string, attributes = 'height="720"') =>
	`<div data-kz-story><iframe src="${viz}en/embed/story/" title="The city that stayed home" width="100%" ${attributes} style="border:0;display:block"></iframe></div>`;

/** What stands around the story, and what the page's head says. */
export const ANCESTORS: Record<
	string,
	{ around?: [string, string]; head?: string; before?: string }
> = {
	plain: {},
	'overflow hidden': { around: ['<div style="overflow:hidden">', '</div>'] },
	'overflow-x clip': { around: ['<div style="overflow-x:clip">', '</div>'] },
	transform: { around: ['<div style="transform:translateZ(0)">', '</div>'] },
	'contain paint': { around: ['<div style="contain:paint">', '</div>'] },
	'overflow hidden in a transform': {
		around: ['<div style="transform:translateZ(0)"><div style="overflow:hidden">', '</div></div>']
	},
	'a scrolling body': {
		head: '<style>html,body{height:100%;overflow:hidden}body{overflow:auto}</style>'
	},
	'flex and grid columns': {
		around: [
			'<div style="display:flex;flex-direction:column"><div style="display:grid">',
			'</div></div>'
		]
	},
	'a sticky header above': {
		head: '<style>header{position:sticky;top:0;height:60px;background:white}</style>',
		before: '<header><b>News</b></header>'
	}
};
export const HEAD =
	'<style>body{margin:0;font:18px/1.5 serif}main{max-width:680px;margin:0 auto}</style>';

export const article = (inside: string, { around = ['', ''], before = '' } = ANCESTORS.plain!) =>
	`${before}<main>${around[0]}<p id="before">Before</p>${prose(8)}${inside}<p id="after">After</p>${prose(12)}${around[1]}</main>`;

/** The frame's page, once it is driven and knows how high it is. */
export async function driven(page: Page, at = 0): Promise<Frame> {
	await expect
		.poll(() =>
			page.evaluate(
				(at) => document.querySelectorAll<HTMLElement>('[data-kz-story]')[at]?.offsetHeight,
				at
			)
		)
		.toBeGreaterThan(10_000);
	const frame = page.frames().filter((one) => one.url().includes('/embed/story/'))[at];
	if (!frame) throw new Error('there is no frame of the story');
	return frame;
}

/** Goes to a place in the story as a fling or an anchor would: at once. */
export const scrollStory = (page: Page, y: number) =>
	page.evaluate((y) => {
		const track = document.querySelector<HTMLElement>('[data-kz-story]')!;
		track.style.scrollMarginTop = `${-y}px`;
		track.scrollIntoView();
		track.style.scrollMarginTop = '';
	}, y);

/** From now on, in every picture that the browser draws: where the frame is while it should be held. */
export const watchPin = (page: Page) =>
	page.evaluate(() => {
		const track = document.querySelector<HTMLElement>('[data-kz-story]')!;
		const errors: number[] = [];
		Object.assign(document, { kzErrors: errors });
		const look = () => {
			const edge = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
			const box = track.getBoundingClientRect();
			const frame = track.firstElementChild!.getBoundingClientRect();
			if (box.top < edge - 1 && box.bottom > edge + frame.height + 1)
				errors.push(Math.abs(frame.top - edge));
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
export const pinErrors = (page: Page) =>
	page.evaluate(() => [...(document as unknown as { kzErrors: number[] }).kzErrors]);

/** How far the host has scrolled the story. */
const hostPlace = (page: Page) =>
	page.evaluate(() => {
		const edge = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
		const { top } = document.querySelector('[data-kz-story]')!.getBoundingClientRect();
		return Math.max(0, edge - top);
	});

/** The host and the story have come to the same place. */
export const together = (page: Page, frame: Frame): Promise<void> =>
	expect
		.poll(async () => Math.abs((await hostPlace(page)) - (await frame.evaluate(() => scrollY))))
		.toBeLessThan(2);

/** What is shown is the step that the host's place stands for. */
export const rightStep = (page: Page, frame: Frame): Promise<void> =>
	expect
		.poll(async () =>
			frame.evaluate(
				(y) => {
					const story = document.querySelector('[data-story]')!;
					const line = parseFloat(getComputedStyle(story).getPropertyValue('--line'));
					const due = [...document.querySelectorAll<HTMLElement>('[data-step-id]')]
						.filter((step) => step.getBoundingClientRect().top + scrollY - y <= line * innerHeight)
						.at(-1)!;
					const figure = due.closest('.scene')!.querySelector<HTMLElement>('figure')!;
					return figure.dataset.step === due.id ? 'right' : `${figure.dataset.step} for ${due.id}`;
				},
				await hostPlace(page)
			)
		)
		.toBe('right');

/** A finger goes over the page, as far as is said in CSS pixels, and rests before it leaves: nothing flies on. */
export async function swipe(
	page: Page,
	{ x, y }: { x: number; y: number },
	by: { x?: number; y?: number }
) {
	const cdp = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', way = 0) =>
		cdp.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				type === 'touchEnd' ? [] : [{ x: x + way * (by.x ?? 0), y: y + way * (by.y ?? 0) }]
		});
	await touch('touchStart');
	for (let part = 1; part <= 12; part += 1) {
		await touch('touchMove', part / 12);
		await drawn(page);
	}
	for (let rest = 0; rest < 6; rest += 1) await drawn(page);
	await touch('touchMove', 1.001);
	await touch('touchEnd');
	await cdp.detach();
}

/** The browser has drawn the next picture. */
export const drawn = (page: Page) =>
	page.evaluate(() => new Promise<number>((done) => requestAnimationFrame(done)));

/** Where the story is scrolled when a step is read. */
export const restOf = (frame: Frame, step: string) =>
	frame.evaluate((step) => {
		const element = document.getElementById(step)!;
		return (
			element.getBoundingClientRect().top +
			scrollY -
			parseFloat(getComputedStyle(element).scrollMarginTop)
		);
	}, step);

export const shows = (frame: Frame, scene: string) =>
	frame.locator(`figure[data-figure="${scene}"]`).getAttribute('data-step');
