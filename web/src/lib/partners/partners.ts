import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { CreatePartnerDocument, PartnersDocument, type CreatePartnerInput } from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
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
