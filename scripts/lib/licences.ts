/** The licences of all that this project uses, as `docs/licences.md` lists them. */

/** What of `package-lock.json` is read here. */
export interface Lock {
	packages: Record<string, { version?: string; license?: string; dev?: boolean } | undefined>;
}

/** Packages whose code or letters reach readers; all others are tools. */
export const SHIPPED: Record<string, string> = {
	svelte: 'draws the pictures that have woken',
	'@sveltejs/kit': 'the page where editors take charts from',
	layercake: 'frames and scales of pictures',
	'd3-array': 'sums for LayerCake’s scales',
	'd3-scale': 'LayerCake’s scales',
	internmap: 'what d3-array keeps by key',
	scrollama: 'says which step the reader is at',
	'@expo-google-fonts/source-serif-4': 'type to read, cut to the letters in use',
	'@expo-google-fonts/golos-text': 'type of charts and labels, cut to the letters in use'
};

/** Licences under which a tool may be used and its output published; a new one is a decision, and is added here by hand. */
const ALLOWED = [
	'0BSD',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'BlueOak-1.0.0',
	'ISC',
	'LGPL-2.1+',
	'MIT',
	'MPL-2.0',
	'OFL-1.1',
	'Python-2.0',
	'Zlib'
];

/** Where the lock says nothing, the package's own file does. */
const UNSAID: Record<string, string> = { archieml: 'Apache-2.0', tv4: 'MIT' };

export interface Licensed {
	name: string;
	version: string;
	licence: string;
}

/** @returns every package of the lock, those of other packages too, once each version, by name */
export function packagesOf({ packages }: Lock): Licensed[] {
	const found = new Map<string, Licensed>();
	for (const [path, entry] of Object.entries(packages)) {
		if (path === '' || !entry?.version) continue;
		const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
		const { version } = entry;
		const licence = typeof entry.license === 'string' ? entry.license : (UNSAID[name] ?? 'unknown');
		found.set(`${name}@${version}`, { name, version, licence });
	}
	return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** True where a package may be had under a licence of the list: of several that may be chosen one, of several that hold together all. */
export function isAllowed(licence: string): boolean {
	const bare = licence.replace(/^\((.*)\)$/, '$1');
	if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
	return bare.split(' AND ').every((one) => ALLOWED.includes(one));
}

/** @param direct names of the packages that this project asks for itself */
export function licencesMarkdown(lock: Lock, direct: readonly string[]): string {
	const all = packagesOf(lock);
	const row = ({ name, version, licence }: Licensed, more = '') =>
		`| \`${name}\` | ${version} | ${licence} |${more}`;
	const one = (name: string) => all.filter((entry) => entry.name === name);
	const shipped = Object.entries(SHIPPED).flatMap(([name, does]) =>
		one(name).map((entry) => row(entry, ` ${does} |`))
	);
	const tools = direct
		.filter((name) => !(name in SHIPPED))
		.flatMap((name) =>
			one(name)
				.slice(0, 1)
				.map((entry) => row(entry))
		);
	const counts = new Map<string, number>();
	for (const { licence } of all) counts.set(licence, (counts.get(licence) ?? 0) + 1);
	const sums = [...counts]
		.sort(([a, many], [b, few]) => few - many || a.localeCompare(b, 'en'))
		.map(([licence, count]) => `| ${licence} | ${count} |`);
	return [
		'# Licences',
		'',
		'Made by `npm run licences` from `package-lock.json`; a test asks that it is up to date and that every licence is one of those that were agreed to (`scripts/lib/licences.ts`).',
		'',
		'## What readers get',
		'',
		'| package | version | licence | what it does |',
		'| --- | --- | --- | --- |',
		...shipped,
		'',
		'Boundaries, seas and lakes: Natural Earth, public domain. City locations: GeoNames, CC BY 4.0, credited where they are shown. The airport: OurAirports, public domain.',
		'Figures are facts, each with its source in `data/sources.csv`. Words and drawings were made for this piece; no photograph is used.',
		'',
		'## Tools',
		'',
		'| package | version | licence |',
		'| --- | --- | --- |',
		...tools,
		'',
		'## With what these bring along',
		'',
		'| licence | packages |',
		'| --- | --- |',
		...sums,
		''
	].join('\n');
}
