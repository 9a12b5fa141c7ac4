import type { App } from '#lib/core/app.svelte.js';
import { placeOf } from '#lib/core/cursor.js';
import { FollowedList } from '#lib/core/followedList.svelte.js';
import { PartnerChildrenDocument, PartnerDealsDocument, PartnersDocument } from '#lib/core/gql/graphql.js';
import type { DealRow, PartnerRow } from '#lib/core/rows.js';

const PARTNERS = 50;
const DEALS = 10;
const CHILDREN = 10;

type Named = Pick<PartnerRow, 'name' | 'id'>;

/** What stands right under a partner, by name. */
export const followChildren = (app: App, parentId: string): FollowedList<PartnerRow, Named> =>
  new FollowedList<PartnerRow, Named>(app.live, {
    load: async (after) => {
      const { children } = (await app.ask(PartnerChildrenDocument, { id: parentId, first: CHILDREN, after })).partner;
      for (const row of children.nodes) app.store.put('partner', row, placeOf(children.asOf));
      return children;
    },
    again: async (ids) =>
      ids.flatMap((id) => app.store.get('partner', id) ?? []).filter(({ parent }) => parent?.id === parentId),
    touched: ({ entity, id }) => (entity === 'partner' ? [id] : []),
    keyOf: (row) => row,
    compare: byName,
  });

/**
 * Partners by name, those that the text finds. Their records travel in the log, so nothing is asked again of a list of all;
 * whether a text finds one the server knows, which has their requisites.
 */
export const followPartners = (app: App, typed: string): FollowedList<PartnerRow, Named> => {
  const text = typed.trim() || null;
  const ask = async (page: { first: number; after?: string | null; ids?: string[] }) => {
    const { partners } = await app.ask(PartnersDocument, { text, ...page });
    for (const row of partners.nodes) app.store.put('partner', row, placeOf(partners.asOf));
    return partners;
  };
  return new FollowedList<PartnerRow, Named>(app.live, {
    load: (after) => ask({ first: PARTNERS, after }),
    again: async (ids) =>
      text ? (await ask({ ids, first: ids.length })).nodes : ids.flatMap((id) => app.store.get('partner', id) ?? []),
    touched: ({ entity, id }) => (entity === 'partner' ? [id] : []),
    keyOf: (row) => row,
    compare: byName,
  });
};

const collator = new Intl.Collator('ru');
const byName = (a: Named, b: Named): number =>
  collator.compare(a.name, b.name) || (a.id < b.id ? -1 : Number(a.id > b.id));

/** Deals of one partner, the newest first. */
export const followDeals = (app: App, partnerId: string): FollowedList<DealRow, number> =>
  new FollowedList<DealRow, number>(app.live, {
    load: async (after) => {
      const { deals } = (await app.ask(PartnerDealsDocument, { id: partnerId, first: DEALS, after })).partner;
      for (const row of deals.nodes) app.store.put('deal', row, placeOf(deals.asOf));
      return deals;
    },
    again: async (ids) =>
      ids.flatMap((id) => app.store.get('deal', id) ?? []).filter((row) => row.partner?.id === partnerId),
    touched: ({ entity, id }) => (entity === 'deal' ? [id] : []),
    keyOf: ({ number }) => number,
    compare: (a, b) => b - a,
  });
