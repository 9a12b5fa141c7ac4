import { addComment } from '#lib/comments/comments.js';
import { PersonsDocument } from '#lib/core/gql/graphql.js';
import { erasePerson } from '#lib/erasure/erasure.js';
import { addDealPerson, createPerson } from '#lib/persons/persons.js';
import type { PersonRow } from '#lib/core/rows.js';
import { FORGETTABLE, forgettable, someDeal, type Verb, type Weight } from './some.js';

const MOST = 50;

/** Somebody who will want to be forgotten: called by his name in a remark, and then known. */
const acquaint: Verb = async (window, _, chance) => {
  const { app } = window;
  const deal = someDeal(window, chance);
  if (!deal) return undefined;
  const name = forgettable();
  const said = await addComment(app, { dealId: deal.id, partnerId: null }, `Звонил ${name}, ждёт ответа`).outcome;
  if (said.kind !== 'ok') return said;
  const { id, outcome } = createPerson(app, { name });
  const made = await outcome;
  return made.kind === 'ok' ? addDealPerson(app, deal.id, { id, name } as PersonRow, 'CONTACT') : made;
};

/** Others edit him, merge him and speak with him meanwhile. */
const erase: Verb = async ({ app }, _, chance) => {
  const { persons } = await app.ask(PersonsDocument, { text: FORGETTABLE, first: MOST });
  const known = persons.nodes.filter(({ name }) => name.startsWith(FORGETTABLE));
  if (known.length === 0) return undefined;
  const person = chance.one(known);
  return erasePerson(app, person, person.name);
};

/** People who come and want to be forgotten. */
export const erasureWeights: Weight[] = [
  [2, 'acquaint', acquaint],
  [1, 'erase', erase],
];
