/** A reader who wanders through the story for hours, and what the page holds on to after it: for a test and for a bench. */
import type { CDPSession, Page } from '@playwright/test';
import { atRest, jumpTo } from './story';

export interface Held {
	/** Of JavaScript, in bytes, after what nobody needs was collected. */
	heap: number;
	/** Of all documents, those in no page too. */
	nodes: number;
	/** What listens for events. */
	listeners: number;
}

/**
 * Moves at random: to steps, to places between them, through lights and motions, to figures' sheets and back.
 * @param seed the same seed is the same way
 * @param moves each is drawn before the next
 */
export const wander = (page: Page, seed: number, moves: number): Promise<void> =>
	page.evaluate(
		async ({ seed, moves }) => {
			let state = seed;
			// A linear congruence is random enough for a reader.
			const random = () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
			const one = <T>(all: ArrayLike<T>) => all[Math.floor(random() * all.length)] as T;
			const steps = [...document.querySelectorAll<HTMLElement>('[data-step-id]')];
			const frame = () => new Promise(requestAnimationFrame);
			for (let move = 0; move < moves; move += 1) {
				const what = random();
				if (what < 0.5) one(steps).scrollIntoView({ behavior: 'instant' });
				else if (what < 0.8)
					scrollTo({ top: random() * document.documentElement.scrollHeight, behavior: 'instant' });
				else if (what < 0.9) {
					// To the sheet of a figure, and out of it.
					one(one(steps).querySelectorAll<HTMLElement>('a.fact'))?.click();
					await frame();
					for (const open of document.querySelectorAll<HTMLElement>(':popover-open'))
						open.hidePopover();
				} else one(document.querySelectorAll<HTMLElement>('nav.bar button'))?.click();
				await frame();
				await frame();
			}
		},
		{ seed, moves }
	);

/** What the page holds on to at one place of the story, wherever it was before. */
export async function heldAt(
	page: Page,
	cdp: CDPSession,
	scene: string,
	step: string
): Promise<Held> {
	// A turn by the bar's buttons goes on for a while.
	await atRest(page);
	await jumpTo(page, scene, step);
	// Twice: what is let go of by the first may be the last that holds something else.
	for (let time = 0; time < 2; time += 1) await cdp.send('HeapProfiler.collectGarbage');
	await cdp.send('Performance.enable');
	const { metrics } = await cdp.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
	return {
		heap: of('JSHeapUsedSize'),
		nodes: of('Nodes'),
		listeners: of('JSEventListeners')
	};
}
