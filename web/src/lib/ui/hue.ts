const HUES = 6;

/** The people palette has six hues; any number finds its place in it. */
export const hueOf = (hue: number): number => ((((Math.trunc(hue) - 1) % HUES) + HUES) % HUES) + 1;
