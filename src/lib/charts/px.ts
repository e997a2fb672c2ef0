/** Rounds what is drawn to a hundredth of a pixel: finer no screen shows, and every digit is weight in the page. */
export const px = (value: number) => Math.round(value * 100) / 100;
