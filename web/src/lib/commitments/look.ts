import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { CommitmentRow } from '#lib/core/rows.js';
import { midnightAfter } from '#lib/core/zone.js';

export type Tone = 'kept' | 'open' | 'today' | 'broken';

/** How a promise stands now: a tone, its words, and until when both hold, ms. */
export interface Look {
  tone: Tone;
  words: string;
  until: number;
}

interface Viewer {
  now: number;
  zone: string;
  t: Dictionary;
  format: Pick<Formats, 'dayShort'>;
}

/** «мы обещали к 24 нояб.», «клиент обещал сегодня», «нарушено: мы обещали к 18 нояб.», «мы обещали, выполнено 17 нояб.». */
export function lookOf(row: CommitmentRow, { now, zone, t: { commitments: t }, format }: Viewer): Look {
  const [due, day, side] = [Date.parse(row.dueAt), format.dayShort(row.dueOn), t.side[row.side]];
  if (row.keptAt) {
    const isLate = Date.parse(row.keptAt) >= due;
    const kept = format.dayShort(row.keptAt);
    return { tone: 'kept', words: isLate ? t.keptLate(side, kept, day) : t.keptOn(side, kept), until: Infinity };
  }
  if (due <= now) return { tone: 'broken', words: t.broken(side, day), until: Infinity };
  const midnight = midnightAfter(zone, now);
  if (due <= midnight) return { tone: 'today', words: t.today(side), until: due };
  return { tone: 'open', words: t.by(side, day), until: Math.min(due, midnight) };
}
