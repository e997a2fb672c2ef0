/** Finds what a graphics editor would send back of a chart in a frame: words over words, or words that are cut and can't be reached. */
import { expect, type Frame } from '@playwright/test';
import { LOW, NARROW } from '../../src/lib/embed/natural';

/** A pixel of overlap is rounding, not a collision. */
const SLACK = 1;

/** True once a chart is drawn for its box in its own face: alive, but for one of one step in a box that its still picture is made for. */
export async function drawnIn(frame: Frame): Promise<void> {
	const { width, height } = (await frame.locator('.picture').boundingBox()) ?? {
		width: 0,
		height: 0
	};
	if (height < LOW || width < NARROW || (await frame.locator('[data-turn]').count()))
		await expect(frame.locator('.living:not(.waking)')).toHaveCount(1);
	await expect(frame.locator('figure')).toHaveAttribute('data-settled', 'true');
	await frame.evaluate(() => document.fonts.ready.then(() => 1));
}

/**
 * What is wrong with a chart as it stands, each in a line.
 * @returns an empty list where nothing is
 */
export function faultsIn(frame: Frame): Promise<string[]> {
	return frame.evaluate((slack) => {
		const [figure, main] = [document.querySelector('figure'), document.querySelector('main')];
		if (!figure || !main) return ['there is no chart'];
		const found: string[] = [];
		const seen = (selector: string) =>
			[...figure.querySelectorAll(selector)].filter((element) =>
				element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
			);
		/** The boxes of an element's own lines: a block's box is wider than its words. */
		const lines = (element: Element) => {
			const range = document.createRange();
			range.selectNodeContents(element);
			// The box of a line in a range is as high as its font, however close the lines are set; what is cut off isn't seen.
			const own = element.getBoundingClientRect();
			const hides = getComputedStyle(element).overflowX === 'hidden';
			return [...range.getClientRects()].flatMap(({ left, right, top, bottom }) => {
				const [from, to] = [Math.max(top, own.top), Math.min(bottom, own.bottom)];
				const end = hides ? Math.min(right, own.right) : right;
				return end > left && to > from ? [new DOMRect(left, from, end - left, to - from)] : [];
			});
		};
		const hidden = getComputedStyle(figure.children[2] as Element).position === 'absolute';
		const said = hidden ? [] : seen('.step[data-current] > p:first-child');
		const words = ['h1', '.unit', '.turn button', '.place', '.source', 'summary', '.ways > a'];
		const all = [...seen('[data-label]'), ...words.flatMap(seen), ...said].flatMap((element) => {
			const name = `${element.className || element.tagName} "${element.textContent?.trim().slice(0, 30)}"`;
			const boxes = element.matches('button') ? [element.getBoundingClientRect()] : lines(element);
			return boxes.map((box) => ({ element, name, box }));
		});
		for (const selector of words)
			if (selector !== '.turn button' && selector !== '.place' && !seen(selector).length)
				found.push(`${selector} isn't there`);
		all.forEach(({ element, name, box }, at) => {
			for (const other of all.slice(at + 1)) {
				if (other.element === element) continue;
				const { left, right, top, bottom } = other.box;
				if (
					box.left < right - slack &&
					left < box.right - slack &&
					box.top < bottom - slack &&
					top < box.bottom - slack
				)
					found.push(`${name} over ${other.name}`);
			}
			if (box.left < -slack || box.right > main.clientWidth + slack)
				found.push(`${name} is wider than the frame`);
			if (
				box.top + main.scrollTop < -slack ||
				box.bottom + main.scrollTop > main.scrollHeight + slack
			)
				found.push(`${name} is out of reach`);
		});
		if (main.scrollWidth > main.clientWidth) found.push('it scrolls sideways');
		const rest = main.scrollHeight - main.clientHeight;
		if (rest > slack) found.push(`it scrolls by ${rest} px`);
		return [...new Set(found)];
	}, SLACK);
}
