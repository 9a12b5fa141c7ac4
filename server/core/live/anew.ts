const events = new Set<string>();

/** Has all windows load anew when this happens, also those that learn of it later: what they hold may not be held any more. */
export const beginsAnewAfter = (name: string): void => void events.add(name);

export const isBeginning = ({ name }: { name: string }): boolean => events.has(name);
