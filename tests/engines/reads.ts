/** What every engine must do: read the whole story down, up, by jumps and after a turn of the screen, and turn the pages of every chart. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSite, listen } from '../../scripts/serve.mjs';
import { SCENES } from '../../src/lib/story/story';
import { seeded, STEPS } from '../support/story';
import { tell } from '../support/tell';
import { ENGINES, type Engine, type Reader } from './engines';

/** A phone and a desktop; an engine with a frame around its page has a little less. */
const SIZES = { phone: [480, 860], desktop: [1280, 860] } as const;
/** Longest wait for one picture, in ms: a slow machine's move, not a reader's patience. */
const PATIENCE = { timeout: 20_000, interval: 25 };

declare global {
	interface Window {
		faults?: string[];
	}
}

export function reads(name: Engine['name']): void {
	const engine = ENGINES.find((one) => one.name === name);
	const missing = engine?.missing();
	if (!engine || missing) {
		describe(name, () => it.skip(`is not on this machine: ${missing}`, () => {}));
		return;
	}

	/** WebKitGTK paints a canvas anew with a pixel or three in another shade; what stands in the page is the same to the letter. */
	const told = (reader: Reader, scene: string) => reader.ask(tell, scene, name === 'chromium');

	describe(name, { timeout: 300_000 }, () => {
		let home: string;
		let stop: () => void;
		let reader: Reader;

		beforeAll(async () => {
			const { server, origin } = await listen(createSite('build'), { port: 0 });
			home = origin;
			stop = () => server.close();
			reader = await engine.open();
		}, 60_000);
		afterAll(async () => {
			await reader?.close();
			stop?.();
		});

		for (const [kind, [width, height]] of Object.entries(SIZES)) {
			it(`shows every step the same, down, up, by jump and after a turn, on a ${kind}`, async () => {
				await reader.resize(width, height);
				await openStory(reader, `${home}/en/`);

				const seen = new Map<string, string>();
				for (const { scene, step } of STEPS) {
					await scrollTo(reader, step);
					await settled(reader, scene, step);
					seen.set(step, await told(reader, scene));
				}

				// Every move was made once; from here on cuts will do.
				await reader.ask(() => void (document.documentElement.dataset.motion = 'still'));
				for (const { scene, step } of STEPS.toReversed()) {
					await scrollTo(reader, step);
					await settled(reader, scene, step);
					expect(await told(reader, scene), `${step}, on the way up`).toBe(seen.get(step));
				}

				const random = seeded(1);
				for (let jump = 0; jump < 20; jump += 1) {
					const { scene, step } = STEPS[Math.floor(random() * STEPS.length)] ?? STEPS[0]!;
					await jumpTo(reader, step);
					await settled(reader, scene, step);
					if (jump % 4 === 0) {
						await reader.resize(height, width);
						await reader.resize(width, height);
						await jumpTo(reader, step);
						await settled(reader, scene, step);
					}
					expect(await told(reader, scene), `${step}, by jump ${jump}`).toBe(seen.get(step));
				}
				expect(await reader.ask(() => window.faults)).toEqual([]);
			});
		}

		it('turns the pages of every chart, forth and back', async () => {
			await reader.resize(...SIZES.phone);
			for (const { id, steps, telling } of SCENES) {
				await openStory(reader, `${home}/en/embed/${id}/?step=${steps[0]}`);
				if (steps.length === 1) continue;
				for (const step of [...steps, ...steps.slice(0, -1).toReversed()]) {
					const way = steps.indexOf(step);
					await vi.waitFor(async () => {
						const at = await reader.ask(shownStep, id);
						if (at === step) return;
						await reader.ask(turn, steps.indexOf(at ?? telling) < way ? 1 : -1);
						throw new Error(`${id} shows ${at} and not ${step}`);
					}, PATIENCE);
				}
				expect(await reader.ask(() => window.faults)).toEqual([]);
			}
		});
	});
}

async function openStory(reader: Reader, url: string): Promise<void> {
	await reader.goto(url);
	await reader.ask(() => {
		window.faults = [];
		addEventListener('error', ({ message }) => window.faults?.push(message));
		addEventListener('unhandledrejection', ({ reason }) => window.faults?.push(String(reason)));
	});
}

const scrollTo = (reader: Reader, step: string) =>
	reader.ask((id) => void document.getElementById(id)?.scrollIntoView(), step);

const jumpTo = (reader: Reader, step: string) =>
	reader.ask((id) => {
		// A jump to the address one is at does nothing: leave it first.
		history.replaceState(history.state, '', location.pathname);
		location.hash = id;
	}, step);

const state = (scene: string) => {
	const figure = document.querySelector<HTMLElement>(`figure[data-figure="${scene}"]`);
	return `${figure?.dataset.step} ${figure?.dataset.settled}`;
};
const settled = (reader: Reader, scene: string, step: string) =>
	vi.waitFor(async () => expect(await reader.ask(state, scene)).toBe(`${step} true`), PATIENCE);

const shownStep = (scene: string) =>
	document.querySelector<HTMLElement>(`figure[data-figure="${scene}"]`)?.dataset.step;
const turn = (by: number) =>
	document.querySelector<HTMLButtonElement>(`[data-turn="${by}"]`)?.click();
