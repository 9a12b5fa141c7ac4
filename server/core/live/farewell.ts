const farewells = new Set<string>();

/**
 * Lets those whom an event hides its record from know that it happened, who did it and when, and nothing of the record:
 * what was in front of their eyes would else be gone without a word.
 */
export const tellWhoHidIt = (name: string): void => void farewells.add(name);

export const isFarewell = (name: string): boolean => farewells.has(name);
