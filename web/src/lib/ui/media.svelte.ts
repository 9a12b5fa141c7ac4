import { MediaQuery } from 'svelte/reactivity';

/** True while one column is shown at a time; the same width as Tailwind's `sm`. */
export const usePhone = (): MediaQuery => new MediaQuery('(width < 40rem)', false);

/** True while a list and what is chosen of it are shown side by side; the same width as Tailwind's `lg`. */
export const useWide = (): MediaQuery => new MediaQuery('(width >= 64rem)', false);

/** True while there is room for a calendar beside a list; the same width as Tailwind's `xl`. */
export const useRoomy = (): MediaQuery => new MediaQuery('(width >= 80rem)', false);

/** True when the person asked the system for less movement. */
export const useStillness = (): MediaQuery => new MediaQuery('(prefers-reduced-motion: reduce)', false);
