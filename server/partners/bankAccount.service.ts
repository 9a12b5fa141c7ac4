import { normalised } from '../../shared/requisites/trouble.js';
import type { Context } from '../core/context.js';
import { guardEdit, plainEdit } from '../core/edit.js';
import { invalid, rule } from '../core/errors.js';
import type { Details } from '../core/log/record.js';
import { latestDay } from '../core/time.js';
import { BankAccount } from './bankAccount.entity.js';
import type { BankAccountVerbInput, CreateBankAccountInput, EditBankAccountInput } from './bankAccount.inputs.js';
import { type HeldEntity, lockEntity } from './legalEntityLock.service.js';

/** Accounts of one legal side. */
const MOST_ACCOUNTS = 50;

/** Adds an account of a legal side; its first is its main one. @throws RULE legalEntity.tooManyAccounts; NOT_FOUND; FORBIDDEN */
export const createBankAccount = (ctx: Context, input: CreateBankAccountInput) =>
  ctx.change(async () => {
    const held = await lockEntity(ctx, input.legalEntityId);
    const count = await ctx.em.count(BankAccount, { legalEntityId: held.entity.id });
    if (count >= MOST_ACCOUNTS) throw rule('legalEntity.tooManyAccounts', { most: MOST_ACCOUNTS });
    const account = Object.assign(new BankAccount(), { legalEntityId: held.entity.id, partnerId: held.partner.id });
    if (input.id) account.id = input.id;
    Object.assign(account, particulars(input, account, ctx.now), { isMain: false });
    if (account.closedOn === null && (input.isMain ?? count === 0)) await makeMain(ctx, account);
    ctx.em.persist(account);
    tell(ctx, 'bankAccount.created', held, account);
    return account;
  });

/** Changes an account; a closed one is not the main one. @throws CONFLICT bankAccount.edited with both values; INVALID input.closedOn day.future; NOT_FOUND; FORBIDDEN */
export const editBankAccount = (ctx: Context, input: EditBankAccountInput) =>
  ctx.change(async () => {
    const { held, account } = await lockAccount(ctx, input.id);
    const next = particulars(input, account, ctx.now);
    const edits = NAMES.map((name) => plainEdit(name, said(account[name]), said(next[name])));
    const { version } = input;
    const details = await guardEdit(ctx, account, {
      version,
      edits,
      verb: 'bankAccount.edited',
      whole: held.partner,
    });
    if (Object.keys(details).length === 0) return account;
    const { isMain, ...rest } = next;
    Object.assign(account, rest);
    if (isMain && !account.isMain) await makeMain(ctx, account);
    else account.isMain = isMain;
    tell(ctx, 'bankAccount.edited', held, account, details);
    return account;
  });

/** Takes an account away. @returns its legal side. @throws NOT_FOUND; FORBIDDEN */
export const removeBankAccount = (ctx: Context, input: BankAccountVerbInput) =>
  ctx.change(async () => {
    const { held, account } = await lockAccount(ctx, input.id);
    ctx.em.remove(account);
    tell(ctx, 'bankAccount.removed', held, account);
    return held.entity;
  });

async function lockAccount(ctx: Context, id: string): Promise<{ held: HeldEntity; account: BankAccount }> {
  const { legalEntityId } = await ctx.see(BankAccount, id);
  const held = await lockEntity(ctx, legalEntityId);
  return { held, account: await ctx.lock(BankAccount, id) };
}

/** The one before is written first: the index knows one main account at any moment. */
async function makeMain(ctx: Context, account: BankAccount): Promise<void> {
  const { legalEntityId } = account;
  for (const other of await ctx.em.find(BankAccount, { legalEntityId, isMain: true })) other.isMain = false;
  await ctx.em.flush();
  account.isMain = true;
}

const NAMES = ['bik', 'bankName', 'correspondentAccount', 'account', 'kind', 'currency', 'isMain', 'closedOn'] as const;
type Particulars = Pick<BankAccount, (typeof NAMES)[number]>;

type Given = Omit<Partial<EditBankAccountInput>, 'id' | 'version'>;

/** As they are to be kept; what is not given stays. @throws INVALID input.closedOn day.future */
function particulars(input: Given, now: BankAccount, at: Date): Particulars {
  const given = <T>(value: T | undefined, kept: T): T => (value === undefined ? kept : value);
  const closedOn = given(input.closedOn, now.closedOn);
  // An account counts as closed as soon as it has such a day.
  if (input.closedOn && input.closedOn > latestDay(at)) throw invalid('input.closedOn', 'day.future');
  const correspondent = given(input.correspondentAccount, now.correspondentAccount);
  return {
    bik: normalised(input.bik ?? now.bik),
    bankName: given(input.bankName, now.bankName),
    correspondentAccount: normalised(correspondent ?? '') || null,
    account: normalised(input.account ?? now.account),
    kind: input.kind ?? now.kind,
    currency: input.currency ?? now.currency,
    isMain: closedOn === null && (input.isMain ?? now.isMain),
    closedOn,
  };
}

const said = (value: string | boolean | null): string | null => (value === null ? null : String(value));

/** Tells it on the partner, whose record stays as it is. */
function tell(ctx: Context, name: string, { partner }: HeldEntity, account: BankAccount, details: Details = {}): void {
  const partVersion = ((account.version as number | undefined) ?? 0) + 1;
  ctx.record(name, partner, { part: account.id, partVersion }, { bankAccount: [null, account.account], ...details });
}
