/** Stands in the page of a shared moment and sends its reader on to the story at that step. A page that nobody sees stays where it is: a tab in the background, or a messenger that draws the page to make a card of it. */
const to = document.currentScript?.dataset.to;

const readOn = () => {
	// Replaced: the way back leads to where the link was.
	if (to && document.visibilityState === 'visible') location.replace(to);
};

readOn();
addEventListener('visibilitychange', readOn, true);
