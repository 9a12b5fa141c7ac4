import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  CancelPartnerImportDocument,
  CheckPartnerImportDocument,
  CreatePartnerImportDocument,
  StartPartnerImportDocument,
  UndoPartnerImportDocument,
  type CheckPartnerImportInput,
  type PartnerImportRowFragment,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';

export type ImportRecord = PartnerImportRowFragment;

/** How to read what is read wrongly by itself. */
export interface Reading {
  sheet?: string | null;
  delimiter?: string | null;
}

/** Has the server read a file that was uploaded; the list of imports tells of it by its id. */
export function readFile(app: App, fileId: string, reading: Reading): { id: string; outcome: Promise<Outcome> } {
  const id = newId();
  const outcome = app.commands.run({
    document: CreatePartnerImportDocument,
    input: { id, fileId, ...reading },
    about: [id],
    overlay: [],
    label: app.i18n.text.imports.did.read,
  });
  return { id, outcome };
}

/** Has every row judged as the columns are taken for. */
export const checkImport = (app: App, input: CheckPartnerImportInput): Promise<Outcome> =>
  app.commands.run({
    document: CheckPartnerImportDocument,
    input,
    about: [input.id],
    overlay: [],
    label: app.i18n.text.imports.did.checked,
  });

const VERBS = {
  started: StartPartnerImportDocument,
  cancelled: CancelPartnerImportDocument,
  undone: UndoPartnerImportDocument,
};

/** Begins, stops or takes back what an import does. */
export const doImport = (app: App, verb: keyof typeof VERBS, { id, fileName }: ImportRecord): Promise<Outcome> =>
  app.commands.run({
    document: VERBS[verb],
    input: { id },
    about: [id],
    overlay: [],
    label: app.i18n.text.imports.did[verb](fileName),
  });

export const isWorking = ({ state }: ImportRecord): boolean =>
  state === 'CHECKING' || state === 'RUNNING' || state === 'UNDOING';
