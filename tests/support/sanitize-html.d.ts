declare module 'sanitize-html' {
	interface Options {
		allowedTags?: string[];
		allowedAttributes?: Record<string, string[]>;
		allowedIframeDomains?: string[];
	}
	function sanitize(dirty: string, options?: Options): string;
	namespace sanitize {
		const defaults: { allowedTags: string[] };
	}
	export default sanitize;
}
