/** Asks axe-core, inside the page, what breaks WCAG 2.2 AA or its own good practice. */
import type { Frame, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Axe = typeof import('axe-core');

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What is wrong on the page, or in the frame, as it stands, each in a line: rule, element, and what axe says of it.
 * @param parts selectors of the parts to look at; the whole page where there are none
 */
export async function violations(page: Page | Frame, parts: string[] = []): Promise<string[]> {
	// By the debugger, not by a script element: the page's security policy stays as readers have it.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
	return page.evaluate(async (include) => {
		const { axe } = window as unknown as { axe: Axe };
		const { violations } = await axe.run(include.length > 0 ? { include } : document, {
			resultTypes: ['violations'],
			runOnly: {
				type: 'tag',
				values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
			}
		});
		return violations.flatMap(({ id, nodes }) =>
			nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`)
		);
	}, parts);
}
