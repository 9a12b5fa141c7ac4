import type { Context } from '../core/context.js';
import { notFound } from '../core/errors.js';
import { recordMerged } from '../core/merged.js';
import { visibleSql } from '../core/rights/visible.js';
import type { RowClass } from '../core/row.entity.js';
import { isUuid } from '../core/uuid.js';
import { Partner } from '../partners/partner.entity.js';
import { Person } from '../persons/person.entity.js';
import { EndKind } from '../relationships/relationshipType.entity.js';
import type { Mergeable } from './values.js';

/** How a merge of one kind of record is told and looked for. */
export interface Kind<T extends Mergeable = Mergeable> {
  kind: EndKind;
  entity: RowClass<T>;
  noun: 'partner' | 'person';
}

export const PARTNERS: Kind<Partner> = { kind: EndKind.PARTNER, entity: Partner, noun: 'partner' };
export const PERSONS: Kind<Person> = { kind: EndKind.PERSON, entity: Person, noun: 'person' };
export const kindOf = (kind: EndKind): Kind => (kind === EndKind.PARTNER ? PARTNERS : PERSONS) as Kind;

/**
 * Records that may be gone, locked in the order of their ids: of two merges at once the second sees what the first has done.
 * @returns what each has been merged into. @throws NOT_FOUND for those that the viewer would not see anyway
 */
export async function lockMerged({ em, viewer }: Context, { noun, entity }: Kind, ids: string[]) {
  const { sql, params } = visibleSql(viewer, 'r');
  const sound = ids.filter(isUuid);
  const rows = await em.execute<{ id: string; into: string | null }[]>(
    `select r.id, r.merged_into_id as into from ${noun} r where r.id = any(?::uuid[]) and ${sql} order by r.id for update`,
    [`{${sound.join()}}`, ...params],
  );
  const found = new Map(rows.map(({ id, into }) => [id, into]));
  const missing = ids.find((id) => !found.has(id));
  if (missing !== undefined) throw notFound(entity.name, missing);
  return found;
}

/** Two records that are to be one. @throws CONFLICT record.merged, when either is gone; NOT_FOUND */
export async function lockPair<T extends Mergeable>(ctx: Context, of: Kind<T>, keptId: string, goneId: string) {
  const merged = await lockMerged(ctx, of as Kind, [keptId, goneId]);
  const gone = [keptId, goneId].find((id) => merged.get(id) !== null);
  if (gone) throw await recordMerged(ctx, of.entity, gone);
  const rows = await ctx.lockAll(of.entity, [keptId, goneId]);
  const byId = (id: string): T => rows.find((row) => row.id === id)!;
  return { kept: byId(keptId), gone: byId(goneId) };
}
