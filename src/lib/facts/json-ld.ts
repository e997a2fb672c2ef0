/** What machines read about the piece: schema.org's Article for the story, Dataset for the open data. Runs at build only. */
import descriptor from '../../../data/datapackage.json';
import { FIRST_LANG } from '../i18n/languages';
import type { Copy } from '../record/copy';
import { VOTE } from '../record/vote';
import { asText } from '../record/words';
import { PUBLICATION } from './publication';

type Json = { [key: string]: unknown };

/** Who made the piece: its own name, since it stands by itself. */
const maker = (copy: Copy): Json => ({ '@type': 'Organization', name: copy.meta.title });

/**
 * The story.
 * @param page absolute or relative address of the story's page
 * @param image address of the picture that stands for it
 */
export function article(copy: Copy, page: string, image: string): Json {
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: copy.meta.title,
		description: copy.meta.description,
		inLanguage: copy.lang,
		url: page,
		mainEntityOfPage: page,
		image,
		datePublished: PUBLICATION.published,
		dateModified: PUBLICATION.modified,
		author: maker(copy),
		publisher: maker(copy),
		isBasedOn: PUBLICATION.sourceReport,
		about: { '@type': 'Event', name: asText(copy.data['event'] ?? []), startDate: VOTE.day }
	};
}

/**
 * The open data.
 * @param page address of the page on how we know
 * @param folder address of the folder with the files, with a slash at its end
 */
export function dataset(copy: Copy, page: string, folder: string): Json {
	return {
		'@context': 'https://schema.org',
		'@type': 'Dataset',
		name: descriptor.title,
		description: descriptor.description,
		url: page,
		inLanguage: FIRST_LANG,
		keywords: descriptor.keywords,
		version: descriptor.version,
		license: descriptor.licenses.map(({ path }) => path),
		isAccessibleForFree: true,
		creator: maker(copy),
		datePublished: PUBLICATION.published,
		temporalCoverage: VOTE.span,
		spatialCoverage: VOTE.country,
		distribution: descriptor.resources.map(({ title, path, mediatype }) => ({
			'@type': 'DataDownload',
			name: title,
			encodingFormat: mediatype,
			contentUrl: folder + path
		}))
	};
}

/** JSON for a script element: no text of ours can close it or open another. */
export function escaped(data: Json): string {
	return JSON.stringify(data)
		.replace(/</g, '\\u003c')
		.replace(/\u2028/g, '\\u2028')
		.replace(/\u2029/g, '\\u2029');
}
