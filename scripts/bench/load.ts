// Opens a page as a first-time reader and measures what comes over the wire and how soon it is seen.
import type { CDPSession } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import type { Reader } from './profile';

/** A plain script: what a compiler adds to functions isn't there in the page. */
const WATCH = fileURLToPath(new URL('watch.js', import.meta.url));

export interface Load {
	requests: number;
	/** Kilobytes over the wire, headers included. */
	kb: number;
	jsKb: number;
	fontKb: number;
	/** Requests to another host. */
	foreign: number;
	fcp: number;
	lcp: number;
	shift: number;
	/** Milliseconds over 50 of every long task since the first paint. */
	blocking: number;
}

interface Received {
	url: string;
	type: string;
	bytes: number;
	/** Milliseconds from the first request. */
	start: number;
	end: number;
}

/** Notes every request of a page from now on. */
export function watchRequests(cdp: CDPSession): {
	all: Received[];
	quiet(ms: number): Promise<void>;
} {
	const open = new Map<string, Received>();
	const all: Received[] = [];
	let first = 0;
	let last = Date.now();
	cdp.on('Network.requestWillBeSent', ({ requestId, request, type, timestamp }) => {
		if (request.url.startsWith('data:')) return;
		first ||= timestamp;
		last = Date.now();
		const start = (timestamp - first) * 1000;
		open.set(requestId, { url: request.url, type: type ?? '', bytes: 0, start, end: start });
	});
	const done = (requestId: string, bytes: number, timestamp: number) => {
		const request = open.get(requestId);
		if (!request) return;
		open.delete(requestId);
		last = Date.now();
		all.push({ ...request, bytes, end: (timestamp - first) * 1000 });
	};
	cdp.on('Network.loadingFinished', (event) =>
		done(event.requestId, event.encodedDataLength, event.timestamp)
	);
	cdp.on('Network.loadingFailed', (event) => done(event.requestId, 0, event.timestamp));
	return {
		all,
		async quiet(ms) {
			while (open.size > 0 || Date.now() - last < ms)
				await new Promise((resolve) => setTimeout(resolve, 50));
		}
	};
}

export interface Loads {
	/** Up to the page's `load` event: what a reader waits for. */
	load: Load;
	/** Untouched, until nothing more is asked for. */
	idle: Load;
	requests: Received[];
	shifted: string[];
	lcpElement: string;
}

export async function measureLoad({ page, cdp }: Reader, url: string): Promise<Loads> {
	const { all, quiet } = watchRequests(cdp);
	await page.addInitScript({ path: WATCH });
	await page.goto(url, { waitUntil: 'load' });
	const loaded = await page.evaluate(
		() =>
			(performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventStart
	);
	await quiet(1500);
	const notes = await page.evaluate(() => window.__notes);
	const sum = (requests: Received[], until: number): Load => ({
		requests: requests.length,
		kb: kb(requests),
		jsKb: kb(requests.filter(({ type }) => type === 'Script')),
		fontKb: kb(requests.filter(({ type }) => type === 'Font')),
		foreign: requests.filter((request) => new URL(request.url).origin !== new URL(url).origin)
			.length,
		fcp: notes.fcp,
		lcp: notes.lcp,
		shift: notes.shift,
		blocking: notes.tasks
			.filter(([start]) => start >= notes.fcp - 50 && start < until)
			.reduce((total, [, length]) => total + length - 50, 0)
	});
	return {
		load: sum(
			all.filter(({ start }) => start <= loaded),
			loaded
		),
		idle: sum(all, Infinity),
		requests: all,
		shifted: notes.shifted,
		lcpElement: notes.lcpElement
	};
}

const kb = (requests: Received[]) => requests.reduce((total, { bytes }) => total + bytes, 0) / 1000;
