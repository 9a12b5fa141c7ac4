import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  DeferInteractionsDocument,
  LogInteractionDocument,
  ReviewInteractionsDocument,
  SetInteractionResponsibleDocument,
  EditInteractionDocument,
  SetInteractionSubjectDocument,
  UnlinkInteractionDocument,
  type EditInteractionInput,
  type InteractionRowFragment,
  type LogInteractionInput,
  type SetInteractionSubjectInput,
  type SubjectMode,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';

export type InteractionRow = InteractionRowFragment;

/**
 * Writes down a contact that was held; with `taskId` the task that planned it is completed with it. Nothing is shown ahead
 * of the answer, which brings the task and the card: a refused form is still open with all that was typed.
 */
export const logInteraction = (app: App, given: Omit<LogInteractionInput, 'id'>): Promise<Outcome> => {
  const id = newId();
  const task = given.taskId ? app.store.get('task', given.taskId) : undefined;
  const { dealId = task?.dealId, basisId, taskId, partnerId } = given;
  return app.commands.run({
    document: LogInteractionDocument,
    input: { ...given, id },
    about: [id, ...[dealId, basisId, taskId, partnerId].filter((one) => one != null)],
    overlay: [],
    label: app.i18n.text.interactions.logged(given.topic),
  });
};

type Fields = Omit<EditInteractionInput, 'id' | 'version'>;

/** Changes the given fields over the interaction as the form was opened on. */
export const editInteraction = (app: App, opened: InteractionRow, fields: Fields): Promise<Outcome> => {
  const { id, version } = opened;
  const seen = Object.fromEntries(Object.keys(fields).map((field) => [field, opened[field as keyof InteractionRow]]));
  return app.commands.run({
    document: EditInteractionDocument,
    input: { ...fields, id },
    about: [id],
    overlay: [],
    base: { type: 'interaction', id, version, seen },
    label: app.i18n.text.interactions.undo.edited(opened.topic),
  });
};

/** Dealt with, or not after all. */
export const reviewInteractions = (app: App, rows: InteractionRow[], reviewed: boolean): Promise<Outcome> => {
  const ids = rows.map(({ id }) => id);
  const t = app.i18n.text.interactions;
  const run = (value: boolean, undo?: () => Promise<Outcome>) =>
    app.commands.run({
      document: ReviewInteractionsDocument,
      input: { ids, reviewed: value },
      about: ids,
      overlay: [],
      label: value ? t.undo.reviewed(ids.length) : t.undo.unreviewed(ids.length),
      ...(undo && { undo }),
    });
  return run(reviewed, () => run(!reviewed));
};

/** To be reviewed again then; null = now. */
export const deferInteractions = (app: App, rows: InteractionRow[], until: string | null): Promise<Outcome> => {
  const ids = rows.map(({ id }) => id);
  const run = (value: string | null, undo?: () => Promise<Outcome>) =>
    app.commands.run({
      document: DeferInteractionsDocument,
      input: { ids, until: value },
      about: ids,
      overlay: [],
      label: app.i18n.text.interactions.undo.deferred(ids.length),
      ...(undo && { undo }),
    });
  return run(until, () => run(null));
};

export const setResponsible = (app: App, rows: InteractionRow[], responsibleId: string): Promise<Outcome> => {
  const ids = rows.map(({ id }) => id);
  return app.commands.run({
    document: SetInteractionResponsibleDocument,
    input: { ids, responsibleId },
    about: ids,
    overlay: [],
    label: app.i18n.text.interactions.undo.assigned(ids.length),
  });
};

/** Gives the chain of an interaction another subject. */
export const setSubject = (app: App, row: InteractionRow, dealId: string, mode: SubjectMode): Promise<Outcome> => {
  const undo = turnBack(app, row, dealId, mode);
  return turn(app, row, { fromDealId: row.chain.dealId ?? null, dealId, mode }, undo);
};

/** What takes a change of subject back: a whole chain goes back, a link is taken away; a part of a chain stays split off. */
export const turnBack = (
  app: App,
  row: InteractionRow,
  dealId: string,
  mode: SubjectMode,
): (() => Promise<Outcome>) | undefined => {
  const from = row.chain.dealId ?? null;
  if (mode === 'LINK') return () => unlink(app, row, dealId);
  const isWhole = mode === 'CHAIN' || from === null;
  return isWhole ? () => turn(app, row, { fromDealId: dealId, dealId: from, mode: 'CHAIN' }) : undefined;
};

/** No longer shown with this deal. */
export const unlinkInteraction = (app: App, row: InteractionRow, dealId: string): Promise<Outcome> =>
  unlink(app, row, dealId, () => setSubject(app, row, dealId, 'LINK'));

type Turn = Omit<SetInteractionSubjectInput, 'interactionId'>;

const turn = (app: App, row: InteractionRow, input: Turn, undo?: () => Promise<Outcome>): Promise<Outcome> =>
  app.commands.run({
    document: SetInteractionSubjectDocument,
    input: { interactionId: row.id, ...input },
    about: [row.id, row.chainId],
    overlay: [],
    label: app.i18n.text.interactions.undo.subject(row.topic),
    ...(undo && { undo }),
  });

const unlink = (app: App, row: InteractionRow, dealId: string, undo?: () => Promise<Outcome>): Promise<Outcome> =>
  app.commands.run({
    document: UnlinkInteractionDocument,
    input: { interactionId: row.id, dealId },
    about: [row.id, dealId],
    overlay: [],
    label: app.i18n.text.interactions.undo.unlinked(row.topic),
    ...(undo && { undo }),
  });
