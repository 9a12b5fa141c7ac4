import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { CreateLostReasonDocument, EditLostReasonDocument, type EditLostReasonInput } from '#lib/core/gql/graphql.js';
import type { LostReasonRow } from '#lib/core/rows.js';

export type LostReasonFields = Omit<EditLostReasonInput, 'id' | 'version'>;

/** A new entry of the catalogue; it appears when the server has made it. */
export const createLostReason = (app: App, name: string): Promise<Outcome> =>
  app.commands.run({
    document: CreateLostReasonDocument,
    input: { name, requiresCompetitor: false },
    about: [],
    overlay: [],
    label: app.i18n.text.pipelines.undo.reasonCreated(name),
  });

/** Renames it, asks for the competitor with it, or retires it. */
export const editLostReason = (app: App, reason: LostReasonRow, fields: LostReasonFields): Promise<Outcome> => {
  const before = Object.fromEntries(Object.keys(fields).map((key) => [key, reason[key as keyof LostReasonRow]]));
  return edit(app, reason, fields, () => edit(app, app.store.get('lostReason', reason.id) ?? reason, before));
};

function edit(app: App, reason: LostReasonRow, fields: LostReasonFields, undo?: () => Promise<Outcome>) {
  const { id, name } = reason;
  const seen = Object.fromEntries(Object.keys(fields).map((key) => [key, reason[key as keyof LostReasonRow]]));
  return app.commands.run({
    document: EditLostReasonDocument,
    input: { id, ...fields },
    about: [id],
    overlay: [{ type: 'lostReason', id, change: fields as Partial<LostReasonRow> }],
    base: { type: 'lostReason', id, version: app.store.truth('lostReason', id)?.version ?? 0, seen },
    label: app.i18n.text.pipelines.undo.reasonEdited(name),
    ...(undo && { undo }),
  });
}
