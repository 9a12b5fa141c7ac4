import type { Context } from '../core/context.js';
import { type End, Relationship } from '../relationships/relationship.entity.js';
import { type EndKind, RelationshipType } from '../relationships/relationshipType.entity.js';
import type { Trace } from './merge.entity.js';
import type { Pair } from './references.js';
import { drop, rewrite } from './rewrite.js';

/**
 * Relationships of the record that goes become those of the one that stays; what then joins it to itself, or says what is
 * said already, is dropped.
 */
export async function moveEdges(ctx: Context, kind: EndKind, [from, to]: Pair, trace: Trace): Promise<void> {
  const edges = await ctx.em.find(Relationship, { $or: touching(from) }, ASIDE);
  if (edges.length === 0) return;
  const known = await ctx.em.find(Relationship, { $or: touching(to) }, ASIDE);
  const said = new Set(known.map(nameOf));
  const types = await ctx.em.find(RelationshipType, { id: { $in: edges.map(({ typeId }) => typeId) } });
  const kept: End = { kind, id: to };
  for (const edge of edges) {
    const type = types.find(({ id }) => id === edge.typeId)!;
    const moved = new Relationship();
    moved.join(type, edge.from.id === from ? kept : edge.from, edge.to.id === from ? kept : edge.to);
    if (moved.from.id === moved.to.id || said.has(nameOf(moved))) {
      await drop(ctx, 'relationship', edge.id, trace);
      continue;
    }
    said.add(nameOf(moved));
    const [before, after] = [columnsOf(edge), columnsOf(moved)];
    await rewrite(ctx, { table: 'relationship', id: edge.id, before, after }, trace);
  }
}

/** They are rewritten by statements, so nothing keeps track of them. */
const ASIDE = { filters: false, disableIdentityMap: true, orderBy: { id: 'asc' } } as const;
const touching = (id: string) => [{ fromId: id }, { toId: id }];
const nameOf = ({ typeId, from, to }: Relationship): string => [typeId, from.id, to.id].join();

const columnsOf = (edge: Relationship) => ({
  from_partner_id: edge.fromPartnerId,
  from_person_id: edge.fromPersonId,
  to_partner_id: edge.toPartnerId,
  to_person_id: edge.toPersonId,
});
