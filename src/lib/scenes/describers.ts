/** What the scenes' pictures show, in words, each its own chunk: asked for once a step is turned to whose page hasn't told it. */
import type { Describe } from './types';

const modules = import.meta.glob<{ describe: Describe<never> }>('./*/describe.ts');

/** Rejects where the chunk can't be had. */
export async function loadDescriber(scene: string): Promise<Describe<never>> {
	const load = modules[`./${scene}/describe.ts`];
	if (!load) throw new Error(`no description of the scene "${scene}"`);
	return (await load()).describe;
}
