/** The reader's guess. It lives as long as the page, and nowhere else. */

/** Where the line waits before anybody has moved it, in percent. */
export const START = 50;

/** Null: not guessed. Else percent, whole, 0 to 100. */
export const guess: { value: number | null } = $state({ value: null });
