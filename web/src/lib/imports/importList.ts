import type { App } from '#lib/core/app.svelte.js';
import { FollowedList } from '#lib/core/followedList.svelte.js';
import { PartnerImportsDocument } from '#lib/core/gql/graphql.js';
import type { ImportRecord } from './imports.js';

type Key = Pick<ImportRecord, 'createdAt' | 'id'>;

const PAGE = 20;

/** Imports that one sees, the newest first, each as far as it is. */
export const followImports = (app: Pick<App, 'ask' | 'live'>): FollowedList<ImportRecord, Key> =>
  new FollowedList<ImportRecord, Key>(app.live, {
    load: async (after) => (await app.ask(PartnerImportsDocument, { first: PAGE, after })).partnerImports,
    again: async (ids) => (await app.ask(PartnerImportsDocument, { ids, first: ids.length })).partnerImports.nodes,
    touched: ({ entity, id }) => (entity === 'partnerImport' ? [id] : []),
    keyOf: (row) => row,
    compare: (a, b) => (a.createdAt === b.createdAt ? (a.id < b.id ? 1 : -1) : a.createdAt < b.createdAt ? 1 : -1),
  });
