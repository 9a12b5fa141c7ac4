import type { Context } from '../core/context.js';
import { rule } from '../core/errors.js';
import type { LegalEntity } from './legalEntity.entity.js';

/**
 * One company is one legal side, also among those that the viewer does not see: he is told only whose it is. Of two who
 * write it at once the index stops one, whose command runs again and finds the other's here.
 * @throws RULE partner.duplicate {partner, owner}
 */
export async function guardSingle(ctx: Context, entity: LegalEntity): Promise<void> {
  entity.isDuplicate = false;
  if (entity.inn === null) return;
  const [found] = await ctx.em.execute<{ name: string; ownerId: string }[]>(SAME, [entity.inn, entity.kpp, entity.id]);
  if (!found) return;
  const owner = await ctx.labels.need('app_user', found.ownerId);
  throw rule('partner.duplicate', { partner: found.name, owner: { id: owner.id, name: owner.name } });
}

const SAME = `
  select p.name, p.owner_id as "ownerId" from legal_entity l join partner p on p.id = l.partner_id
  where l.inn = ? and l.kpp is not distinct from ? and l.id <> ? order by l.id limit 1`;
