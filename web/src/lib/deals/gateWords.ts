import type { Currency } from '#lib/core/gql/graphql.js';
import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { AppError } from '#lib/core/graphql.js';
import { kopecksOf } from '#lib/core/money.js';
import type { DealRow } from '#lib/core/rows.js';
import type { GateDetails } from '#lib/deals/gateDetails.js';
import type { Unmet } from '#lib/deals/verdicts.js';

/** In which language gates are told, and how its days and sums read. */
export interface Speech {
  text: Dictionary;
  formats: Formats;
}

/** Under a column there is room for a few words, in a refusal for all. */
type Room = 'short' | 'whole';

/** What is missing, each as a phrase in words; of a deal that is not the viewer's nothing else matters. */
export const gateWords = (speech: Speech, unmet: readonly Unmet[], deal?: Owned, room: Room = 'short'): string[] => {
  const notYours = unmet.filter(({ code }) => code === 'deal.notYours');
  const told = notYours.length ? notYours : unmet;
  return [...new Set(told.flatMap((gate) => phrasesOf(speech, gate, deal, room)))];
};

/** The gates that a refused command names. */
export const unmetIn = ({ reason, details }: AppError): Unmet[] =>
  reason === 'deal.gate' && Array.isArray(details['unmet']) ? (details['unmet'] as Unmet[]) : [];

type Owned = Pick<DealRow, 'owner' | 'currency'> | undefined;

const phrasesOf = (speech: Speech, gate: Unmet, deal: Owned, room: Room): string[] => {
  const words = speech.text.deals.gate;
  return casesOf(gate).map(({ code, sum = null }) => {
    const details = {
      ...detailsOf(speech, gate, room),
      owner: deal?.owner.name,
      sum: sumIn(speech, sum, room, deal?.currency),
    };
    return (words[code]?.(details) ?? speech.text.deals.gateUnknown).trim();
  });
};

/** What is owed is two phrases, and what is over is another than what never was. */
const casesOf = ({ code, unpaid, unshipped, endedOn }: Unmet): { code: string; sum?: string }[] => {
  if (code !== 'gate.fulfilled') return [{ code: endedOn ? `${code}.ended` : code }];
  const owed = [
    { code: 'gate.unpaid', sum: unpaid ?? '0' },
    { code: 'gate.unshipped', sum: unshipped ?? '0' },
  ].filter(({ sum }) => kopecksOf(sum) > 0);
  return owed.length > 0 ? owed : [{ code }];
};

const detailsOf = ({ text, formats }: Speech, gate: Unmet, room: Room): Omit<GateDetails, 'owner' | 'sum'> => {
  const { stage, endedOn, step } = gate;
  const day = room === 'short' ? formats.dayShort : formats.day;
  const kind = step ? text.deals.kind[step].toLowerCase() : '';
  return { stage: stage?.name ?? '', day: endedOn ? day(endedOn) : '', step: kind };
};

const sumIn = ({ formats }: Speech, sum: string | null, room: Room, currency: Currency | undefined): string =>
  room === 'short' ? formats.moneyShort(sum, currency) : formats.money(sum, currency);
