import { MediaQuery } from 'svelte/reactivity';

/** True while one column is shown at a time; the same width as Tailwind's `sm`. */
export const usePhone = (): MediaQuery => new MediaQuery('(width < 40rem)', false);

/** True when the person asked the system for less movement. */
export const useStillness = (): MediaQuery => new MediaQuery('(prefers-reduced-motion: reduce)', false);
