import { createContext } from 'svelte';

/** Says that what was asked for could not be loaded; the window decides in which words. */
export const [useMissingPart, setMissingPart] = createContext<() => void>();
