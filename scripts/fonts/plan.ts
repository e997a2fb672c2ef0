// What is made: two families, two weights each, and the system fonts that stand in for them until they arrive.

/** All woff2 files that one language's story loads, together. */
export const BUDGET_BYTES = 40 * 1024;

/** One whole font file, before it is cut. */
export type Cut = {
	/** Weight in the name of our file. */
	weight: number;
	/** The `font-weight` descriptor: the weights that this file answers for. */
	range: string;
	/** Path inside node_modules. */
	source: string;
	/** Whether it sets the story's small print, where other alphabets stand on every page. */
	small?: boolean;
	/** System fonts of about this look, likeliest last: a later @font-face wins where its font is installed. */
	standIns: StandIn[];
};

/** A system font, and the open font with the same advance widths from which we measure it. */
export type StandIn = {
	/** Names for `local()`: full name, then PostScript name. */
	local: string[];
	/** Paths inside node_modules; one file for each part of the alphabet, a variable font is pinned at `weight`. */
	measure: string[];
	/** Where `measure` is a variable font: the weight to measure at. */
	weight?: number;
};

export type Family = { id: 'serif' | 'sans'; name: string; cuts: Cut[] };

const PARTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

const tinos = (weight: 400 | 700) =>
	PARTS.map((part) => `@fontsource/tinos/files/tinos-${part}-${weight}-normal.woff2`);
const variable = (name: string) =>
	PARTS.map((part) => `@fontsource-variable/${name}/files/${name}-${part}-wght-normal.woff2`);

// Times New Roman, Liberation Serif and Tinos share their widths, as do Arial, Liberation Sans and Arimo.
// Georgia has no open twin, and every system that has it has Times New Roman too.
const TIMES: StandIn = {
	local: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif', 'Tinos'],
	measure: tinos(400)
};
const TIMES_BOLD: StandIn = {
	local: [
		'Times New Roman Bold',
		'TimesNewRomanPS-BoldMT',
		'Liberation Serif Bold',
		'LiberationSerif-Bold',
		'Tinos Bold'
	],
	measure: tinos(700)
};
const NOTO: StandIn = {
	local: ['Noto Serif', 'NotoSerif'],
	measure: variable('noto-serif'),
	weight: 400
};
const NOTO_BOLD: StandIn = {
	local: ['Noto Serif Bold', 'NotoSerif-Bold'],
	measure: variable('noto-serif'),
	weight: 700
};
const ARIAL: StandIn = {
	local: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans', 'Arimo'],
	measure: variable('arimo'),
	weight: 400
};
const ARIAL_BOLD: StandIn = {
	local: [
		'Arial Bold',
		'Arial-BoldMT',
		'Liberation Sans Bold',
		'LiberationSans-Bold',
		'Arimo Bold'
	],
	measure: variable('arimo'),
	weight: 700
};
const ROBOTO: StandIn = {
	local: ['Roboto', 'Roboto-Regular'],
	measure: variable('roboto'),
	weight: 400
};
const ROBOTO_BOLD: StandIn = {
	local: ['Roboto Bold', 'Roboto-Bold'],
	measure: variable('roboto'),
	weight: 700
};

const serif = (folder: string) =>
	`@expo-google-fonts/source-serif-4/${folder}/SourceSerif4_${folder}.ttf`;
const sans = (folder: string) => `@expo-google-fonts/golos-text/${folder}/GolosText_${folder}.ttf`;

// Two still weights a family, not one variable file: for these alphabets two are smaller (Golos Text, English:
// 11.5 KB against 17.4). These packages carry whole fonts; Fontsource's are split by alphabet, which
// takes six files for Kazakh where this takes four, and lack the arrows → and ←.
export const FAMILIES: Family[] = [
	{
		id: 'serif',
		name: 'Story Serif',
		cuts: [
			{ weight: 400, range: '400', source: serif('400Regular'), standIns: [NOTO, TIMES] },
			{ weight: 700, range: '600 700', source: serif('700Bold'), standIns: [NOTO_BOLD, TIMES_BOLD] }
		]
	},
	{
		id: 'sans',
		name: 'Story Sans',
		cuts: [
			{
				weight: 400,
				range: '400',
				source: sans('400Regular'),
				small: true,
				standIns: [ROBOTO, ARIAL]
			},
			{
				weight: 600,
				range: '600 700',
				source: sans('600SemiBold'),
				standIns: [ROBOTO_BOLD, ARIAL_BOLD]
			}
		]
	}
];

/**
 * Layout features kept, with what each costs in bytes a file (en, ru, kk):
 * serif kern 2040, 1400, 1770; liga 530, 0, 0; pnum 120, 80, 100 (its figures are tabular by default: tnum and lnum cost nothing)
 * sans  kern 1200, 1060, 1110; tnum 180, 140, 100.
 * Left out: locl (2 KB of Serbian and Bulgarian letter shapes), sups (4 KB), frac (1 KB), case, onum.
 */
export const FEATURES = ['kern', 'liga', 'tnum', 'lnum', 'pnum'];
