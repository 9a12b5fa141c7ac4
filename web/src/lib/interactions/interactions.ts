import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  DeferInteractionsDocument,
  LogInteractionDocument,
  ReviewInteractionsDocument,
  SetInteractionResponsibleDocument,
  SetInteractionSubjectDocument,
  type InteractionRowFragment,
  type LogInteractionInput,
  type SubjectMode,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';

export type InteractionRow = InteractionRowFragment;

/** Writes down a contact that was held; with `taskId` the task that planned it is completed with it. */
export const logInteraction = (app: App, given: Omit<LogInteractionInput, 'id'>): Promise<Outcome> => {
  const id = newId();
  return app.commands.run({
    document: LogInteractionDocument,
    input: { ...given, id },
    about: [id, ...[given.dealId, given.basisId, given.taskId].filter((one) => one != null)],
    overlay: [],
    label: app.i18n.text.interactions.logged(given.topic),
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

/** Gives the chain of an interaction another subject; taking the whole chain there can be undone. */
export const setSubject = (app: App, row: InteractionRow, dealId: string, mode: SubjectMode): Promise<Outcome> => {
  const from = row.chain.dealId ?? null;
  const run = (fromDealId: string | null, to: string | null, how: SubjectMode, undo?: () => Promise<Outcome>) =>
    app.commands.run({
      document: SetInteractionSubjectDocument,
      input: { interactionId: row.id, fromDealId, dealId: to, mode: how },
      about: [row.id, row.chainId],
      overlay: [],
      label: app.i18n.text.interactions.undo.subject(row.topic),
      ...(undo && { undo }),
    });
  const isWhole = mode === 'CHAIN' || (mode === 'FROM_HERE' && from === null);
  return run(from, dealId, mode, isWhole ? () => run(dealId, from, 'CHAIN') : undefined);
};
