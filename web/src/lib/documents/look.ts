import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { Rows } from '#lib/core/rows.js';
import type { PaperType } from './commands.js';

/** `good`: it has come about; `off`: it counts no longer. */
export type Tone = 'draft' | 'open' | 'good' | 'off' | 'today' | 'late';

/** How a document stands, in words and by a mark. */
export interface Look {
  tone: Tone;
  words: string;
}

interface Speech {
  t: Dictionary;
  format: Pick<Formats, 'dayShort'>;
  /** The viewer's day, YYYY-MM-DD. */
  today: string;
}

type Looks = { [T in PaperType]: (row: Rows[T], speech: Speech) => Look };

const looks: Looks = {
  agreement: ({ state, validFrom, validUntil }, { t: { documents: t }, format, today }) => {
    const isOver = state === 'ACTIVE' && validUntil != null && validUntil < today;
    const days = validUntil
      ? t.until(format.dayShort(validUntil))
      : `${t.from(format.dayShort(validFrom))}, ${t.endless}`;
    if (isOver) return { tone: 'late', words: t.expiredOn(format.dayShort(validUntil)) };
    const tone = { DRAFT: 'draft', ACTIVE: 'good', CLOSED: 'off' } as const;
    return { tone: tone[state], words: `${t.state.agreement[state]} · ${days}` };
  },
  quote: ({ state, validUntil, declineReason }, { t: { documents: t }, format, today }) => {
    const isOpen = state === 'DRAFT' || state === 'SENT';
    if (isOpen && validUntil < today)
      return { tone: 'late', words: `${t.state.quote[state]} · ${t.expiredOn(format.dayShort(validUntil))}` };
    const tone = { DRAFT: 'draft', SENT: 'open', ACCEPTED: 'good', DECLINED: 'off' } as const;
    const more = state === 'DECLINED' ? declineReason : t.until(format.dayShort(validUntil));
    return { tone: tone[state], words: more ? `${t.state.quote[state]} · ${more}` : t.state.quote[state] };
  },
  order: ({ state }, { t: { documents: t } }) => {
    const tone = { DRAFT: 'draft', POSTED: 'good', CANCELLED: 'off' } as const;
    return { tone: tone[state], words: t.state.order[state] };
  },
  payment: ({ paidOn, promisedOn }, speech) =>
    paidOn
      ? { tone: 'good', words: speech.t.documents.paidOn(speech.format.dayShort(paidOn)) }
      : promised(promisedOn, speech),
  shipment: ({ shippedOn, promisedOn }, speech) =>
    shippedOn
      ? { tone: 'good', words: speech.t.documents.shippedOn(speech.format.dayShort(shippedOn)) }
      : promised(promisedOn, speech),
};

function promised(day: string, { t: { documents: t }, format, today }: Speech): Look {
  if (day < today) return { tone: 'late', words: t.late(format.dayShort(day)) };
  return day === today
    ? { tone: 'today', words: t.awaitedToday }
    : { tone: 'open', words: t.awaited(format.dayShort(day)) };
}

export const lookOf = <T extends PaperType>(type: T, row: Rows[T], speech: Speech): Look => looks[type](row, speech);
