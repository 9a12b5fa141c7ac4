import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  AddDealPersonDocument,
  CreatePersonDocument,
  EditDealPersonDocument,
  EditPersonDocument,
  PersonsDocument,
  RemoveDealPersonDocument,
  type CreatePersonInput,
  type DealRole,
  type EditPersonInput,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import { heldOf } from '#lib/core/patch.js';
import type { DealPersonRow, PersonRow } from '#lib/core/rows.js';
import { valueInputs, valuesIn } from '#lib/customFields/values.js';
import type { Option } from '#lib/ui/option.js';
import type { Opened } from '#lib/fields/recordCells.js';
import { act, edit } from '#lib/documents/commands.js';

/** Adds a person; the id is there at once and later commands may name it. */
export function createPerson(app: App, input: Omit<CreatePersonInput, 'id'>) {
  const id = newId();
  const outcome = app.commands.run({
    document: CreatePersonDocument,
    input: { ...input, id },
    about: [id],
    overlay: [],
    label: app.i18n.text.persons.did.created(input.name),
  });
  return { id, outcome };
}

/** Of a search, so many are offered. */
const SHOWN = 20;

/** People whom the viewer sees, as a list to choose from. */
export const findPersons = async (app: App, text: string): Promise<Option[]> => {
  const { persons } = await app.ask(PersonsDocument, { text: text || null, first: SHOWN });
  return persons.nodes.map(({ id, name, jobTitle, partner }) => {
    const hint = [jobTitle, partner?.name].filter(Boolean).join(', ');
    return { value: id, label: name, ...(hint && { hint }) };
  });
};

type FormFields = Omit<EditPersonInput, 'id' | 'version'>;

/** Changes the given fields over the person as the form was opened on. */
export function editPerson(app: App, opened: PersonRow, fields: FormFields): Promise<Outcome> {
  const { id, version } = opened;
  const { custom, ...own } = fields;
  const seen = heldOf(opened, { ...own, ...(custom && { custom: valuesIn(custom) }) } as Partial<PersonRow>);
  return app.commands.run({
    document: EditPersonDocument,
    input: { ...fields, id },
    about: [id],
    overlay: [],
    base: { type: 'person', id, version, seen },
    label: app.i18n.text.persons.did.edited(opened.name),
  });
}

/** What of a person is edited in its place. */
export type PersonFields = Partial<Omit<PersonRow, '__typename' | 'id' | 'version'>>;

/** Edits a person. What somebody else has changed since it was opened is a conflict; undo puts back what was there. */
export function editInPlace(app: App, id: string, fields: PersonFields, opened?: Opened<PersonFields>) {
  const row = app.store.get('person', id);
  const before: PersonFields = row ? heldOf(row, fields) : {};
  const on = (seen: PersonFields) => ({ version: app.store.truth('person', id)?.version ?? 0, seen });
  return sendEdit(app, id, fields, opened ?? on(before), () => sendEdit(app, id, before, on(fields)));
}

function sendEdit(
  app: App,
  id: string,
  fields: PersonFields,
  { version, seen }: Opened<PersonFields>,
  undo?: () => Promise<Outcome>,
): Promise<Outcome> {
  const { partner, custom, ...plain } = fields;
  return app.commands.run({
    document: EditPersonDocument,
    input: {
      id,
      ...plain,
      ...(partner !== undefined && { partnerId: partner?.id ?? null }),
      ...(custom && { custom: valueInputs(custom) }),
    },
    about: [id],
    overlay: [{ type: 'person', id, change: fields }],
    base: { type: 'person', id, version, seen },
    label: app.i18n.text.persons.did.edited(app.store.get('person', id)?.name ?? ''),
    ...(undo && { undo }),
  });
}

/** A person takes part in a deal; one that has just been made is added after it. */
export function addDealPerson(
  app: App,
  dealId: string,
  person: PersonRow,
  role: DealRole,
  id: string = newId(),
): Promise<Outcome> {
  const row: DealPersonRow = { id, version: 0, dealId, role, personId: person.id, person };
  return app.commands.run({
    document: AddDealPersonDocument,
    input: { id, dealId, personId: person.id, role },
    about: [dealId, id, person.id],
    overlay: [{ type: 'dealPerson', id, change: row, creates: true }],
    label: app.i18n.text.persons.did.added(person.name),
    undo: () => removeDealPerson(app, row),
  });
}

export const setRole = (app: App, row: DealPersonRow, role: DealRole, undo = true): Promise<Outcome> =>
  edit(app, {
    type: 'dealPerson',
    row,
    opened: row,
    document: EditDealPersonDocument,
    input: { id: row.id, role },
    change: { role },
    label: app.i18n.text.persons.did.role(row.person.name, app.i18n.text.persons.role[role]),
    undo: undo ? () => setRole(app, app.store.get('dealPerson', row.id) ?? row, row.role, false) : undefined,
  });

export const removeDealPerson = (app: App, row: DealPersonRow, undo = false): Promise<Outcome> =>
  act(app, {
    type: 'dealPerson',
    row,
    document: RemoveDealPersonDocument,
    input: { id: row.id },
    label: app.i18n.text.persons.did.removed(row.person.name),
    undo: undo ? () => addDealPerson(app, row.dealId, row.person, row.role, row.id) : undefined,
  });
