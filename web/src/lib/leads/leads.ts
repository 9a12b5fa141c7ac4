import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { CreateLeadDocument, type CreateLeadInput } from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';

/** Writes a lead down by hand. It shows in the column when the server has told when it must be answered. */
export const createLead = (app: App, input: Omit<CreateLeadInput, 'id'>): Promise<Outcome> => {
  const id = newId();
  const label = app.i18n.text.leads.added(input.contact ?? null);
  return app.commands.run({ document: CreateLeadDocument, input: { ...input, id }, about: [id], overlay: [], label });
};
