// The contact sheet: one page with every picture that was taken, a row for a step, to be looked at side by side.

export type Shot = {
	/** The step, or the page's name. */
	of: string;
	/** Path of the picture, from the sheet. */
	file: string;
	/** WIDTHxHEIGHT of the window in CSS pixels. */
	size: string;
	theme: string;
	lang: string;
	/** What was wrong when it was taken; empty where nothing was. */
	remark: string;
};

/**
 * @param shots in the order in which they were taken
 * @returns a whole HTML page; pictures are shown a quarter of their size, so that a row fits a screen
 */
export function sheetHtml(shots: readonly Shot[], title: string): string {
	const rows = new Map<string, Shot[]>();
	for (const shot of shots) rows.set(shot.of, [...(rows.get(shot.of) ?? []), shot]);
	const faults = shots.filter(({ remark }) => remark).length;
	const picture = ({ file, size, theme, lang, remark }: Shot) => {
		const width = Math.round(Number(size.split('x')[0]) / 4);
		const caption = [lang, size, theme, remark].filter(Boolean).map(escaped).join(' · ');
		return (
			`<figure${remark ? ' class="fault"' : ''}><a href="${escaped(file)}">` +
			`<img src="${escaped(file)}" width="${Math.max(120, width)}" loading="lazy" alt=""></a>` +
			`<figcaption>${caption}</figcaption></figure>`
		);
	};
	const row = ([of, list]: [string, Shot[]]) =>
		`<section id="${escaped(of)}"><h2>${escaped(of)}</h2><div>${list.map(picture).join('')}</div></section>`;
	return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>
<style>
body { margin: 1rem; font: 13px/1.4 system-ui, sans-serif; background: #777; color: #fff }
section div { display: flex; flex-wrap: wrap; gap: 8px; align-items: flex-start }
figure { margin: 0 } img { display: block; height: auto } .fault { outline: 3px solid #f33 }
</style>
<h1>${escaped(title)}</h1>
<p>${shots.length} pictures, ${faults} of them of a figure that did not come to rest.</p>
${[...rows].map(row).join('\n')}
</html>
`;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
