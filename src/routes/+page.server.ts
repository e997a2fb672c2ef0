import { copies } from '$lib/record';

export const load = () => {
	const { title = '', description = '' } = copies.en.meta;
	return { title, description };
};
