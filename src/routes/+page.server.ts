import { groundColours } from '$lib/found/grounds';
import { copies } from '$lib/record';
import { addressesOf } from '$lib/share/addresses';

export const load = () => {
	const { title = '', description = '' } = copies.en.meta;
	return { title, description, ground: groundColours('dusk'), addresses: addressesOf('en', '') };
};
