import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { CreatePartnerDocument, type CreatePartnerInput } from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';

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
