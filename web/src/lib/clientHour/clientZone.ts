import { FOREIGN, REGIONS_BY_ZONE, AREAS_BY_ZONE } from './zones.js';

/** What may say where a client is. */
export interface Whereabouts {
  /** E.164. */
  phones?: readonly string[];
  inn?: string | null;
}

const MOSCOW = 'Europe/Moscow';
const areas = byCode(AREAS_BY_ZONE);
const regions = byCode(REGIONS_BY_ZONE);
const foreign = byCode(FOREIGN);
/** Kazakhstan shares +7 with Russia; its codes begin with 6 and 7. */
const KAZAKH = /^\+7[67]/;
/** Mobile numbers move about with their owners, and 800 is nowhere. */
const NOWHERE = /^\+7(9|800)/;

/**
 * The zone in which a client lives: by the area code of a telephone, else by the region in its ИНН; null when nothing
 * tells. A mobile number does not.
 */
export function clientZone({ phones = [], inn }: Whereabouts): string | null {
  for (const phone of phones) {
    const zone = zoneOfPhone(phone);
    if (zone) return zone;
  }
  return inn ? zoneOfInn(inn) : null;
}

function zoneOfPhone(phone: string): string | null {
  if (KAZAKH.test(phone)) return 'Asia/Almaty';
  if (NOWHERE.test(phone)) return null;
  if (phone.startsWith('+7')) return areas.get(phone.slice(2, 5)) ?? MOSCOW;
  const code = [3, 2].map((length) => phone.slice(1, 1 + length)).find((digits) => foreign.has(digits));
  return code ? foreign.get(code)! : null;
}

/** Regions that are not listed live by Moscow time. */
const zoneOfInn = (inn: string): string | null =>
  /^\d{10}(\d\d)?$/.test(inn) ? (regions.get(inn.slice(0, 2)) ?? MOSCOW) : null;

function byCode(codes: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(codes).flatMap(([zone, list]) => list.split(' ').map((code) => [code, zone])));
}
