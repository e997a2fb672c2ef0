// Finds a Chromium to run the browser tests in, and says how to get one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the finder needs to know of the machine, so that a test can make one up. */
export type Machine = {
	env: Record<string, string | undefined>;
	platform: string;
	/** 0 for root; undefined where there are no user numbers. */
	uid: number | undefined;
	exists(path: string): boolean;
	/** Runs a command to its end; its output is shown unless `quiet`. */
	run(command: string, args: string[], quiet?: boolean): boolean;
	/** Where Playwright would put its own Chromium. */
	playwrightPath(): string | undefined;
};

/** What makes Chromium behave in a container, and keeps it from calling home. */
export const BROWSER_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];

export const ADVICE = `No Chromium was found, and none could be installed.
Install one (for example: npx playwright install chromium, or your system's package "chromium"),
or put the path of one into CHROMIUM_PATH, then run npm test again.`;

/**
 * The browser's path: CHROMIUM_PATH, Playwright's own download, then the system's.
 * @throws when CHROMIUM_PATH names a file that isn't there
 */
export function findBrowser(machine: Machine): string | undefined {
	const given = machine.env.CHROMIUM_PATH;
	if (given) {
		if (machine.exists(given)) return given;
		throw new Error(`CHROMIUM_PATH names a file that is not there: ${given}`);
	}
	const folders = (machine.env.PATH ?? '').split(delimiter).filter(Boolean);
	const candidates = [
		machine.playwrightPath(),
		...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
		...(machine.platform === 'darwin' ? MAC : [])
	];
	return candidates.find((path) => path !== undefined && machine.exists(path));
}

/** Finds a browser; where there is none, tries the two ways to install one. Undefined when both fail. */
export function ensureBrowser(machine: Machine): string | undefined {
	const there = findBrowser(machine);
	if (there) return there;
	machine.run('npx', ['playwright', 'install', 'chromium']);
	if (!findBrowser(machine)) installPackages(machine, ['chromium']);
	return findBrowser(machine);
}

/** Installs packages of Debian's, where that can be done without asking anybody. */
export function installPackages(machine: Machine, packages: string[]): void {
	if (machine.platform !== 'linux') return;
	const root = machine.uid === 0;
	if (!root && !machine.run('sudo', ['-n', 'true'], true)) return;
	const apt = (...args: string[]) =>
		root ? machine.run('apt-get', args) : machine.run('sudo', ['-n', 'apt-get', ...args]);
	if (apt('update')) apt('install', '-y', ...packages);
}

/** The machine that this runs on. */
export function thisMachine(playwrightPath: () => string): Machine {
	return {
		env: process.env,
		platform: process.platform,
		uid: process.getuid?.(),
		exists: existsSync,
		run: (command, args, quiet = false) =>
			spawnSync(command, args, {
				stdio: quiet ? 'ignore' : 'inherit',
				shell: process.platform === 'win32'
			}).status === 0,
		playwrightPath() {
			try {
				return playwrightPath();
			} catch {
				return undefined;
			}
		}
	};
}
