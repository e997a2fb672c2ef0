declare module 'archieml' {
	const archieml: { load(text: string, options?: { comments?: boolean }): unknown };
	export default archieml;
}
