/** Ids of what a picture defines for itself. A page may hold a scene more than once, and each picture takes its own definitions. */
import { getContext } from 'svelte';

/** The context that tells a scene's pictures in one page apart: a string, empty for the first. */
export const COPY = 'copy';

/**
 * To be called as the component starts.
 * @returns the id, unlike those of the scene's other pictures in the page
 */
export const ownId = (name: string): string => name + (getContext<string>(COPY) ?? '');
