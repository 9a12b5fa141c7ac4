import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { Store } from '#lib/core/store.svelte.js';
import { type Condition, given } from '#lib/filters/condition.js';
import type { SoughtPartners } from './sought.js';

export type PartnerCondition = Condition<keyof SoughtPartners>;

/** What partners are sought by, in words, in a stable order. */
export function conditionsOf(sought: SoughtPartners, text: Dictionary, store: Store): PartnerCondition[] {
  const { isClient, kinds, legalTypes, ownerIds, tags } = sought;
  const t = text.partners;
  const namesOf = (ids: readonly string[]): string =>
    ids.length > 2 ? text.filters.people(ids.length) : ids.map((id) => store.get('user', id)?.name ?? '…').join(', ');
  return given({
    text: sought.text && { name: text.filters.text, value: `«${sought.text}»`, fields: ['text'] },
    owner: ownerIds && { name: t.owner, value: namesOf(ownerIds), fields: ['ownerIds'] },
    standing: typeof isClient === 'boolean' && {
      name: t.filter.standing,
      value: isClient ? t.filter.client : t.potential,
      fields: ['isClient'],
    },
    kind: kinds && { name: t.kinds, value: kinds.map((kind) => t.kind[kind]).join(', '), fields: ['kinds'] },
    form: legalTypes && {
      name: t.legalType,
      value: legalTypes.map((type) => t.clients.type[type]).join(', '),
      fields: ['legalTypes'],
    },
    tags: tags && { name: t.tags, value: tags.join(', '), fields: ['tags'] },
    warned: sought.warned && { name: t.filter.register, value: t.filter.warning, fields: ['warned'] },
    contact: sought.noContact && { name: t.filter.contact, value: t.filter.none, fields: ['noContact'] },
  });
}
