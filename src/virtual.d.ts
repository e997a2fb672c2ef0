/** Address of the story's script below the site's base: see `scripts/vite/wake.ts`. */
declare module 'virtual:wake' {
	const address: string;
	export default address;
}
