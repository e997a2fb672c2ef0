/** What the reader chose, remembered for this visit and no longer. Storage may be blocked: then it is not remembered. */

export function remembered(key: string): string | null {
	try {
		return sessionStorage.getItem(key);
	} catch {
		return null;
	}
}

export function remember(key: string, value: string): void {
	try {
		sessionStorage.setItem(key, value);
	} catch {
		// Not remembered.
	}
}
