/** Stands in the head of the story's page, the article's and the data's: the light that the reader chose, before anything is painted. */
import { remembered } from './visit';

const theme = remembered('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
