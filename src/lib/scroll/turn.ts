/** From step to step, by button or by key: which step comes, and which presses are the page's to take. */

/** One step back or one on. */
export type Way = -1 | 1;

/** Keys that turn to another step. The browser has no use for them in a page that doesn't scroll sideways. */
const KEYS: ReadonlyMap<string, Way> = new Map([
	['ArrowLeft', -1],
	['ArrowRight', 1]
]);

/** What has arrow keys and swipes of its own. */
export const OWN = '[role="slider"], [role="radio"], input, select, textarea, .sheet';

/**
 * The step to turn to.
 * @param read the step that is read; null above the first
 * @returns null where there is none: before the first, or after the last
 */
export function stepFrom(steps: readonly string[], read: string | null, way: Way): string | null {
	const at = read === null ? -1 : steps.indexOf(read);
	return steps[at + way] ?? null;
}

/** The way that a press of a key turns; 0 where the press is the browser's, or belongs to what has the focus. */
export function wayOf(
	event: Pick<
		KeyboardEvent,
		'key' | 'defaultPrevented' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'target'
	>
): Way | 0 {
	const way = KEYS.get(event.key);
	if (!way || event.defaultPrevented) return 0;
	if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
	if ((event.target as Element).closest?.(OWN)) return 0;
	return way;
}
