/** Finds what a graphics editor would send back: a label over a label, over the text, under the bar, or cut by the edge. */
import type { Page } from '@playwright/test';

/** A pixel of overlap is rounding, not a collision. */
const SLACK = 1;

/**
 * What collides on the screen now at a step of a scene, each in a line.
 * @returns an empty list where nothing does
 */
export function collisions(page: Page, scene: string, step: string): Promise<string[]> {
	return page.evaluate(
		({ scene, step, slack }) => {
			interface Seen {
				name: string;
				box: DOMRect;
			}
			const figure = document.querySelector(`figure[data-figure="${scene}"]`);
			const text = document.querySelector(`#${step} > p`);
			if (!figure || !text) return [`${step}: no figure or no text`];

			/** The boxes of an element's own lines: a block's box is wider than its words. */
			const lines = (element: Element): DOMRect[] => {
				const range = document.createRange();
				range.selectNodeContents(element);
				// A line's box in a range is the font's whole height, however close the lines are set: cut it to what the element takes up.
				const own = element.getBoundingClientRect();
				return [...range.getClientRects()].flatMap((rect) => {
					const top = Math.max(rect.top, own.top);
					const bottom = Math.min(rect.bottom, own.bottom);
					return rect.width > 0 && bottom > top
						? [new DOMRect(rect.left, top, rect.width, bottom - top)]
						: [];
				});
			};
			const shown = (element: Element) =>
				element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
			const labels: Seen[] = [...figure.querySelectorAll('[data-label]')]
				.filter(shown)
				.flatMap((element) =>
					lines(element).map((box) => ({
						name: `"${element.getAttribute('data-label')}" (${element.textContent?.trim()})`,
						box
					}))
				);
			const furniture: Seen[] = ['.title', '.unit', '.source', 'summary'].flatMap((selector) => {
				const element = figure.querySelector(selector);
				return element && shown(element)
					? lines(element).map((box) => ({ name: `the figure's ${selector}`, box }))
					: [];
			});
			const words: Seen[] = lines(text).map((box) => ({ name: 'the text', box }));
			const over = (a: DOMRect, b: DOMRect) =>
				a.left < b.right - slack &&
				b.left < a.right - slack &&
				a.top < b.bottom - slack &&
				b.top < a.bottom - slack;

			const found = new Set<string>();
			labels.forEach((label, at) => {
				for (const other of labels.slice(at + 1)) {
					if (other.name !== label.name && over(label.box, other.box)) {
						found.add(`${label.name} over ${other.name}`);
					}
				}
				for (const other of [...furniture, ...words]) {
					if (over(label.box, other.box)) found.add(`${label.name} over ${other.name}`);
				}
				const { left, right, top, bottom } = label.box;
				if (
					left < -slack ||
					right > innerWidth + slack ||
					top < -slack ||
					bottom > innerHeight + slack
				) {
					found.add(`${label.name} cut by the screen's edge`);
				}
			});
			const bar = document.querySelector('nav.bar')?.getBoundingClientRect();
			for (const { name, box } of [...furniture, ...words, ...labels]) {
				if (bar && box.top < bar.bottom - slack) found.add(`${name} under the bar`);
			}
			for (const a of words) {
				for (const b of furniture) if (over(a.box, b.box)) found.add(`the text over ${b.name}`);
			}
			return [...found];
		},
		{ scene, step, slack: SLACK }
	);
}
