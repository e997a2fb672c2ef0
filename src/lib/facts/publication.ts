/** When the piece was published and last changed, and what it goes back to. Runs at build only. */
import publication from '../../../data/publication.json';
import { record } from '$lib/record';
import { modified } from './corrections';

export const PUBLICATION = {
	...publication,
	modified: modified(publication.modified, record)
};
