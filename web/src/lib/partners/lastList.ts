import { places } from '#lib/shell/places.js';

let address: string = places.partners;

/** The list as this window showed it last: the way back from a partner leads there. */
export const lastList = (): string => address;

export const rememberList = (shown: string): void => {
  address = shown;
};
