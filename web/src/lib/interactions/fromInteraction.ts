import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  CreateDealFromInteractionDocument,
  CreatePersonFromInteractionDocument,
  type CreateDealInput,
  type CreatePersonInput,
  type SubjectMode,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import { turnBack, type InteractionRow } from './interactions.js';

/** A person out of one who took part and of whom only a name, a number or an address was known. */
export const createPersonFrom = (
  app: App,
  row: InteractionRow,
  participantId: string,
  person: Omit<CreatePersonInput, 'id'>,
): Promise<Outcome> => {
  const id = newId();
  return app.commands.run({
    document: CreatePersonFromInteractionDocument,
    input: { interactionId: row.id, participantId, person: { ...person, id } },
    about: [row.id, id],
    overlay: [],
    label: app.i18n.text.persons.did.created(person.name),
  });
};

/** A deal out of an interaction, which is about that deal from then on; taken back, the chain is about what it was. */
export const createDealFrom = (
  app: App,
  row: InteractionRow,
  deal: Omit<CreateDealInput, 'id'>,
  mode: SubjectMode,
): { id: string; outcome: Promise<Outcome> } => {
  const id = newId();
  const undo = turnBack(app, row, id, mode);
  const outcome = app.commands.run({
    document: CreateDealFromInteractionDocument,
    input: { interactionId: row.id, fromDealId: row.chain.dealId ?? null, deal: { ...deal, id }, mode },
    about: [row.id, row.chainId, id],
    overlay: [],
    label: app.i18n.text.undo.created(deal.title),
    ...(undo && { undo }),
  });
  return { id, outcome };
};
