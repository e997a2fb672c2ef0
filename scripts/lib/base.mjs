// BASE_PATH, in one spelling: '' for a domain's root, else a leading slash and no final one.

/**
 * @param {string | undefined} value such as `/2022/referendum/`, `2022/referendum`, `/` or nothing
 * @returns {'' | `/${string}`}
 */
export function basePath(value = process.env.BASE_PATH) {
	const path = (value ?? '').replace(/^\/+|\/+$/g, '');
	return path ? `/${path}` : '';
}
