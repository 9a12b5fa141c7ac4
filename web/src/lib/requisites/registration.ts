import type { LegalType } from '#shared/requisites/check.js';
import { isCompanyInn, isPersonInn } from '#shared/requisites/taxNumbers.js';

/** What of a legal side tells under which number it is registered. */
export interface Registered {
  type?: `${LegalType}` | null;
  inn?: string | null;
  ogrn?: string | null;
}

/** ОГРНИП has 15 digits, ОГРН 13. */
const OGRNIP_LENGTH = 15;

/** Whether it is registered under ОГРНИП, as sole traders are, or under ОГРН; null = nothing tells yet. */
export function isOgrnip({ type, inn, ogrn }: Registered): boolean | null {
  if (ogrn) return ogrn.length === OGRNIP_LENGTH;
  if (inn && (isPersonInn(inn) || isCompanyInn(inn))) return isPersonInn(inn);
  return type === 'SOLE_TRADER' || (type === 'COMPANY' ? false : null);
}
