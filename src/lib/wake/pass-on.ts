/** Passing a moment on: the link at each step hands its address to the sheet of a phone, and copies it everywhere else. */

/** How long the word that it was copied stands beside it, in milliseconds. */
const SAID_MS = 4000;

/**
 * @param article holds the links, marked `data-pass-on`
 * @param ui words of the copy: `copy-link`, `share-link`, `link-copied`
 */
export function passOn(article: HTMLElement, ui: Record<string, string>): void {
	// On a desktop the system's sheet is one step more on the way to the clipboard.
	const shares = 'share' in navigator && matchMedia('(pointer: coarse)').matches;
	const label = ui[shares ? 'share-link' : 'copy-link'] ?? '';
	for (const link of article.querySelectorAll('[data-pass-on]')) {
		link.setAttribute('role', 'button');
		link.setAttribute('aria-label', label);
		link.setAttribute('title', label);
	}
	// There before it speaks: a region that comes with its words is not always read.
	const status = document.createElement('p');
	status.className = 'visually-hidden';
	status.setAttribute('role', 'status');
	document.body.append(status);
	let said: ReturnType<typeof setTimeout> | undefined;
	let last: HTMLElement | undefined;

	const quiet = () => {
		status.textContent = '';
		delete last?.dataset.said;
	};

	async function pass(link: HTMLAnchorElement): Promise<void> {
		const url = link.href;
		if (shares) {
			// A sheet that is closed again is no fault.
			await navigator.share({ title: document.title, url }).catch(() => {});
			return;
		}
		try {
			await navigator.clipboard.writeText(url);
		} catch {
			// No clipboard without https, nor in some frames: the reader copies it by hand.
			prompt(label, url);
			return;
		}
		clearTimeout(said);
		quiet();
		last = link;
		status.textContent = link.dataset.said = ui['link-copied'] ?? '';
		said = setTimeout(quiet, SAID_MS);
	}

	const linkOf = ({ target }: Event) =>
		(target as Element).closest<HTMLAnchorElement>('a[data-pass-on]');
	article.addEventListener('click', (event) => {
		const link = linkOf(event);
		// With a modifier it is a link like any other: a tab of its own.
		if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
		event.preventDefault();
		void pass(link);
	});
	article.addEventListener('keydown', (event) => {
		const link = linkOf(event);
		if (!link || event.key !== ' ') return;
		event.preventDefault();
		void pass(link);
	});
}
