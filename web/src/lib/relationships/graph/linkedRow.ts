import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { placeOf } from '#lib/core/cursor.js';
import { RelationshipsDocument } from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import type { RelationshipRow } from '#lib/core/rows.js';
import { removeRelationship } from '../relationships.js';
import type { End } from '../sides.js';

/** The whole of a relationship that a graph shows as a link from this record. @throws AppError, NOT_FOUND when it is gone */
export async function rowOfLink(
  { ask, store }: Pick<App, 'ask' | 'store'>,
  id: string,
  { id: fromId, kind }: Pick<End, 'id' | 'kind'>,
): Promise<RelationshipRow> {
  const { relationships } = await ask(RelationshipsDocument, { of: { id: fromId, kind }, ids: [id], first: 1 });
  for (const row of relationships.nodes) store.put('relationship', row, placeOf(relationships.asOf));
  const row = store.get('relationship', id);
  if (!row) throw new AppError('NOT_FOUND');
  return row;
}

/** Takes away what a graph shows as a link from this record. */
export async function removeLink(app: App, id: string, from: Pick<End, 'id' | 'kind'>): Promise<Outcome> {
  try {
    return await removeRelationship(app, await rowOfLink(app, id, from));
  } catch (error) {
    if (error instanceof AppError) return { kind: 'refused', error };
    throw error;
  }
}
