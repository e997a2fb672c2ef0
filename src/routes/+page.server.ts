import { groundColours } from '$lib/found/grounds';
import { FIRST_LANG } from '$lib/i18n/languages';
import { copies } from '$lib/record';
import { addressesOf } from '$lib/share/addresses';

export const load = () => {
	const { title = '', description = '' } = copies[FIRST_LANG].meta;
	return {
		title,
		description,
		ground: groundColours('dusk'),
		addresses: addressesOf(FIRST_LANG, '')
	};
};
