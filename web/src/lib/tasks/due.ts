import type { DealColour } from '#lib/core/gql/graphql.js';
import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { TaskRow } from '#lib/core/rows.js';
import { dayIn, daysBetween } from '#lib/core/zone.js';
import { tintOf } from '#lib/deals/colour.js';

/** How a task's due reads now: its colour, the words for it, and until when both hold, ms. */
export interface Due {
  colour: DealColour;
  words: string;
  until: number;
}

interface Viewer {
  now: number;
  zone: string;
  t: Dictionary;
  format: Formats;
}

/** «просрочено на 2 ч», «сегодня, 15:00», «завтра, 10:00», «20 нояб., 10:00», or the day alone. */
export const dueOf = (task: Pick<TaskRow, 'dueAt' | 'dueOn' | 'kind'>, viewer: Viewer): Due => {
  const { now, zone, t, format } = viewer;
  const step = {
    nextDueAt: task.dueAt,
    nextDueOn: task.dueOn ?? null,
    nextKind: task.kind,
    status: 'IN_WORK' as const,
  };
  const { colour, why, until } = tintOf(step, now, zone);
  const words = why.is === 'overdue' ? t.tasks.late(format.duration(why.by)) : whenOf(task, viewer);
  return { colour: colour ?? 'GREEN', words, until };
};

/** The due without a judgement, as a finished task or a toast tells it. */
export const whenOf = (
  { dueAt, dueOn }: Pick<TaskRow, 'dueAt' | 'dueOn'>,
  { now, zone, t, format }: Viewer,
): string => {
  const day = dueOn ?? dayIn(zone, Date.parse(dueAt));
  const away = daysBetween(dayIn(zone, now), day);
  const name = away === 0 ? t.tasks.today : away === 1 ? t.tasks.tomorrow : format.dayShort(day);
  return dueOn ? name : t.tasks.at(name, format.time(dueAt));
};
