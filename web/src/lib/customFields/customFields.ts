import { generateKeyBetween } from 'fractional-indexing';
import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  ArchiveCustomFieldDocument,
  CreateCustomFieldDocument,
  EditCustomFieldDocument,
  MoveCustomFieldDocument,
  type CreateCustomFieldInput,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import { heldOf } from '#lib/core/patch.js';
import type { CustomFieldRow } from '#lib/core/rows.js';
import { fieldsOf } from './values.js';

export type CustomOption = Pick<CustomFieldRow['options'][number], 'id' | 'name'>;

/** Adds a field at the end; undo puts it away. */
export function createCustomField(
  app: App,
  given: Pick<CreateCustomFieldInput, 'target' | 'name' | 'type'>,
): { id: string; outcome: Promise<Outcome> } {
  const id = newId();
  const last = fieldsOf(app.store, given.target).at(-1)?.position ?? null;
  const row = { ...given, id, version: 0, options: [], archivedAt: null, position: generateKeyBetween(last, null) };
  const outcome = app.commands.run({
    document: CreateCustomFieldDocument,
    input: { ...given, id },
    about: [id],
    overlay: [{ type: 'customField', id, change: row, creates: true }],
    label: app.i18n.text.customFields.undo.created(given.name),
    undo: () => archive(app, { ...row }, true),
  });
  return { id, outcome };
}

/** Renames a field; its values stay. */
export const renameCustomField = (app: App, field: CustomFieldRow, name: string): Promise<Outcome> =>
  edit(app, field, { name }, () => edit(app, now(app, field), { name: field.name }));

/** Says what can be chosen from now on, in order; values that hold others keep them. */
export function setOptions(app: App, field: CustomFieldRow, options: CustomOption[]): Promise<Outcome> {
  const before = inUse(field);
  return edit(app, field, { options: withRemoved(field, options) }, () => {
    const latest = now(app, field);
    return edit(app, latest, { options: withRemoved(latest, before) });
  });
}

/** Puts a field at another place among those in use, from 1. */
export function moveCustomField(app: App, field: CustomFieldRow, rank: number): Promise<Outcome> {
  const before = fieldsOf(app.store, field.target).findIndex(({ id }) => id === field.id) + 1;
  return move(app, field, rank, () => move(app, now(app, field), before));
}

/** Puts a field away with its values, or brings it back. */
export const archiveCustomField = (app: App, field: CustomFieldRow, archived: boolean): Promise<Outcome> =>
  archive(app, field, archived, () => archive(app, now(app, field), !archived));

/** The options that can be chosen. */
export const inUse = ({ options }: CustomFieldRow): CustomOption[] => options.filter(({ removed }) => !removed);

const now = (app: App, field: CustomFieldRow): CustomFieldRow => app.store.get('customField', field.id) ?? field;

function withRemoved({ options }: CustomFieldRow, chosen: CustomOption[]): CustomFieldRow['options'] {
  const removed = options.filter(({ id }) => !chosen.some((one) => one.id === id));
  return [
    ...chosen.map(({ id, name }) => ({ id, name, removed: false })),
    ...removed.map((option) => ({ ...option, removed: true })),
  ];
}

function edit(
  app: App,
  field: CustomFieldRow,
  change: Partial<Pick<CustomFieldRow, 'name' | 'options'>>,
  undo?: () => Promise<Outcome>,
): Promise<Outcome> {
  const { id, name } = field;
  const options = change.options
    ?.filter(({ removed }) => !removed)
    .map((option) => ({ id: option.id, name: option.name }));
  const version = app.store.truth('customField', id)?.version ?? 0;
  return app.commands.run({
    document: EditCustomFieldDocument,
    input: { id, ...(change.name !== undefined && { name: change.name }), ...(options && { options }) },
    about: [id],
    overlay: [{ type: 'customField', id, change }],
    base: { type: 'customField', id, version, seen: heldOf(field, change) },
    label: app.i18n.text.customFields.undo.edited(change.name ?? name),
    ...(undo && { undo }),
  });
}

function move(app: App, field: CustomFieldRow, rank: number, undo?: () => Promise<Outcome>): Promise<Outcome> {
  const others = fieldsOf(app.store, field.target).filter(({ id }) => id !== field.id);
  const position = generateKeyBetween(others[rank - 2]?.position ?? null, others[rank - 1]?.position ?? null);
  return app.commands.run({
    document: MoveCustomFieldDocument,
    input: { id: field.id, rank },
    about: [field.id],
    overlay: [{ type: 'customField', id: field.id, change: { position } }],
    label: app.i18n.text.customFields.undo.moved(field.name),
    ...(undo && { undo }),
  });
}

function archive(
  app: App,
  { id, name }: Pick<CustomFieldRow, 'id' | 'name'>,
  archived: boolean,
  undo?: () => Promise<Outcome>,
): Promise<Outcome> {
  const { undo: words } = app.i18n.text.customFields;
  return app.commands.run({
    document: ArchiveCustomFieldDocument,
    input: { id, archived },
    about: [id],
    overlay: [
      {
        type: 'customField',
        id,
        change: { archivedAt: archived ? new Date(app.clock.read()).toISOString() : null },
      },
    ],
    label: archived ? words.archived(name) : words.restored(name),
    ...(undo && { undo }),
  });
}
