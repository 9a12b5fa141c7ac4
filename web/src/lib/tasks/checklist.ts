import type { App } from '#lib/core/app.svelte.js';
import type { Command, Outcome } from '#lib/core/command.js';
import { AddCheckLineDocument, EditCheckLineDocument, RemoveCheckLineDocument } from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import { newId } from '#lib/core/id.js';
import type { TaskRow } from '#lib/core/rows.js';

export type CheckLine = TaskRow['checklist'][number];

export const addCheckLine = (app: App, taskId: string, text: string): Promise<Outcome> => {
  const id = newId();
  return onLines(app, taskId, (task, lines) => ({
    document: AddCheckLineDocument,
    input: { taskId, id, text },
    ...withLines(task, [...lines, { id, text, done: false }]),
    label: app.i18n.text.undo.taskEdited(task.title),
    undo: () => removeCheckLine(app, taskId, id),
  }));
};

export const tickCheckLine = (app: App, taskId: string, id: string, done: boolean): Promise<Outcome> =>
  onLines(app, taskId, (task, lines) => ({
    document: EditCheckLineDocument,
    input: { taskId, id, done },
    ...withLines(task, changed(lines, id, { done })),
    label: app.i18n.text.undo.taskEdited(task.title),
  }));

/** A text that somebody else has changed since is a conflict. */
export const sayCheckLine = (app: App, taskId: string, { id, text: fromText }: CheckLine, text: string) =>
  onLines(app, taskId, (task, lines) => ({
    document: EditCheckLineDocument,
    input: { taskId, id, text, fromText },
    ...withLines(task, changed(lines, id, { text })),
    label: app.i18n.text.undo.taskEdited(task.title),
  }));

export const removeCheckLine = (app: App, taskId: string, id: string): Promise<Outcome> =>
  onLines(app, taskId, (task, lines) => ({
    document: RemoveCheckLineDocument,
    input: { taskId, id },
    ...withLines(
      task,
      lines.filter((line) => line.id !== id),
    ),
    label: app.i18n.text.undo.taskEdited(task.title),
  }));

async function onLines<Input extends object>(
  app: App,
  id: string,
  command: (task: TaskRow, lines: CheckLine[]) => Command<Input>,
): Promise<Outcome> {
  const task = app.store.get('task', id);
  if (!task) return { kind: 'refused', error: new AppError('NOT_FOUND', 'Task', { entity: 'Task', id }) };
  return app.commands.run(command(task, task.checklist));
}

/** A command on a task waits for those on its deal. */
const withLines = ({ id, dealId }: TaskRow, checklist: CheckLine[]) => ({
  about: dealId ? [dealId, id] : [id],
  overlay: [{ type: 'task' as const, id, change: { checklist } }],
});

const changed = (lines: CheckLine[], id: string, change: Partial<CheckLine>): CheckLine[] =>
  lines.map((line) => (line.id === id ? { ...line, ...change } : line));
