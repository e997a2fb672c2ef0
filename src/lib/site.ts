/** Where the site is published, for addresses that other sites hold on to. */
import { base } from '$app/paths';

/** Such as https://example.org/2022/referendum, without a slash at the end. From SITE_URL at build; empty where it isn't set, and addresses then are paths. */
const SITE: string = (import.meta.env.SSR ? (process.env.SITE_URL ?? '') : '').replace(/\/$/, '');

/**
 * The address of a page for canonical links, shares and structured data. To be asked for in a `load` or an endpoint: while a page
 * is drawn, Kit's own base is relative to it.
 * @param path from the site's root, with a slash at its beginning
 */
export const siteUrl = (path: string): string => (SITE || base) + path;
