/** Stands in the head of a chart's page: dresses it as its address asks, before anything is painted. */
import { readLook } from './params';

const { theme, bg, accent, font } = readLook(location.search);
const root = document.documentElement;
// A frame of another scheme than the page around it gets a ground from the browser: it must be of the chart's own, or light letters stand on white.
if (theme) root.style.colorScheme = root.dataset.theme = theme;
if (bg) root.dataset.bg = bg;
if (font) root.dataset.font = font;
// A number that was read, not a text that was handed on.
if (accent) root.style.setProperty('--accent', `#${accent}`);
