/** The regions that the steps speak of, by their ids in the record. */
export const ALMATY = 'almaty-city';
export const CAPITAL = 'nur-sultan';
/** Almaty lies in the middle of it. */
export const AROUND = 'almaty-region';
