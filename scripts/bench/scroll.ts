// Scrolls a loaded page at a steady speed and measures what every frame costs.
import type { CDPSession } from '@playwright/test';
import { PROFILE, type Reader } from './profile';

export interface Scroll {
	/** Share of frames that came later than they should, in percent. */
	late: number;
	/** Busy milliseconds of the main thread for every 1,000 px. */
	work: number;
	/** Layout shifts on the way. */
	shift: number;
}

/** A frame is late when it takes more than one and a half times its sixtieth of a second. */
const LATE_MS = 25;

/**
 * Scrolls down, by a wheel: Chromium drops synthetic touches where touch is emulated.
 * @param distance in pixels; the page's whole height where it is Infinity
 * @param speed in pixels a second
 */
export async function measureScroll(
	{ page, cdp }: Reader,
	distance: number,
	speed: number
): Promise<Scroll> {
	const { height, shift } = await page.evaluate(() => {
		dispatchEvent(new Event('bench-frames'));
		window.__notes.frames = [];
		return {
			height: document.documentElement.scrollHeight - innerHeight,
			shift: window.__notes.shift
		};
	});
	const from = await page.evaluate(() => scrollY);
	const busy = await taskTime(cdp);
	await cdp.send('Input.synthesizeScrollGesture', {
		x: PROFILE.width / 2,
		y: PROFILE.height * 0.8,
		yDistance: -Math.min(distance, height - from),
		speed,
		gestureSourceType: 'mouse',
		preventFling: true
	});
	const work = (await taskTime(cdp)) - busy;
	const { frames, to, shifted } = await page.evaluate(() => ({
		frames: window.__notes.frames,
		to: scrollY,
		shifted: window.__notes.shift
	}));
	const gaps = frames.slice(1).map((at, n) => at - (frames[n] ?? at));
	return {
		late: (gaps.filter((gap) => gap > LATE_MS).length / Math.max(1, gaps.length)) * 100,
		work: work / (Math.max(1, to - from) / 1000),
		shift: shifted - shift
	};
}

/** Milliseconds that the main thread was busy since the page began. */
async function taskTime(cdp: CDPSession): Promise<number> {
	const { metrics } = await cdp.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Megabytes of the page's heap once everything unneeded was collected. */
export async function heap(cdp: CDPSession): Promise<number> {
	await cdp.send('HeapProfiler.enable');
	await cdp.send('HeapProfiler.collectGarbage');
	const { metrics } = await cdp.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6;
}
