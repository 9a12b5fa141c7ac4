import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

type Colour = [lightness: number, chroma: number, hue: number];
const THEMES = ['light', 'dark'] as const;

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const tokens = new Map([...css.matchAll(/--color-([\w-]+): light-dark\((.+?\)), (.+?\))\);/g)].map(readToken));

const GROUNDS = ['bg', 'surface', 'raised', 'well', 'rail', 'fill', 'hover'];
const TEXTS = ['ink', 'ink-2', 'ink-3', 'accent', 'red', 'amber', 'green'];
const SOFT = ['accent', 'red', 'amber', 'green'];

const pairs = [
  ...GROUNDS.flatMap((ground) => TEXTS.map((text) => [text, ground, 4.5] as const)),
  ...GROUNDS.map((ground) => ['ink-4', ground, 3] as const),
  ...SOFT.flatMap((name) => [name, 'ink', 'ink-2'].map((text) => [text, `${name}-soft`, 4.5] as const)),
  ...['ink', 'ink-2'].map((text) => [text, 'lit', 4.5] as const),
];

it.each(pairs)('%s on %s has a contrast of at least %d in both themes', (text, ground, least) => {
  for (const theme of THEMES)
    expect(contrast(colourOf(text, theme), colourOf(ground, theme))).toBeGreaterThanOrEqual(least);
});

function readToken([, name, light, dark]: RegExpMatchArray): [string, Record<(typeof THEMES)[number], Colour>] {
  return [name!, { light: readColour(light!), dark: readColour(dark!) }];
}

function readColour(text: string): Colour {
  const [lightness = 0, chroma = 0, hue = 0] = (text.match(/[\d.]+/g) ?? []).map(Number);
  return [lightness, chroma, hue];
}

function colourOf(name: string, theme: (typeof THEMES)[number]): Colour {
  const token = tokens.get(name);
  if (!token) throw new Error(`no token ${name}`);
  return token[theme];
}

/** WCAG 2.2, relative luminance of the colour as the screen shows it. */
function contrast(one: Colour, other: Colour) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** OKLCH → linear sRGB (Ottosson's matrices) → luminance; out of gamut is cut off, as browsers do at worst. */
function luminance([lightness, chroma, hue]: Colour) {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  const [r = 0, g = 0, bl = 0] = [red, green, blue].map((channel) => Math.min(1, Math.max(0, channel)));
  return 0.2126 * r + 0.7152 * g + 0.0722 * bl;
}
