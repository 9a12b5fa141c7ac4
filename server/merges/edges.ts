import type { Context } from '../core/context.js';
import { type End, Relationship } from '../relationships/relationship.entity.js';
import { type EndKind, RelationshipType } from '../relationships/relationshipType.entity.js';
import type { Trace } from './merge.entity.js';
import type { Pair } from './references.js';
import { drop, rewrite } from './rewrite.js';
import { giveWay } from './twins.js';

/**
 * Relationships of the record that goes become those of the one that stays; what then joins it to itself, or says what is
 * said already, is dropped; what it says more goes to the other.
 */
export async function moveEdges(ctx: Context, kind: EndKind, [from, to]: Pair, trace: Trace): Promise<void> {
  const edges = await ctx.em.find(Relationship, { $or: touching(from) }, ASIDE);
  if (edges.length === 0) return;
  const known = await ctx.em.find(Relationship, { $or: touching(to) }, ASIDE);
  const said = new Map(known.map((edge) => [nameOf(edge), edge.id]));
  const types = await ctx.em.find(RelationshipType, { id: { $in: edges.map(({ typeId }) => typeId) } });
  const kept: End = { kind, id: to };
  for (const edge of edges) {
    const type = types.find(({ id }) => id === edge.typeId)!;
    const moved = new Relationship();
    moved.join(type, edge.from.id === from ? kept : edge.from, edge.to.id === from ? kept : edge.to);
    const twin = said.get(nameOf(moved));
    if (moved.from.id === moved.to.id) {
      await drop(ctx, 'relationship', edge.id, trace);
      continue;
    }
    if (twin) {
      await giveWay(ctx, 'relationship', { kept: twin, gone: edge.id }, trace);
      continue;
    }
    said.set(nameOf(moved), edge.id);
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
