import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  type AnswerInteractionInput,
  AnswerInteractionDocument,
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

/** Whether it can be answered by letter: it was received, and it is known where to. */
export const isAnswerable = ({ direction, answerTo }: Pick<InteractionRow, 'direction' | 'answerTo'>): boolean =>
  direction === 'IN' && answerTo != null;

export type Answer = Pick<AnswerInteractionInput, 'text' | 'channelId' | 'fileIds'>;

/** Answers a letter in its thread. Nothing is shown ahead: a refused answer is still in its form. */
export const answerInteraction = (app: App, row: InteractionRow, given: Answer): Promise<Outcome> => {
  const id = newId();
  return app.commands.run({
    document: AnswerInteractionDocument,
    input: { id, interactionId: row.id, ...given },
    about: [id, row.id, ...(given.fileIds ?? [])],
    overlay: [],
    label: app.i18n.text.interactions.answered(row.topic),
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

/** Dealt with, or not after all. Those that are so already stay as they are, also when it is undone. */
export async function reviewInteractions(
  app: App,
  rows: readonly InteractionRow[],
  reviewed: boolean,
): Promise<Outcome | null> {
  const changed = rows.filter((row) => row.reviewed !== reviewed || row.reviewAt != null);
  return changed.length === 0 ? null : review(app, changed, reviewed, () => reviewAsBefore(app, changed));
}

/** To be reviewed again then; null = now. Those that are put off till then already stay as they are. */
export async function deferInteractions(
  app: App,
  rows: readonly InteractionRow[],
  until: string | null,
): Promise<Outcome | null> {
  const changed = rows.filter((row) => row.reviewed || !isSameMoment(row.reviewAt, until));
  return changed.length === 0 ? null : defer(app, changed, until, () => reviewAsBefore(app, changed));
}

/** Gives each back what it had: dealt with, put off till then, or to be reviewed. */
async function reviewAsBefore(app: App, rows: readonly InteractionRow[]): Promise<Outcome> {
  const before = Map.groupBy(rows, ({ reviewed, reviewAt }) => (reviewed ? REVIEWED : later(app, reviewAt)));
  const outcomes = await Promise.all(
    [...before].map(([state, those]) =>
      state === REVIEWED || state === null ? review(app, those, state === REVIEWED) : defer(app, those, state),
    ),
  );
  return outcomes.find(({ kind }) => kind !== 'ok') ?? outcomes[0]!;
}

const REVIEWED = 'reviewed';

/** What was put off till a moment that has passed is to be reviewed. */
const later = (app: App, at: string | null | undefined): string | null =>
  at != null && Date.parse(at) > app.clock.read() ? at : null;

const isSameMoment = (one: string | null | undefined, other: string | null): boolean =>
  one == null || other === null ? (one ?? null) === other : Date.parse(one) === Date.parse(other);

function review(app: App, rows: readonly InteractionRow[], reviewed: boolean, undo?: () => Promise<Outcome>) {
  const ids = rows.map(({ id }) => id);
  const t = app.i18n.text.interactions.undo;
  return app.commands.run({
    document: ReviewInteractionsDocument,
    input: { ids, reviewed },
    about: ids,
    overlay: [],
    label: reviewed ? t.reviewed(ids.length) : t.unreviewed(ids.length),
    ...(undo && { undo }),
  });
}

function defer(app: App, rows: readonly InteractionRow[], until: string | null, undo?: () => Promise<Outcome>) {
  const ids = rows.map(({ id }) => id);
  return app.commands.run({
    document: DeferInteractionsDocument,
    input: { ids, until },
    about: ids,
    overlay: [],
    label: app.i18n.text.interactions.undo.deferred(ids.length),
    ...(undo && { undo }),
  });
}

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
