import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { CreateEmploymentDocument, EditEmploymentDocument, RemoveEmploymentDocument } from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import { heldOf } from '#lib/core/patch.js';
import type { EmploymentRow, Label } from '#lib/core/rows.js';

/** What a form says of a role. */
export type EmploymentFields = Pick<EmploymentRow, 'partner' | 'jobTitle' | 'since' | 'until'>;

const inputOf = ({ partner, ...plain }: Partial<EmploymentFields>) => ({
  ...plain,
  ...(partner && { partnerId: partner.id }),
});

export function createEmployment(
  app: App,
  personId: string,
  fields: EmploymentFields,
  id: string = newId(),
): Promise<Outcome> {
  const { partner, jobTitle, since, until } = fields;
  return app.commands.run({
    document: CreateEmploymentDocument,
    input: { id, personId, partnerId: partner.id, jobTitle, since, until },
    about: [personId, id],
    overlay: [],
    label: app.i18n.text.persons.roles.did.created(partner.name),
    undo: () => removeEmployment(app, { id, personId, partner }),
  });
}

/** Changes a role over how the form was opened on it. */
export function editEmployment(
  app: App,
  opened: EmploymentRow,
  changes: Partial<EmploymentFields>,
  undo?: () => Promise<Outcome>,
): Promise<Outcome> {
  const { id, version, personId, partner } = opened;
  return app.commands.run({
    document: EditEmploymentDocument,
    input: { id, ...inputOf(changes) },
    about: [personId, id],
    overlay: [{ type: 'employment', id, change: changes }],
    base: { type: 'employment', id, version, seen: heldOf(opened, changes) },
    label: app.i18n.text.persons.roles.did.edited(partner.name),
    ...(undo && { undo }),
  });
}

/** He works there no longer; undo takes the end back. */
export const endEmployment = (app: App, row: EmploymentRow, until: string): Promise<Outcome> =>
  editEmployment(app, row, { until }, () =>
    editEmployment(app, app.store.get('employment', row.id) ?? row, { until: row.until ?? null }),
  );

interface Removed {
  id: string;
  personId: string;
  partner: Label;
}

export const removeEmployment = (
  app: App,
  { id, personId, partner }: Removed,
  undo?: () => Promise<Outcome>,
): Promise<Outcome> =>
  app.commands.run({
    document: RemoveEmploymentDocument,
    input: { id },
    about: [personId, id],
    overlay: [],
    label: app.i18n.text.persons.roles.did.removed(partner.name),
    ...(undo && { undo }),
  });

/** A role as it was, under its own id. */
export const restoreEmployment = (app: App, row: EmploymentRow): Promise<Outcome> =>
  createEmployment(app, row.personId, row, row.id);
