/** What watch.js leaves in a measured page. */
interface Notes {
	fcp: number;
	lcp: number;
	/** The element of the largest paint, to see what was measured. */
	lcpElement: string;
	/** Layout shifts without a touch before them, since the page began. */
	shift: number;
	/** What shifted, to be able to mend it. */
	shifted: string[];
	/** Starts and lengths of tasks over 50 ms. */
	tasks: [number, number][];
	/** Starts of frames, once they are recorded. */
	frames: number[];
	recording: boolean;
}

interface Window {
	__notes: Notes;
}
