/** Stands in the head of the story's page for frames: its light, and how it fits the frame, before anything is painted. */
import { readLook } from '../params';
import { modeOf } from './mode';

const root = document.documentElement;
const { theme } = readLook(location.search);
if (theme) root.dataset.theme = theme;
root.dataset.mode = modeOf(parent !== window, innerHeight, screen.height);
