// Runs in a measured page before its own scripts: notes paints, shifts, long tasks and, when asked, frames as they happen.
(() => {
	/** @type {Notes} */
	const notes = {
		fcp: 0,
		lcp: 0,
		lcpElement: '',
		shift: 0,
		shifted: [],
		tasks: [],
		frames: [],
		recording: false
	};
	window.__notes = notes;

	/** @param {any} node */
	const name = (node) =>
		node instanceof Element
			? [
					node.tagName.toLowerCase(),
					node.id && `#${node.id}`,
					`.${node.getAttribute('class')}`
				].join('')
			: (node?.nodeName ?? '');

	/** @param {string} type @param {(entry: any) => void} note */
	const observe = (type, note) =>
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
			type,
			buffered: true
		});

	observe('paint', (entry) => {
		if (entry.name === 'first-contentful-paint') notes.fcp = entry.startTime;
	});
	observe('largest-contentful-paint', (entry) => {
		notes.lcp = entry.startTime;
		notes.lcpElement = name(entry.element);
	});
	observe('layout-shift', (entry) => {
		if (entry.hadRecentInput) return;
		notes.shift += entry.value;
		for (const { node } of entry.sources)
			if (notes.shifted.length < 40) notes.shifted.push(name(node));
	});
	observe('longtask', (entry) => notes.tasks.push([entry.startTime, entry.duration]));

	/** @param {number} now */
	const frame = (now) => {
		notes.frames.push(now);
		requestAnimationFrame(frame);
	};
	// Asked for by the scroll's measurement: while a page loads, nothing of ours runs in its frames.
	addEventListener('bench-frames', () => {
		if (!notes.recording) requestAnimationFrame(frame);
		notes.recording = true;
	});
})();
