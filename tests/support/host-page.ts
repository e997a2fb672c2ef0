/** Pages of a news site, on another site than ours: `news.localhost` around frames of `viz.localhost`. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';

export interface HostPage {
	head?: string;
	/** Headers of the host's answer, such as its policy. */
	headers?: Record<string, string>;
}

/** A news site that has whatever pages a test gives it. */
export class News {
	#pages = new Map<string, { html: string; headers: Record<string, string> }>();
	#server: Server = createServer(({ url = '/' }, response) => {
		const page = this.#pages.get(url);
		response
			.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers })
			.end(page?.html);
	});

	listen = () => new Promise<void>((done) => this.#server.listen(0, 'localhost', done));
	close = () => this.#server.close();

	/** @returns the page's address */
	publish(body: string, { head = '', headers = {} }: HostPage = {}): string {
		const path = `/${this.#pages.size + 1}`;
		this.#pages.set(path, {
			headers,
			html: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>News</title>${head}<body>${body}</body></html>`
		});
		return `http://news.localhost:${(this.#server.address() as AddressInfo).port}${path}`;
	}
}

interface Fixtures {
	/** The built site as host pages know it, with a slash at its end. */
	viz: string;
	/** Opens a host page with this in its body. */
	openHost: (body: string, host?: HostPage) => Promise<void>;
	/** What was thrown in the host page or in a frame. */
	faults: string[];
}

export const test = base.extend<Fixtures, { news: News }>({
	news: [
		// eslint-disable-next-line no-empty-pattern -- Playwright wants the braces
		async ({}, use) => {
			const news = new News();
			await news.listen();
			await use(news);
			news.close();
		},
		{ scope: 'worker' }
	],
	viz: async ({ baseURL }, use) => use((baseURL ?? '').replace('//localhost', '//viz.localhost')),
	faults: async ({ page }, use) => {
		const faults: string[] = [];
		page.on('pageerror', (error) => faults.push(error.message));
		await use(faults);
	},
	openHost: async ({ page, news }, use) =>
		use(async (body, host) => {
			await page.goto(news.publish(body, host));
		})
});

/** Paragraphs of an article. */
export const prose = (paragraphs: number) =>
	'<p>The city’s polling stations opened at seven, and for the first hour hardly anybody came.</p>'.repeat(
		paragraphs
	);

/** The tag that a snippet has for the script. */
export const loader = (viz: string) => `<script type="module" src="${viz}embed/v1.js"></script>`;
