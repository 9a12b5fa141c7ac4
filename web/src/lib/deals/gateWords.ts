import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { Verdict } from '#lib/deals/verdicts.js';

/** What is missing, each as a short phrase in words. */
export const gateWords = (text: Dictionary, unmet: Verdict['unmet']): string[] =>
  unmet.map(({ code, stage }) => text.deals.gate[code]?.(stage?.name ?? '') ?? text.deals.gateUnknown);
