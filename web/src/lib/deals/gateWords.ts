import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { DealRow } from '#lib/core/rows.js';
import type { Verdict } from '#lib/deals/verdicts.js';

/** What is missing, each as a short phrase in words; of a deal that is not the viewer's nothing else matters. */
export const gateWords = (text: Dictionary, unmet: Verdict['unmet'], deal?: Pick<DealRow, 'owner'>): string[] => {
  const notYours = unmet.filter(({ code }) => code === 'deal.notYours');
  const told = notYours.length ? notYours : unmet;
  return told.map(
    ({ code, stage }) => text.deals.gate[code]?.(stage?.name ?? '', deal?.owner.name) ?? text.deals.gateUnknown,
  );
};
