import { type FieldTrouble, isError, requisiteTroubles } from '../../shared/requisites/check.js';
import type { Context } from '../core/context.js';
import { LegalEntity } from './legalEntity.entity.js';
import { Partner } from './partner.entity.js';

/** What is wrong with one legal side of a partner. */
export interface Unsound {
  legalEntity: { id: string; name: string };
  troubles: FieldTrouble[];
}

/** Errors in the requisites of a partner's legal sides, also when the viewer does not see it; those without are left out. */
export async function unsoundSidesOf(ctx: Context, partnerId: string): Promise<Unsound[]> {
  const { legalType } = await ctx.em.findOneOrFail(Partner, { id: partnerId }, { filters: false });
  const sides = await ctx.em.find(LegalEntity, { partnerId }, { filters: false, orderBy: { id: 'asc' } });
  return sides
    .map((side) => ({
      legalEntity: { id: side.id, name: side.name },
      troubles: requisiteTroubles({ ...requisitesOf(side), type: `${legalType}` }).filter(isError),
    }))
    .filter(({ troubles }) => troubles.length > 0);
}

const requisitesOf = ({ inn, kpp, country, taxNumber }: LegalEntity) => ({ inn, kpp, country, taxNumber });
