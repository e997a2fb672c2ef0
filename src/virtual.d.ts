/** Address of the story's script below the site's base: see `scripts/vite/wake.ts`. */
declare module 'virtual:wake' {
	const address: string;
	export default address;
}

/** The pictures' style sheets as text: see `scripts/vite/picture-styles.mjs`. */
declare module 'virtual:picture-styles' {
	const css: string;
	export default css;
}
