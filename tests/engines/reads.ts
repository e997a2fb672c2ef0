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

/** A page around charts, of the same origin so that a test can look into its frames. They are far too low, until our script has heard how high they want to be. */
const HOST = '/host';
const FRAMED = SCENES.filter(({ id }) => ['unrest', 'electorate', 'regions'].includes(id));
const LOW = 60;
const host = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><body>${FRAMED.map(
	({ id, steps }) =>
		`<iframe id="${id}" title="${id}" width="460" height="${LOW}" src="/en/embed/${id}/?step=${steps[0]}"></iframe>`
).join('')}<script type="module" src="/embed/v1.js"></script>`;

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
			const site = createSite('build');
			const { server, origin } = await listen(
				(request, response) =>
					request.url === HOST
						? response.setHeader('Content-Type', 'text/html; charset=utf-8').end(host)
						: site(request, response),
				{ port: 0 }
			);
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

		it('charts in somebody’s page get their height, turn forth and back, and begin where they are told to', async () => {
			await reader.resize(...SIZES.phone);
			await openStory(reader, `${home}${HOST}`);
			for (const { id, steps } of FRAMED) {
				await vi.waitFor(
					async () => expect(await reader.ask(heightOf, id)).toBeGreaterThan(4 * LOW),
					PATIENCE
				);
				const shows = (step: string) =>
					vi.waitFor(
						async () => expect(await reader.ask(framed, id)).toBe(`${step} true`),
						PATIENCE
					);
				await shows(steps[0] ?? '');
				const first = await reader.ask(marksIn, id);
				expect(first).toBeGreaterThan(0);
				for (const step of steps.slice(1)) {
					await reader.ask(turnIn, id, 1);
					await shows(step);
				}
				for (const step of steps.slice(0, -1).toReversed()) {
					await reader.ask(turnIn, id, -1);
					await shows(step);
				}
				expect(await reader.ask(marksIn, id)).toBe(first);
				const last = steps.at(-1) ?? '';
				await reader.ask(leadTo, id, `/en/embed/${id}/?step=${last}`);
				await shows(last);
			}
			expect(await reader.ask(() => window.faults)).toEqual([]);
		});

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

const heightOf = (id: string) => {
	const frame = document.getElementById(id) as HTMLIFrameElement;
	frame.scrollIntoView();
	return frame.clientHeight;
};
const framed = (id: string) => {
	const frame = document.getElementById(id) as HTMLIFrameElement;
	const figure = frame.contentDocument?.querySelector<HTMLElement>('figure[data-figure]');
	return `${figure?.dataset.step} ${figure?.dataset.settled}`;
};
const marksIn = (id: string) =>
	(document.getElementById(id) as HTMLIFrameElement).contentDocument?.querySelectorAll(
		'.picture [data-mark]'
	).length;
const turnIn = (id: string, by: number) =>
	(document.getElementById(id) as HTMLIFrameElement).contentDocument
		?.querySelector<HTMLButtonElement>(`[data-turn="${by}"]`)
		?.click();
const leadTo = (id: string, address: string) =>
	void ((document.getElementById(id) as HTMLIFrameElement).src = address);
