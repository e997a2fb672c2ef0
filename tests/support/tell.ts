/** Says what a picture shows, in the page itself: the function is sent there as text, so it leans on nothing outside it. */

/**
 * A figure's picture: its elements with their attributes and words, and a canvas by its pixels. Classes are left out, and so is the order of attributes and of a
 * style's properties: neither can be seen.
 * @param scene id of a scene on the page
 * @param pixels false where an engine may paint the same canvas a hair differently twice
 */
export function tell(scene: string, pixels = true): string {
	const ordered = (style: string) =>
		style
			.split(';')
			.map((rule) => rule.trim().replace(/, +/g, ','))
			.filter(Boolean)
			.sort()
			.join(';');
	const told = (node: Node): string => {
		if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
		if (!(node instanceof Element)) return '';
		const attributes = [...node.attributes]
			.filter(({ name }) => name !== 'class')
			.map(({ name, value }) => `${name}="${name === 'style' ? ordered(value) : value}"`)
			.sort();
		const children = [...node.childNodes].map(told).join('');
		return `<${[node.tagName, ...attributes].join(' ')}>${children}</>`;
	};
	const figure = document.querySelector(`figure[data-figure="${scene}"]`);
	const picture = figure?.querySelector('.picture');
	const canvases = pixels ? [...(figure?.querySelectorAll('canvas') ?? [])] : [];
	const painted = canvases.map((canvas) => canvas.toDataURL());
	return [picture ? told(picture) : '', ...painted].join('\n');
}
