import type { App } from '#lib/core/app.svelte.js';
import { placeOf } from '#lib/core/cursor.js';
import { RelationshipsDocument } from '#lib/core/gql/graphql.js';
import type { RelationshipRow } from '#lib/core/rows.js';
import type { End } from '../sides.js';
import type { GraphLink } from './parts.js';

/** The whole of a relationship that a graph shows as a link; null = it is gone, or no relationship. @throws AppError */
export async function relationshipOf(
  { ask, store }: Pick<App, 'ask' | 'store'>,
  link: GraphLink,
  of: Pick<End, 'id' | 'kind'>,
): Promise<RelationshipRow | null> {
  if (!link.id) return null;
  const { relationships } = await ask(RelationshipsDocument, {
    of: { id: of.id, kind: of.kind },
    ids: [link.id],
    first: 1,
  });
  for (const row of relationships.nodes) store.put('relationship', row, placeOf(relationships.asOf));
  return relationships.nodes[0] ?? null;
}
