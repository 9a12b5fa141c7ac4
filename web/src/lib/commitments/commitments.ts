import type { App } from '#lib/core/app.svelte.js';
import type { Command, Outcome } from '#lib/core/command.js';
import {
  AddCommitmentDocument,
  EditCommitmentDocument,
  KeepCommitmentDocument,
  ReopenCommitmentDocument,
  WithdrawCommitmentDocument,
  type CommitmentSide,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import type { CommitmentRow } from '#lib/core/rows.js';

export interface Promised {
  side: CommitmentSide;
  text: string;
  dueOn: string;
}

/** Marks a line of an interaction; it stands below it at once. */
export function addCommitment(app: App, interactionId: string, promised: Promised): Promise<Outcome> {
  const id = newId();
  const createdAt = new Date(app.clock.read()).toISOString();
  const dueAt = endOf(promised.dueOn);
  const row: CommitmentRow = {
    ...promised,
    ...{ id, version: 0, interactionId, dueAt, state: 'OPEN', keptAt: null, createdAt },
  };
  return app.commands.run({
    document: AddCommitmentDocument,
    input: { id, interactionId, ...promised },
    about: [interactionId, id],
    overlay: [{ type: 'commitment', id, change: row, creates: true }],
    label: app.i18n.text.commitments.did.added(promised.text),
    undo: () => withdrawCommitment(app, row),
  });
}

/** Changes the given fields over the row as the form was opened on. */
export function editCommitment(
  app: App,
  opened: CommitmentRow,
  change: Partial<Pick<Promised, 'text' | 'dueOn'>>,
  undo = true,
): Promise<Outcome> {
  const { id, interactionId } = opened;
  const fields = Object.keys(change) as (keyof typeof change)[];
  const seen = Object.fromEntries(fields.map((field) => [field, opened[field]]));
  const after = () => ({ ...opened, ...change, version: app.store.truth('commitment', id)?.version ?? opened.version });
  const shown = { ...change, ...(change.dueOn && { dueAt: endOf(change.dueOn) }) };
  return app.commands.run({
    document: EditCommitmentDocument,
    input: { id, ...change },
    about: [interactionId, id],
    overlay: [{ type: 'commitment', id, change: shown }],
    base: { type: 'commitment', id, version: opened.version, seen } as NonNullable<Command<object>['base']>,
    label: app.i18n.text.commitments.did.edited(change.text ?? opened.text),
    ...(undo && { undo: () => editCommitment(app, after(), seen, false) }),
  });
}

export const keepCommitment = (app: App, row: CommitmentRow): Promise<Outcome> =>
  step(app, row, {
    document: KeepCommitmentDocument,
    input: { id: row.id },
    change: { state: 'KEPT', keptAt: new Date(app.clock.read()).toISOString() },
    label: app.i18n.text.commitments.did.kept(row.text),
    undo: () => reopenCommitment(app, { ...row, state: 'KEPT' }),
  });

export const withdrawCommitment = (app: App, row: CommitmentRow): Promise<Outcome> =>
  step(app, row, {
    document: WithdrawCommitmentDocument,
    input: { id: row.id },
    change: { state: 'WITHDRAWN' },
    label: app.i18n.text.commitments.did.withdrawn(row.text),
    undo: () => reopenCommitment(app, { ...row, state: 'WITHDRAWN' }),
  });

/** Takes back what was done with it; `row` says as what it stands. */
export const reopenCommitment = (app: App, row: CommitmentRow): Promise<Outcome> =>
  step(app, row, {
    document: ReopenCommitmentDocument,
    input: { id: row.id, state: row.state },
    change: { state: 'OPEN', keptAt: null },
    label: app.i18n.text.commitments.did.reopened(row.text),
  });

interface Step<Input extends object> extends Pick<Command<Input>, 'document' | 'input' | 'label'> {
  change: Partial<CommitmentRow>;
  undo?: () => Promise<Outcome>;
}

const step = <Input extends object>(
  app: App,
  { id, interactionId }: CommitmentRow,
  { change, ...command }: Step<Input>,
): Promise<Outcome> =>
  app.commands.run({ ...command, about: [interactionId, id], overlay: [{ type: 'commitment', id, change }] });

/** Until the server has said where who answers for it lives. */
const endOf = (day: string): string => new Date(`${day}T23:59:59`).toISOString();
