/** Stands in the page at the root and sends the reader to the language of the browser, before anything is drawn. */
import { LANGS } from './languages';
import { pickLanguage } from './pick';

location.replace(`./${pickLanguage(navigator.languages, LANGS)}/${location.hash}`);
