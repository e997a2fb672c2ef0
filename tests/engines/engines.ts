/** The browsers' engines that are on this machine, each behind the same few words: open, go to, ask, resize. */
import { chromium } from '@playwright/test';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import puppeteer from 'puppeteer-core';
import { Builder, Capabilities } from 'selenium-webdriver';
import { BROWSER_ARGS, findBrowser, thisMachine } from '../support/browser';
import { freePort } from '../support/programs';

/** One open window of an engine. */
export interface Reader {
	goto(url: string): Promise<void>;
	/** Runs a function in the page; what goes in and comes out must be JSON. */
	ask<A extends unknown[], R>(question: (...given: A) => R, ...given: A): Promise<R>;
	/** CSS pixels of the window, which is a little more than the page where an engine has a frame around it. */
	resize(width: number, height: number): Promise<void>;
	/** What can be seen now, as a PNG. */
	picture(): Promise<Uint8Array>;
	close(): Promise<void>;
}

export interface Engine {
	name: 'chromium' | 'firefox' | 'webkit';
	/** Debian's packages that it comes in. */
	packages: string[];
	/** Why it can't be opened here, and how to change that; undefined where it can. */
	missing(): string | undefined;
	open(): Promise<Reader>;
}

const which = (command: string) => {
	try {
		return execFileSync('which', [command], { stdio: ['ignore', 'pipe', 'ignore'] })
			.toString()
			.trim();
	} catch {
		return undefined;
	}
};

const chromiumEngine: Engine = {
	name: 'chromium',
	packages: ['chromium'],
	missing: () =>
		findBrowser(thisMachine(() => chromium.executablePath()))
			? undefined
			: 'no Chromium (npm test installs one)',
	async open() {
		const executablePath = findBrowser(thisMachine(() => chromium.executablePath()));
		const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
		const page = await browser.newPage();
		return {
			goto: async (url) => void (await page.goto(url)),
			ask: (question, ...given) =>
				page.evaluate(`(${question.toString()})(...${JSON.stringify(given)})`) as Promise<never>,
			resize: (width, height) => page.setViewportSize({ width, height }),
			picture: () => page.screenshot(),
			close: () => browser.close()
		};
	}
};

const FIREFOX = ['firefox-esr', 'firefox'];
const firefoxPath = () => process.env.FIREFOX_PATH ?? FIREFOX.map(which).find(Boolean);

const firefoxEngine: Engine = {
	name: 'firefox',
	packages: ['firefox-esr'],
	missing: () =>
		firefoxPath()
			? undefined
			: 'no Firefox (Debian: firefox-esr; or put its path into FIREFOX_PATH)',
	async open() {
		const executablePath = firefoxPath();
		if (!executablePath) throw new Error('no Firefox');
		const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
		const page = await browser.newPage();
		return {
			goto: async (url) => void (await page.goto(url)),
			ask: (question, ...given) => page.evaluate(question as never, ...given) as never,
			resize: (width, height) => page.setViewport({ width, height }),
			picture: () => page.screenshot(),
			close: () => browser.close()
		};
	}
};

/** WebKitGTK's small browser, which takes orders from WebKitWebDriver. */
const miniBrowser = () =>
	existsSync('/usr/lib')
		? readdirSync('/usr/lib')
				.filter((name) => name.endsWith('-linux-gnu'))
				.flatMap((name) =>
					['4.1', '4.0'].map((v) => `/usr/lib/${name}/webkit2gtk-${v}/MiniBrowser`)
				)
				.find((path) => existsSync(path))
		: undefined;

const webkitEngine: Engine = {
	name: 'webkit',
	packages: ['webkit2gtk-driver', 'xvfb'],
	missing: () =>
		which('WebKitWebDriver') && which('Xvfb') && miniBrowser()
			? undefined
			: 'no WebKitGTK (Debian: webkit2gtk-driver and xvfb)',
	async open() {
		const binary = miniBrowser();
		if (!binary) throw new Error('no WebKitGTK');
		const screen = await startScreen();
		const port = await freePort();
		const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
			stdio: 'ignore',
			env: {
				...process.env,
				DISPLAY: screen.display,
				WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
			}
		});
		const ends = [driver, screen.server];
		await listens(port);
		const browser = await new Builder()
			.usingServer(`http://127.0.0.1:${port}`)
			.withCapabilities(
				new Capabilities({
					browserName: 'MiniBrowser',
					'webkitgtk:browserOptions': { binary, args: ['--automation'] }
				})
			)
			.build();
		return {
			goto: (url) => browser.get(url),
			ask: (question, ...given) =>
				browser.executeScript(`return (${question.toString()})(...arguments)`, ...given),
			async resize(width, height) {
				await browser.manage().window().setRect({ x: 0, y: 0, width, height });
				// The page hears of it later than the window.
				const there = () =>
					browser.executeScript<[number, number]>('return [innerWidth, innerHeight]');
				await browser.wait(async () => {
					const [w, h] = await there();
					return w === width && h > height - FURNITURE && h <= height;
				}, 10_000);
			},
			picture: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
			async close() {
				await browser.quit();
				ends.forEach((process) => process.kill());
			}
		};
	}
};

/** Most that the small browser's own bar takes of the window's height, in CSS pixels. */
const FURNITURE = 80;

/** A screen that nobody sees, wide and high enough for every size that is tried. */
async function startScreen(): Promise<{ display: string; server: ChildProcess }> {
	const number = 90 + (process.pid % 900);
	const server = spawn('Xvfb', [`:${number}`, '-screen', '0', '1600x1600x24', '-nolisten', 'tcp'], {
		stdio: 'ignore'
	});
	const socket = `/tmp/.X11-unix/X${number}`;
	const started = Date.now();
	while (!existsSync(socket)) {
		if (Date.now() - started > 10_000) throw new Error('Xvfb did not start within ten seconds');
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	return { display: `:${number}`, server };
}

/** Waits until something takes calls at a port: a driver that was just started may not yet. */
async function listens(port: number): Promise<void> {
	const takes = () =>
		new Promise<boolean>((resolve) => {
			const call = connect(port, '127.0.0.1', () => {
				call.destroy();
				resolve(true);
			});
			call.on('error', () => resolve(false));
		});
	const started = Date.now();
	while (!(await takes())) {
		if (Date.now() - started > 20_000)
			throw new Error('WebKitWebDriver took no calls within twenty seconds');
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

export const ENGINES: readonly Engine[] = [chromiumEngine, firefoxEngine, webkitEngine];
