import type { Context } from '../core/context.js';
import { rule } from '../core/errors.js';
import type { LegalEntity } from './legalEntity.entity.js';

/**
 * One company is one legal side, also among those that the viewer does not see: he is told only whose it is. Of two who
 * write it at once the index stops one, whose command runs again and finds the other's here.
 * @throws RULE partner.duplicate {partner, owner}
 */
export async function guardSingles(ctx: Context, entities: readonly LegalEntity[]): Promise<void> {
  for (const entity of entities) entity.isDuplicate = false;
  const known = entities.filter(({ inn }) => inn !== null);
  if (known.length === 0) return;
  const wanted = known.map(({ id, inn, kpp, partnerId }) => ({ id, inn, kpp, partner_id: partnerId }));
  const [found] = await ctx.em.execute<{ name: string; ownerId: string }[]>(SAME, [JSON.stringify(wanted)]);
  if (!found) return;
  const owner = await ctx.labels.need('app_user', found.ownerId);
  throw rule('partner.duplicate', { partner: found.name, owner: { id: owner.id, name: owner.name } });
}

/** Among what is kept, and among themselves. */
const SAME = `
  with v as materialized (select * from jsonb_to_recordset(?::jsonb) as v (id uuid, inn text, kpp text, partner_id uuid))
  select p.name, p.owner_id as "ownerId" from (
    select l.id, l.partner_id from v join legal_entity l on l.inn = v.inn and l.kpp is not distinct from v.kpp and l.id <> v.id
    union all
    select w.id, w.partner_id from v join v w on w.inn = v.inn and w.kpp is not distinct from v.kpp and w.id < v.id
  ) same join partner p on p.id = same.partner_id order by same.id limit 1`;
