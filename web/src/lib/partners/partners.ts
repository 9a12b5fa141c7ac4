import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  CreatePartnerDocument,
  EditPartnerDocument,
  PartnersDocument,
  type CreatePartnerInput,
  type CustomValueInput,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import { heldOf } from '#lib/core/patch.js';
import type { FieldValues, PartnerRow } from '#lib/core/rows.js';
import { customWords, valueInputs, valuesIn } from '#lib/customFields/values.js';
import type { Option } from '#lib/ui/option.js';

/** Of a search, so many are offered. */
const SHOWN = 20;

/** Partners whom the viewer sees, as a list to choose from. */
export const findPartners = async (app: App, text: string): Promise<Option[]> => {
  const { partners } = await app.ask(PartnersDocument, { text: text || null, first: SHOWN });
  return partners.nodes.map(({ id, name, owner }) => ({ value: id, label: name, hint: owner.name }));
};

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

/** Sets custom fields of a partner. One that somebody else has changed since `opened` is a conflict. */
export function editPartner(
  app: App,
  id: string,
  custom: CustomValueInput[],
  opened?: { version: number; custom: FieldValues },
): Promise<Outcome> {
  const [row, change] = [app.store.get('partner', id), { custom: valuesIn(custom) }];
  const before = (row && heldOf(row, change).custom) ?? {};
  const base = opened ?? { version: app.store.truth('partner', id)?.version ?? 0, custom: before };
  return edit(app, id, change.custom, base, () => {
    const version = app.store.truth('partner', id)?.version ?? 0;
    return edit(app, id, before, { version, custom: change.custom });
  });
}

function edit(
  app: App,
  id: string,
  custom: FieldValues,
  opened: { version: number; custom: FieldValues },
  undo?: () => Promise<Outcome>,
): Promise<Outcome> {
  const name = app.store.get('partner', id)?.name ?? '';
  return app.commands.run({
    document: EditPartnerDocument,
    input: { id, custom: valueInputs(custom) },
    about: [id],
    overlay: [{ type: 'partner', id, change: { custom } }],
    base: { type: 'partner', id, version: opened.version, seen: { custom: opened.custom } },
    label: app.i18n.text.customFields.undo.partner(name, customWords(app, custom).join(', ')),
    ...(undo && { undo }),
  });
}

/** Gives a partner another name or owner, over what was seen; the former one is put back by undo. */
export function editNameOrOwner(
  app: App,
  opened: PartnerRow,
  change: Partial<Pick<PartnerRow, 'name' | 'owner'>>,
  isUndo = false,
): Promise<Outcome> {
  const { id, version } = opened;
  const seen: Partial<PartnerRow> = {
    ...(change.name !== undefined && { name: opened.name }),
    ...(change.owner && { owner: opened.owner }),
  };
  return app.commands.run({
    document: EditPartnerDocument,
    input: {
      id,
      ...(change.name !== undefined && { name: change.name }),
      ...(change.owner && { ownerId: change.owner.id }),
    },
    about: [id],
    overlay: [{ type: 'partner', id, change }],
    base: { type: 'partner', id, version, seen },
    label: app.i18n.text.partners.edited(opened.name),
    ...(!isUndo && { undo: () => editNameOrOwner(app, { ...opened, ...change, version: version + 1 }, seen, true) }),
  });
}
