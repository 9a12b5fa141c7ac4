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

/** How soon a workbook is asked for again that has to wait for another one. */
const TURN_MS = 1_500;

/**
 * Has the server read a file that was uploaded; the list of imports tells of it by its id.
 * @param onwait told when it waits for another workbook to be read
 * @param gone aborted when nobody waits for it any more: it is not asked for again
 */
export function readFile(
  app: App,
  fileId: string,
  reading: Reading,
  onwait: () => void,
  gone: AbortSignal,
): { id: string; outcome: Promise<Outcome> } {
  const id = newId();
  const read = async (): Promise<Outcome> => {
    const outcome = await app.commands.run({
      document: CreatePartnerImportDocument,
      input: { id, fileId, ...reading },
      about: [id],
      overlay: [],
      label: app.i18n.text.imports.did.read,
    });
    if (outcome.kind !== 'refused' || outcome.error.reason !== 'table.queue') return outcome;
    onwait();
    await new Promise((resume) => setTimeout(resume, TURN_MS));
    return gone.aborted ? outcome : read();
  };
  return { id, outcome: read() };
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

/** Whether it was stopped before its end: it can go on where it was. */
export const isCutShort = ({ state, done, total, hasRows }: ImportRecord): boolean =>
  state === 'CANCELLED' && hasRows && done < total;

/** Whether taking it back was stopped: nothing more is taken in, and the rest can be taken back still. */
export const isUndoStopped = ({ state, startedAt, done, total }: ImportRecord): boolean =>
  state === 'CANCELLED' && startedAt !== null && done >= total;

/** Rows that have written something: so many there are to take back. */
export const toUndo = ({ created, changed }: ImportRecord): number => created + changed;

export const isWorking = ({ state }: ImportRecord): boolean =>
  state === 'CHECKING' || state === 'RUNNING' || state === 'UNDOING';
