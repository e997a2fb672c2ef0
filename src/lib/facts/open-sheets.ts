/** Opens a figure's sheet at a tap, click or key. The sheet's own code is asked for at the first one: most readers never need it. */
import { mount, type ComponentProps } from 'svelte';
import type FactSheet from './FactSheet.svelte';

/**
 * Listens for as long as the page stands.
 * @param props what the sheet is given
 */
export function openSheets(props: ComponentProps<typeof FactSheet>): void {
	let sheet: Promise<ReturnType<typeof FactSheet>> | undefined;
	const load = () => {
		sheet ??= import('./FactSheet.svelte').then(
			({ default: Sheet }) =>
				mount(Sheet, { target: document.body, props }) as ReturnType<typeof FactSheet>
		);
		sheet.catch(() => (sheet = undefined));
		return sheet;
	};
	const onclick = (event: MouseEvent) => {
		if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
		const target = event.target as Element;
		const figure = target.closest<HTMLElement>('[data-fact], a[data-fact-link]');
		const id = figure?.dataset.fact ?? figure?.dataset.factLink;
		// Without popovers the link does its work.
		if (!figure || !id || !('showPopover' in HTMLElement.prototype)) return;
		event.preventDefault();
		load()
			.then(({ open }) => open(figure.closest<HTMLElement>('a') ?? figure, id))
			.catch(() => {
				// Nothing to show here: the figure's row on the data page has it all. Without a network the reader stays where the text is.
				if (navigator.onLine) location.href = `${props.dataPage}#fact-${id}`;
			});
	};
	// In the capture phase: whatever listens nearer to the link would follow it first.
	document.addEventListener('click', onclick, true);
}
