import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { Day } from '#lib/fields/day.js';
import type { StepRow } from './plans.js';

export type Tone = 'waiting' | 'open' | 'late' | 'done' | 'refused' | 'off';

const TONES = { WAITING: 'waiting', OPEN: 'open', DONE: 'done', REJECTED: 'refused', CANCELLED: 'off' } as const;

/** How a step stands on a day of the viewer, in a tone and words. */
export function lookOf(
  { state, kind, dueOn, endedAt }: StepRow,
  { t: { plans: t }, format, today }: { t: Dictionary; format: Pick<Formats, 'dayShort'>; today: Day },
): { tone: Tone; words: string } {
  const isApproval = kind === 'APPROVAL';
  const due = format.dayShort(dueOn);
  if (state === 'OPEN' && dueOn < today) return { tone: 'late', words: t.late(due) };
  if (state === 'OPEN') return { tone: 'open', words: isApproval ? `${t.asked} ${t.due(due)}` : t.due(due) };
  if (state === 'WAITING') return { tone: 'waiting', words: t.due(due) };
  const words = state === 'DONE' && isApproval ? t.approved : t.step[state];
  return {
    tone: TONES[state],
    words: endedAt && state !== 'CANCELLED' ? t.ended(words, format.dayShort(endedAt)) : words,
  };
}
