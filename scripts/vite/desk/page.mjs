// What an editor sees in place of a page while something in data/ is wrong: which file, which row, what, and how to mend it.

/**
 * @typedef {object} Fault
 * @property {string} file path from the project's root
 * @property {number | null} row line number in the file; null where the fault is of the whole file
 * @property {string} what what is wrong, without a full stop
 * @property {string} remedy what to do about it, with full stops
 * @property {string | null} line the row as it stands in the file
 */

/** In one line, for the terminal. @param {Fault} fault */
export const inOneLine = ({ file, row, what, remedy }) =>
	`${place(file, row)}: ${what}. ${remedy}`.replace(/\s+/g, ' ');

/** @param {string} file @param {number | null} row */
const place = (file, row) => (row === null ? file : `${file}, row ${row}`);

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** @param {Fault} fault @returns {string} a whole page, which comes back as the one that was asked for once the file is mended */
export const faultPage = ({ file, row, what, remedy, line }) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(place(file, row))}</title>
<script type="module" src="/@vite/client"></script>
<style>
	:root { color-scheme: light dark; font: 1.1rem/1.5 Georgia, serif }
	body { max-width: 42rem; margin: 12vh auto; padding: 0 1.5rem }
	h1 { font-size: 1.6rem; line-height: 1.2 }
	code { font-size: .95rem }
	pre { padding: .8rem 1rem; border-left: 4px solid; white-space: pre-wrap; overflow-wrap: anywhere; font-size: .9rem }
	small { font: .9rem/1.5 system-ui, sans-serif }
</style>
<main>
	<p><code>${escaped(place(file, row))}</code></p>
	<h1>${escaped(what)}.</h1>
	${line?.trim() ? `<pre>${escaped(line.trim())}</pre>` : ''}
	<p>${escaped(remedy)}</p>
	<p><small>Save the file: this page then shows yours again, by itself. Until it is mended no build is made, so nothing wrong can be published.</small></p>
</main>
</html>
`;
