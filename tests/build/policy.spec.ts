/** What no page may hold: script or markup that its own policy doesn't name, handlers in attributes, addresses that run. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';

const PAGES = readdirSync('build', { recursive: true })
	.map(String)
	.filter((file) => file.endsWith('.html'));
const SCRIPT = /<script([^>]*)>([^]*?)<\/script>/g;
const TAG = /<[a-z][\w-]*((?:\s+[^\s=>"'/]+(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /\s([^\s=>"'/]+)(?:="([^"]*)")?/g;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page's policy, by directive. */
function policyOf(html: string): Map<string, string[]> {
	const [meta, ...more] = [...html.matchAll(/content-security-policy" content="([^"]*)"/g)];
	expect(more).toEqual([]);
	const directives = (meta?.[1] ?? '').split(';').map((one) => one.trim().split(/\s+/));
	expect(new Set(directives.map(([name]) => name)).size).toBe(directives.length);
	return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

test('every page has a policy that lets in exactly the scripts that stand in it', () => {
	expect(PAGES.length).toBeGreaterThan(190);
	for (const file of PAGES) {
		const html = readFileSync(`build/${file}`, 'utf8');
		const policy = policyOf(html);
		const inside = [...html.matchAll(SCRIPT)]
			.filter(([, attributes = '']) => !/\ssrc=|application\/ld\+json/.test(attributes))
			.map(([, , code = '']) => hashOf(code));
		const allowed = policy.get('script-src') ?? [];
		expect(allowed.filter((one) => one !== "'self'").sort(), file).toEqual(inside.sort());
		expect([...policy.values()].flat().join(' '), file).not.toMatch(
			/unsafe-eval|unsafe-hashes|\*|https?:|wasm/
		);
		for (const [name, values] of policy)
			if (name !== 'style-src') expect(values, `${file} ${name}`).not.toContain("'unsafe-inline'");
		expect(policy.get('object-src') ?? policy.get('default-src'), file).toEqual(["'none'"]);
		expect(policy.get('require-trusted-types-for'), file).toEqual(["'script'"]);
		// A policy holds for what comes after it.
		expect(html.search(/<(?:script|style)/), file).toBeGreaterThan(
			html.indexOf('content-security-policy')
		);
	}
});

test('no attribute of any page is a handler or an address that runs, and no script comes from elsewhere', () => {
	let looked = 0;
	for (const file of PAGES) {
		const html = readFileSync(`build/${file}`, 'utf8');
		const markup = html.replace(SCRIPT, '<script$1></script>').replace(/<style[^]*?<\/style>/g, '');
		expect(markup, file).not.toMatch(/<(?:base|object|embed|applet|frameset)\b/);
		for (const [, attributes = ''] of markup.matchAll(TAG))
			for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
				looked += 1;
				if (/^on|^srcdoc$/i.test(name)) throw new Error(`${file}: ${name}="${value}"`);
				if (/^\s*(?:javascript|vbscript|data):/i.test(value))
					throw new Error(`${file}: ${name}="${value}"`);
			}
		for (const [, attributes = ''] of html.matchAll(SCRIPT))
			expect(attributes, file).not.toMatch(/\ssrc="(?:[a-z]+:|\/\/)/);
	}
	expect(looked).toBeGreaterThan(100_000);
});

test('structured data is JSON that can’t end its own element', () => {
	let found = 0;
	for (const file of PAGES) {
		const page = parse(readFileSync(`build/${file}`, 'utf8'));
		for (const { text } of page.querySelectorAll('script[type="application/ld+json"]')) {
			found += 1;
			expect(JSON.parse(text), file).toHaveProperty('@context', 'https://schema.org');
			expect(text, file).not.toMatch(/</);
		}
	}
	expect(found).toBeGreaterThan(5);
});
