/** Reading the story as a reader does, in scroll terms. */
import { expect, type Page } from '@playwright/test';
import { SCENES } from '../../src/lib/story/story';
import { tell } from './tell';

export const STEPS = SCENES.flatMap((scene) =>
	scene.steps.map((step) => ({ scene: scene.id, step }))
);

/** The scene's figure. */
export const figure = (page: Page, scene: string) => page.locator(`figure[data-figure="${scene}"]`);

/** Waits until the step's figure shows the step and nothing in it moves. */
export async function settledAt(page: Page, scene: string, step: string): Promise<void> {
	await expect(figure(page, scene)).toHaveAttribute('data-step', step);
	await expect(figure(page, scene)).toHaveAttribute('data-settled', 'true');
}

/** Opens the story at a step, as a link to it does. */
export async function openAt(page: Page, scene: string, step: string): Promise<void> {
	await page.goto(`en/#${step}`);
	await settledAt(page, scene, step);
}

/** Goes to a step within the page, as the chapter menu does. */
export async function jumpTo(page: Page, scene: string, step: string): Promise<void> {
	await page.evaluate(async (id) => {
		// A jump to the address one is at does nothing: leave it first.
		history.replaceState(history.state, '', location.pathname);
		location.hash = id;
		// The page hears of its scroll in the next frame, and after that frame of what came near.
		for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
	}, step);
	await settledAt(page, scene, step);
}

/** Waits until the page no longer scrolls: a wheel's scroll goes on after its event. */
export async function atRest(page: Page): Promise<void> {
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				let last = scrollY;
				let still = 0;
				const look = () => {
					still = scrollY === last ? still + 1 : 0;
					last = scrollY;
					if (still > 12) resolve();
					else requestAnimationFrame(look);
				};
				requestAnimationFrame(look);
			})
	);
}

/** What a figure's picture shows, as `tell` says it, read in the page. */
export const shown = (page: Page, scene: string): Promise<string> => page.evaluate(tell, scene);

/** A small seeded generator (mulberry32), so that a failing route can be walked again. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
