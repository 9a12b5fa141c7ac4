import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  CreateBankAccountDocument,
  EditBankAccountDocument,
  RemoveBankAccountDocument,
  type AccountKind,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import type { BankAccountRow, LegalEntityRow } from '#lib/core/rows.js';

/** Documents that need a kind are told it; it is never guessed. */
export const ACCOUNT_KINDS: readonly AccountKind[] = ['SETTLEMENT', 'CORRESPONDENT', 'TREASURY'];

/** What a form says of an account. */
export type AccountFields = Pick<BankAccountRow, 'bik' | 'bankName' | 'correspondentAccount' | 'account' | 'kind'>;

export function createBankAccount(
  app: App,
  side: Pick<LegalEntityRow, 'id' | 'partnerId'>,
  fields: AccountFields & Partial<Pick<BankAccountRow, 'isMain' | 'currency' | 'closedOn'>>,
  id: string = newId(),
): Promise<Outcome> {
  return app.commands.run({
    document: CreateBankAccountDocument,
    input: { id, legalEntityId: side.id, ...fields },
    about: [side.partnerId, side.id, id],
    overlay: [],
    label: app.i18n.text.partners.accounts.did.created(fields.account),
    undo: () => removeBankAccount(app, { id, partnerId: side.partnerId, account: fields.account }),
  });
}

/** Changes the given particulars over the account as the form was opened on. */
export function editBankAccount(
  app: App,
  opened: BankAccountRow,
  changes: Partial<AccountFields & Pick<BankAccountRow, 'isMain' | 'currency' | 'closedOn'>>,
): Promise<Outcome> {
  const { id, version, partnerId, legalEntityId } = opened;
  const seen = Object.fromEntries(Object.keys(changes).map((name) => [name, opened[name as keyof AccountFields]]));
  return app.commands.run({
    document: EditBankAccountDocument,
    input: { id, ...changes },
    about: [partnerId, legalEntityId, id],
    overlay: [{ type: 'bankAccount', id, change: changes }],
    base: { type: 'bankAccount', id, version, seen },
    label: app.i18n.text.partners.accounts.did.edited(opened.account),
  });
}

type Removed = Pick<BankAccountRow, 'id' | 'partnerId' | 'account'>;

export const removeBankAccount = (
  app: App,
  { id, partnerId, account }: Removed,
  undo?: () => Promise<Outcome>,
): Promise<Outcome> =>
  app.commands.run({
    document: RemoveBankAccountDocument,
    input: { id },
    about: [partnerId, id],
    overlay: [],
    label: app.i18n.text.partners.accounts.did.removed(account),
    ...(undo && { undo }),
  });

/** An account as it was, under its own id. */
export const restoreBankAccount = (app: App, row: BankAccountRow): Promise<Outcome> => {
  const {
    id,
    legalEntityId,
    partnerId,
    bik,
    bankName,
    correspondentAccount,
    account,
    kind,
    currency,
    isMain,
    closedOn,
  } = row;
  const fields = { bik, bankName, correspondentAccount, account, kind, currency, isMain, closedOn };
  return createBankAccount(app, { id: legalEntityId, partnerId }, fields, id);
};
