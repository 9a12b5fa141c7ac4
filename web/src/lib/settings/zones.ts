import type { Language } from '#lib/core/i18n/text.svelte.js';
import type { Option } from '#lib/ui/option.js';

const SHOWN = 40;

/** Zones whose city, id or name in the reader's language contains the text; `мск` and `моск` find Moscow. */
export const findZones = (text: string, language: Language): Option[] => {
  const wanted = text.trim().toLocaleLowerCase();
  return zonesIn(language)
    .filter(({ sought }) => sought.includes(wanted))
    .slice(0, SHOWN)
    .map(({ option }) => option);
};

/** One zone as it reads in a list: its city, then how far it is and what it is called. */
export const zoneOption = (zone: string, language: Language): Option => ({
  value: zone,
  label: nameOf(zone, language, 'long') || cityOf(zone),
  hint: `${nameOf(zone, language, 'longOffset')} · ${cityOf(zone)}`,
});

interface Sought {
  option: Option;
  sought: string;
}

const cache = new Map<Language, Sought[]>();

const zonesIn = (language: Language): Sought[] => {
  const known = cache.get(language);
  if (known) return known;
  const zones = Intl.supportedValuesOf('timeZone').map((zone) => sought(zone, language));
  cache.set(language, zones);
  return zones;
};

const sought = (zone: string, language: Language): Sought => {
  const option = zoneOption(zone, language);
  return {
    option,
    sought: `${zone} ${option.label} ${option.hint} ${zone === 'Europe/Moscow' ? 'мск msk' : ''}`.toLocaleLowerCase(),
  };
};

const cityOf = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

const nameOf = (timeZone: string, language: Language, timeZoneName: 'long' | 'longOffset') =>
  new Intl.DateTimeFormat(language, { timeZone, timeZoneName })
    .formatToParts()
    .find(({ type }) => type === 'timeZoneName')?.value ?? '';
