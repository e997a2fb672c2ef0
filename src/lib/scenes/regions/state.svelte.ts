/** The region that the reader follows. It lives as long as the page, and nowhere else. */

/** Id of a region, or null. */
export const picked: { id: string | null } = $state({ id: null });
