/** The server takes no longer lists and texts. */
const MOST_IDS = 200;
const LONGEST_TEXT = 200;

/** Characters that the server refuses in a text: control ones and those that change the reading order. */
const UNSOUND = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

const isUuid = (value: string) => /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(value);

/** A text out of an address, without what the server would refuse. */
export const textOf = (given: string, longest = LONGEST_TEXT): string =>
  [...given.replace(UNSOUND, ' ')].slice(0, longest).join('').trim();

/** Ids of a list in an address, each once. */
export const idsOf = (given: string | null): string[] => listed(given, isUuid);

/** Those words of a list in an address that are known, each once. */
export const wordsOf = <Word extends string>(given: string | null, known: readonly Word[]): Word[] =>
  listed(given?.toUpperCase() ?? null, (value) => known.includes(value as Word)) as Word[];

const listed = (given: string | null, isSound: (value: string) => boolean): string[] =>
  [...new Set(given?.split(',').filter(isSound))].slice(0, MOST_IDS);

/** A list as it stands in an address: the same one is the same text. */
export const inAddress = (list: readonly string[]): string => [...list].sort().join(',').toLowerCase();

/** A filter without the conditions that say nothing. */
export const givenOf = <Filter extends object>(filter: Filter): Partial<Filter> =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => isGiven(value))) as Partial<Filter>;

const isGiven = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
