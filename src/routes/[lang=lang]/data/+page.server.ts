import { dataPage } from '$lib/facts/data-page';
import { openTables } from '$lib/facts/open-data';
import { LANGS } from '$lib/i18n/languages';
import { copies, files, record } from '$lib/record';
import type { Lang } from '$lib/record/types';

export const entries = () => LANGS.map((lang) => ({ lang }));

export const load = ({ params }) => {
	const lang = params.lang as Lang;
	const copy = copies[lang];
	return {
		lang,
		meta: copy.meta,
		...dataPage(record, copy),
		downloads: openTables(files, record, copies.en).map(({ name, title }) => ({ name, title }))
	};
};
