// Installs what package-lock.json asks for, where it isn't there yet. Node built-ins only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, ROOT } from './run.mjs';

/**
 * @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, peer?: boolean }> }} Lock
 */

/**
 * True when every package of the lock is installed in its version. The contents are compared, not the files' times:
 * a checkout touches the lock without changing it, and `npm install` writes it after node_modules.
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json
 */
export function isInstalled(lock, installed) {
	const there = installed.packages ?? {};
	return Object.entries(lock.packages ?? {}).every(
		// Optional packages are those of other systems.
		([path, { version, optional }]) =>
			path === '' || optional === true || there[path]?.version === version
	);
}

/** @param {string} file @returns {Lock | undefined} */
function read(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Runs `npm ci` when something is missing. @returns {Promise<boolean>} true when it ran */
export async function install() {
	const lock = read(join(ROOT, 'package-lock.json'));
	const installed = read(join(ROOT, 'node_modules/.package-lock.json'));
	if (lock && installed && isInstalled(lock, installed)) return false;
	// Everything here is a devDependency, which NODE_ENV=production would leave out.
	await must('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
	return true;
}
