import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { InteractionGrouping } from '#lib/core/gql/graphql.js';
import type { Group } from './talks.svelte.js';

/** What a group of interactions is called. */
export const groupTitle = ({ deal, kind, responsible, name }: Group, by: InteractionGrouping, t: Dictionary): string =>
  deal?.title ??
  responsible?.name ??
  (kind ? t.interactions.kind[kind] : name) ??
  (by === 'RESPONSIBLE' ? t.interactions.nobodys : t.interactions.nobody);
