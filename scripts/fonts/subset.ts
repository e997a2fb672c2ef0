// Cuts a font down to a text.
import { createRequire } from 'node:module';

type Options = {
	targetFormat: 'sfnt' | 'woff2';
	keepFeatures: string[];
	noHinting: boolean;
	dropTables?: string[];
	/** Pins axes of a variable font. */
	variationAxes?: Record<string, number>;
};

// The package has no types.
export const subsetFont = createRequire(import.meta.url)('subset-font') as (
	font: Buffer,
	text: string,
	options: Options
) => Promise<Buffer>;
