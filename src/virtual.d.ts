/** Address of the story's script below the site's base: see `scripts/vite/wake.ts`. */
declare module 'virtual:wake' {
	const address: string;
	export default address;
}

/** The same of an embedded chart's script. */
declare module 'virtual:turn' {
	const address: string;
	export default address;
}

/** The same of the story's script in a frame. */
declare module 'virtual:framed' {
	const address: string;
	export default address;
}

/** A small script whole, as text: see `scripts/vite/small-scripts.mjs`. */
declare module 'virtual:small/*' {
	const code: string;
	export default code;
}

/** The pictures' style sheets as text: see `scripts/vite/picture-styles.mjs`. */
declare module 'virtual:picture-styles' {
	const css: string;
	/** A component's path from the project's root, and the class that its own rules ask for. */
	export const marks: { file: string; mark: string }[];
	export default css;
}
