import type { Dictionary } from '#lib/core/i18n/ru.js';
import { sectionFor } from '#lib/deals/panel/sections.js';
import type { Unmet } from '#lib/deals/verdicts.js';

/** The button that mends the first of what is lacking, and where on the deal it is done. */
export interface Mend {
  label: string;
  /** What follows the deal's address. */
  hash: string;
}

/** Null where nothing but the order of stages, or a right, stands in the way. */
export function mendOf(text: Dictionary, unmet: readonly Unmet[]): Mend | null {
  if (unmet.some(({ code }) => code === 'deal.notYours' || code === 'deal.skip')) return null;
  for (const gate of unmet) {
    const [section, label] = [sectionFor(gate), text.way.do[gate.code]];
    if (section && label) return { label, hash: `#deal-${section}` };
  }
  return null;
}
