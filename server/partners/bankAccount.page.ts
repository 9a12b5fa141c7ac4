import type { Context } from '../core/context.js';
import { type Page, type PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { BankAccount } from './bankAccount.entity.js';

export const BankAccountPage = pageOf('BankAccountPage', () => BankAccount);

/** The accounts of a legal side, by number. */
export function pageBankAccounts(ctx: Context, legalEntityId: string, page: PageArgs): Promise<Page<BankAccount>> {
  const list = `bankAccounts:${legalEntityId}`;
  return pageRows(ctx, BankAccount, { list, by: 'account', key: 'text', where: { legalEntityId }, page });
}
