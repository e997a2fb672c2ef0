import { toldCorrections } from '$lib/facts/corrections';
import { dataPage, downloads } from '$lib/facts/data-page';
import { openMaps, openTables } from '$lib/facts/open-data';
import { dataset, escaped } from '$lib/facts/json-ld';
import { shownIn } from '$lib/facts/places';
import { usage } from '$lib/facts/usage';
import { LANGS } from '$lib/i18n/languages';
import { copies, files, record } from '$lib/record';
import type { Lang } from '$lib/record/types';
import { asText } from '$lib/record/words';
import { pageHead } from '$lib/share/head';
import { siteUrl } from '$lib/site';
import { buildStory } from '$lib/story/build';

export const entries = () => LANGS.map((lang) => ({ lang }));

export const load = ({ params }) => {
	const lang = params.lang as Lang;
	const copy = copies[lang];
	const shown = usage(buildStory(lang), copy.data, new Set(record.facts.keys()));
	const [headline, description] = ['title', 'description'].map((key) =>
		asText(copy.data[key] ?? [])
	);
	return {
		lang,
		head: pageHead(lang, { headline, description, type: 'website' }),
		citation: copy.ui.citation ?? '',
		embedPage: copy.ui['embed-page'] ?? '',
		shown: Object.fromEntries([...shown].map(([id, places]) => [id, shownIn(places, copy)])),
		corrections: toldCorrections(record, copy),
		jsonLd: escaped(dataset(copy, siteUrl(`/${lang}/data/`), siteUrl('/data/'))),
		...dataPage(record, copy),
		downloads: downloads(
			copy,
			openTables(files, record, copy).map(({ name }) => name)
		),
		maps: downloads(
			copy,
			openMaps(files, record).map(([kind]) => `regions-${kind}`)
		)
	};
};
