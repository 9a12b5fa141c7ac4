import { accountsOf, type FieldTrouble, isError, requisiteTroubles } from '../../shared/requisites/check.js';
import type { Context } from '../core/context.js';
import { BankAccount } from './bankAccount.entity.js';
import { LegalEntity } from './legalEntity.entity.js';
import { Partner } from './partner.entity.js';

/** What is wrong with one legal side of a partner. */
export interface Unsound {
  legalEntity: { id: string; name: string };
  troubles: FieldTrouble[];
}

/**
 * Errors in the requisites of a partner's legal sides and of their open accounts, also when the viewer does not see it;
 * sides without any are left out.
 */
export async function unsoundSidesOf(ctx: Context, partnerId: string): Promise<Unsound[]> {
  const { legalType } = await ctx.em.findOneOrFail(Partner, { id: partnerId }, { filters: false });
  const sides = await ctx.em.find(LegalEntity, { partnerId }, { filters: false, orderBy: { id: 'asc' } });
  const ids = sides.map(({ id }) => id);
  const open = { legalEntityId: { $in: ids }, closedOn: null };
  const accounts = await ctx.em.find(BankAccount, open, { filters: false, orderBy: { id: 'asc' } });
  return sides
    .map(({ id, name, inn, kpp, ogrn, country, taxNumber }) => {
      const own = accounts.filter(({ legalEntityId }) => legalEntityId === id).flatMap(accountsOf);
      const written = { type: `${legalType}` as const, inn, kpp, ogrn, country, taxNumber, accounts: own };
      return { legalEntity: { id, name }, troubles: requisiteTroubles(written).filter(isError) };
    })
    .filter(({ troubles }) => troubles.length > 0);
}
