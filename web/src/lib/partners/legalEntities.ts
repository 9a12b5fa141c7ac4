import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  CreateLegalEntityDocument,
  EditLegalEntityDocument,
  RemoveLegalEntityDocument,
  type NewBankAccountInput,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import type { LegalEntityRow } from '#lib/core/rows.js';

const PARTICULARS = [
  'fullName',
  'inn',
  'kpp',
  'ogrn',
  'country',
  'taxNumber',
  'legalAddress',
  'directorName',
  'directorPost',
] as const;

/** What a form says of a legal side. */
export type Requisites = { name: string } & Record<(typeof PARTICULARS)[number], string | null>;

/** As a form or a row holds them; what it does not say is not known. */
export const requisitesOf = (name: string, said: Partial<Record<string, unknown>>): Requisites => ({
  name,
  ...(Object.fromEntries(PARTICULARS.map((one) => [one, said[one] ?? null])) as Omit<Requisites, 'name'>),
});

/** What the register says of one that nobody has looked up yet. */
const UNTOLD = { registryState: null, registryCheckedAt: null, registryChanges: [] };

export function createLegalEntity(
  app: App,
  partnerId: string,
  requisites: Requisites,
  { id = newId(), bankAccount = null }: { id?: string; bankAccount?: NewBankAccountInput | null } = {},
): Promise<Outcome> {
  const row: LegalEntityRow = { id, version: 0, partnerId, ...requisites, ...UNTOLD };
  return app.commands.run({
    document: CreateLegalEntityDocument,
    input: { id, partnerId, ...requisites, ...(bankAccount && { bankAccount }) },
    about: [partnerId, id],
    overlay: [{ type: 'legalEntity', id, change: row, creates: true }],
    label: app.i18n.text.documents.did.legalCreated(requisites.name),
    undo: () => removeLegalEntity(app, row),
  });
}

/** Changes the given requisites over the legal side as the form was opened on. */
export function editLegalEntity(
  app: App,
  opened: LegalEntityRow,
  { since, ...changes }: Partial<Requisites> & { since?: string | null },
): Promise<Outcome> {
  const { id, version, partnerId } = opened;
  const seen = Object.fromEntries(Object.keys(changes).map((name) => [name, opened[name as keyof Requisites]]));
  return app.commands.run({
    document: EditLegalEntityDocument,
    input: { id, ...changes, ...(since && { since }) },
    about: [partnerId, id],
    overlay: [{ type: 'legalEntity', id, change: changes }],
    base: { type: 'legalEntity', id, version, seen },
    label: app.i18n.text.documents.did.legalEdited(opened.name),
  });
}

/** With its accounts and what it was called before; it cannot be taken back, so it is asked first. */
export function removeLegalEntity(app: App, row: LegalEntityRow): Promise<Outcome> {
  const { id, partnerId, name } = row;
  return app.commands.run({
    document: RemoveLegalEntityDocument,
    input: { id },
    about: [partnerId, id],
    overlay: [],
    label: app.i18n.text.documents.did.legalRemoved(name),
  });
}
