import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  CreatePartnerDocument,
  EditPartnerDocument,
  PartnersDocument,
  PartnerTagsDocument,
  type CreatePartnerInput,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import { heldOf } from '#lib/core/patch.js';
import type { PartnerRow } from '#lib/core/rows.js';
import { customWords, valueInputs } from '#lib/customFields/values.js';
import type { Opened as OpenedField } from '#lib/fields/recordCells.js';
import type { Option } from '#lib/ui/option.js';

/** Of a search, so many are offered. */
const SHOWN = 20;

/** Partners whom the viewer sees, as a list to choose from. */
export const findPartners = async (app: App, text: string): Promise<Option[]> => {
  const { partners } = await app.ask(PartnersDocument, { text: text || null, first: SHOWN });
  return partners.nodes.map(({ id, name, owner }) => ({ value: id, label: name, hint: owner.name }));
};

/** Segments in use, to choose from. */
export const findTags = async (app: App, text: string): Promise<string[]> =>
  (await app.ask(PartnerTagsDocument, { text: text || null })).partnerTags;

/** Creates a partner; the id is there at once and later commands may name it. */
export const createPartner = (
  app: App,
  input: Omit<CreatePartnerInput, 'id'>,
): { id: string; outcome: Promise<Outcome> } => {
  const id = newId();
  const label = app.i18n.text.panel.partnerCreated(input.name);
  const outcome = app.commands.run({
    document: CreatePartnerDocument,
    input: { ...input, id },
    about: [id],
    overlay: [],
    label,
  });
  return { id, outcome };
};

/** What of a partner is edited in its place. */
export type PartnerFields = Partial<Omit<PartnerRow, '__typename' | 'id' | 'version' | 'team' | 'clientSince'>>;

export type Opened = OpenedField<PartnerFields>;

/** Edits a partner. What somebody else has changed since it was opened is a conflict; undo puts back what was there. */
export function editPartner(app: App, id: string, fields: PartnerFields, opened?: Opened): Promise<Outcome> {
  const row = app.store.get('partner', id);
  const before: PartnerFields = row ? heldOf(row, fields) : {};
  const on = (seen: PartnerFields): Opened => ({ version: app.store.truth('partner', id)?.version ?? 0, seen });
  return edit(app, id, fields, opened ?? on(before), () => edit(app, id, before, on(fields)));
}

function edit(
  app: App,
  id: string,
  fields: PartnerFields,
  { version, seen }: Opened,
  undo?: () => Promise<Outcome>,
): Promise<Outcome> {
  const { owner, parent, custom, ...plain } = fields;
  return app.commands.run({
    document: EditPartnerDocument,
    input: {
      id,
      ...plain,
      ...(parent !== undefined && { parentId: parent?.id ?? null }),
      ...(owner && { ownerId: owner.id }),
      ...(custom && { custom: valueInputs(custom) }),
    },
    about: [id],
    overlay: [{ type: 'partner', id, change: fields }],
    base: { type: 'partner', id, version, seen },
    label: labelOf(app, id, fields),
    ...(undo && { undo }),
  });
}

function labelOf(app: App, id: string, { custom }: PartnerFields): string {
  const { text } = app.i18n;
  const name = app.store.get('partner', id)?.name ?? '';
  return custom
    ? text.customFields.undo.partner(name, customWords(app, custom).join(', '))
    : text.partners.edited(name);
}
