import { addressesOf, isFramed, pagePath } from '$lib/share/addresses';
import type { Lang } from '$lib/record/types';

export const load = ({ params, route }) => {
	const addresses = addressesOf(params.lang as Lang, pagePath(route.id, params));
	// Its canonical page names its languages.
	return { addresses: isFramed(route.id) ? { ...addresses, alternates: [] } : addresses };
};
