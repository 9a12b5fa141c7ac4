import type { NotificationRowFragment } from '#lib/core/gql/graphql.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import { places } from '#lib/shell/places.js';

export type NotificationRow = NotificationRowFragment;

/** What has happened, in words. */
export function sentenceOf({ kind, task, interaction }: NotificationRow, { notifications: t }: Dictionary): string {
  if (kind !== 'ASSIGNED') return t.sentences[kind];
  if (task) return t.sentences.assignedTask;
  return interaction ? t.sentences.assignedInteraction : t.sentences.assignedDeal;
}

/** The name of what it is about; null when the viewer does not see that any more. */
export const titleOf = ({ letter, task, interaction, deal, partner, lead }: NotificationRow): string | null =>
  (letter ?? task ?? interaction ?? deal ?? partner ?? lead)?.name ?? null;

/** Where it leads to: an interaction to its chain, a task of no deal to the day; null when there is nothing to see. */
export function placeOf({ interaction, deal, task, partner, lead }: NotificationRow): string | null {
  if (interaction) return places.interaction(interaction.id);
  if (deal) return places.deal(deal.id);
  if (task) return places.task(task.id);
  if (partner) return places.partner(partner.id);
  return lead ? places.lead(lead.id) : null;
}

/** In the order in which they came, newest first: ids are in order of creation. */
export const newestFirst = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);
