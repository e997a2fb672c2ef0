import { addressesOf, pagePath } from '$lib/share/addresses';
import type { Lang } from '$lib/record/types';

export const load = ({ params, route }) => ({
	addresses: addressesOf(params.lang as Lang, pagePath(route.id, params))
});
