import type { NotificationRowFragment } from '#lib/core/gql/graphql.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import { places } from '#lib/shell/places.js';

export type NotificationRow = NotificationRowFragment;

/** What has happened, in words. */
export function sentenceOf({ kind, task }: NotificationRow, { notifications: t }: Dictionary): string {
  if (kind === 'ASSIGNED') return task ? t.sentences.assignedTask : t.sentences.assignedDeal;
  return t.sentences[kind];
}

/** The name of what it is about; null when the viewer does not see that any more. */
export const titleOf = ({ letter, task, deal, lead }: NotificationRow): string | null =>
  (letter ?? task ?? deal ?? lead)?.name ?? null;

/** Where it leads to; null when there is nothing to see. */
export function placeOf({ deal, task, lead }: NotificationRow): string | null {
  if (deal) return places.deal(deal.id);
  return task || lead ? places.home : null;
}

/** In the order in which they came, newest first: ids are in order of creation. */
export const newestFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
