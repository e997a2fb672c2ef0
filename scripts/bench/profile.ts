// The reader that every page is measured for: a phone of a village, on 3G. One place, so that no two figures come from two profiles.
import type { Browser, CDPSession, Page } from '@playwright/test';

export const PROFILE = {
	width: 390,
	height: 844,
	deviceScaleFactor: 3,
	/** Times that the processor is slowed. */
	cpu: 4,
	latencyMs: 150,
	/** 1.6 Mbit/s. */
	bytesPerSecond: 200_000
} as const;

export interface Reader {
	page: Page;
	cdp: CDPSession;
	close(): Promise<void>;
}

/** A reader with an empty cache, slowed as the profile says. */
export async function newReader(browser: Browser): Promise<Reader> {
	const context = await browser.newContext({
		viewport: { width: PROFILE.width, height: PROFILE.height },
		deviceScaleFactor: PROFILE.deviceScaleFactor,
		isMobile: true,
		hasTouch: true
	});
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send('Network.enable');
	await cdp.send('Performance.enable');
	await cdp.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: PROFILE.latencyMs,
		downloadThroughput: PROFILE.bytesPerSecond,
		uploadThroughput: PROFILE.bytesPerSecond
	});
	await cdp.send('Emulation.setCPUThrottlingRate', { rate: PROFILE.cpu });
	return { page, cdp, close: () => context.close() };
}
