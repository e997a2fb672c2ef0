// The browser finder, on made-up machines.
import { describe, expect, it } from 'vitest';
import { ensureBrowser, findBrowser, type Machine } from '../support/browser';

/** A machine with these files; `after` puts a file there once a command has run. */
function machine(
	files: string[],
	more: Partial<Machine> & { after?: Record<string, string> } = {}
) {
	const there = new Set(files);
	const ran: string[] = [];
	const made: Machine & { ran: string[] } = {
		env: { PATH: '/usr/local/bin:/usr/bin' },
		platform: 'linux',
		uid: 0,
		exists: (path) => there.has(path),
		run(command, args) {
			const line = [command, ...args].join(' ');
			ran.push(line);
			const file = more.after?.[line];
			if (file) there.add(file);
			return true;
		},
		playwrightPath: () => '/cache/chrome',
		...more,
		ran
	};
	return made;
}

describe('findBrowser', () => {
	it('takes CHROMIUM_PATH before anything else', () => {
		const one = machine(['/my/chrome', '/cache/chrome'], { env: { CHROMIUM_PATH: '/my/chrome' } });
		expect(findBrowser(one)).toBe('/my/chrome');
	});

	it('does not quietly take another when CHROMIUM_PATH is wrong', () => {
		const one = machine(['/cache/chrome'], { env: { CHROMIUM_PATH: '/gone' } });
		expect(() => findBrowser(one)).toThrow('/gone');
	});

	it("takes Playwright's own before the system's", () => {
		expect(findBrowser(machine(['/usr/bin/chromium', '/cache/chrome']))).toBe('/cache/chrome');
	});

	it('looks along PATH, in its order', () => {
		expect(findBrowser(machine(['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
		expect(findBrowser(machine(['/usr/bin/chromium', '/usr/local/bin/google-chrome']))).toBe(
			'/usr/local/bin/google-chrome'
		);
	});

	it('finds nothing where there is nothing', () => {
		expect(findBrowser(machine([], { env: {}, playwrightPath: () => undefined }))).toBeUndefined();
	});
});

describe('ensureBrowser', () => {
	const apt = 'apt-get install -y chromium';

	it('runs nothing where a browser is', () => {
		const one = machine(['/usr/bin/chromium']);
		expect(ensureBrowser(one)).toBe('/usr/bin/chromium');
		expect(one.ran).toEqual([]);
	});

	it("tries Playwright's download, then the system's package", () => {
		const one = machine([], { after: { [apt]: '/usr/bin/chromium' } });
		expect(ensureBrowser(one)).toBe('/usr/bin/chromium');
		expect(one.ran).toEqual(['npx playwright install chromium', 'apt-get update', apt]);
	});

	it('uses sudo only where it asks for no password', () => {
		const free = machine([], { uid: 1000, after: { [`sudo -n ${apt}`]: '/usr/bin/chromium' } });
		expect(ensureBrowser(free)).toBe('/usr/bin/chromium');
		const asks = machine([], { uid: 1000 });
		asks.run = (command) => {
			asks.ran.push(command);
			return command !== 'sudo';
		};
		expect(ensureBrowser(asks)).toBeUndefined();
		expect(asks.ran).toEqual(['npx', 'sudo']);
	});

	it('leaves packages alone on other systems', () => {
		const one = machine([], { platform: 'darwin' });
		expect(ensureBrowser(one)).toBeUndefined();
		expect(one.ran).toEqual(['npx playwright install chromium']);
	});
});
