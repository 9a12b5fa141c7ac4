/** Partners of one list are counted up to this: then there are so many or more. */
export const MOST_COUNTED = 10_000;
