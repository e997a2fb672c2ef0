/** `npm run facts`: every figure's way from the row it is read from to the places where it is shown. */
import { createServer } from 'vite';

const filter = process.argv[2] ?? '';
const vite = await createServer({
	server: { middlewareMode: true, hmr: false, ws: false, watch: null },
	optimizeDeps: { noDiscovery: true },
	logLevel: 'error'
});
try {
	const { record, copies } = (await vite.ssrLoadModule(
		'/src/lib/record/index.ts'
	)) as typeof import('../src/lib/record/index');
	const { buildStory } = (await vite.ssrLoadModule(
		'/src/lib/story/build.ts'
	)) as typeof import('../src/lib/story/build');
	const { usage } = (await vite.ssrLoadModule(
		'/src/lib/facts/usage.ts'
	)) as typeof import('../src/lib/facts/usage');
	const shown = usage(buildStory('en'), copies.en.data, new Set(record.facts.keys()));
	for (const fact of record.facts.values()) {
		if (!fact.id.includes(filter)) continue;
		const places = shown.get(fact.id)?.join(' ') ?? 'reserve';
		const from = fact.calculation ? `${fact.at} (${fact.calculation})` : fact.at;
		console.log(
			[fact.id, fact.value, fact.unit, fact.status, fact.sourceIds.join(';'), from, places].join(
				'\t'
			)
		);
	}
} finally {
	await vite.close();
}
