/** The script for host pages as it is sent: its weight, and what it must never do. */
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundled } from '../../scripts/vite/small-scripts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const charts = await bundled(root, 'host', 'src/lib/embed/host/charts.ts', 'es');
const whole = await bundled(root, 'host', 'src/lib/embed/host/v1.ts', 'es');

it('weighs at most 600 bytes for charts, with brotli', () => {
	expect(brotliCompressSync(charts).length).toBeLessThanOrEqual(600);
});

it('weighs at most 1,100 bytes with what drives the story', () => {
	expect(brotliCompressSync(whole).length).toBeLessThanOrEqual(1100);
});

it('is a module by itself: nothing global, no import, no export', () => {
	expect(whole).toContain('import.meta.url');
	expect(whole).not.toMatch(/\b(window|globalThis|self)\b|\bimport\s*["'({*]|\bexport\b/);
});

it('makes no markup from text, keeps nothing and goes nowhere', () => {
	expect(whole).not.toMatch(
		/innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|eval|Function|Storage|cookie|location|history|\bopen\(|fetch|XMLHttp|sendBeacon/
	);
});
