import { PartnersDocument, PersonsDocument } from '#lib/core/gql/graphql.js';
import { dismissDuplicate, merge, type Named, restoreDuplicate } from '#lib/merges/merges.js';
import type { Chance } from '../window/random.js';
import { FORGETTABLE, type Verb, type Weight } from './some.js';

/** Records of a kind that are looked at. */
const MOST = 50;

function someTwo(rows: readonly Named[], chance: Chance): { kept: Named; gone: Named } | undefined {
  if (rows.length < 2) return undefined;
  const kept = chance.one(rows);
  return { kept, gone: chance.one(rows.filter(({ id }) => id !== kept.id)) };
}

/** Windows often merge the same two, also against each other; the verb that takes things back undoes some. */
const mergePartners: Verb = async ({ app }, _, chance) => {
  const { partners } = await app.ask(PartnersDocument, { first: MOST });
  const two = someTwo(partners.nodes, chance);
  return two && merge(app, { kind: 'PARTNER', ...two, taken: ['OWNER'], takenCustom: [] }).outcome;
};

const mergePeople: Verb = async ({ app }, _, chance) => {
  const { persons } = await app.ask(PersonsDocument, { first: MOST });
  // What is said with one who will be forgotten goes with him: nothing of it may be counted.
  const isOfThem = chance.below(2) === 0;
  const alike = persons.nodes.filter(({ name }) => name.startsWith(FORGETTABLE) === isOfThem);
  const two = someTwo(alike, chance);
  return two && merge(app, { kind: 'PERSON', ...two, taken: ['PARTNER'], takenCustom: [] }).outcome;
};

/** Also two that are being merged by another window. */
const tellApart: Verb = async ({ app }, _, chance) => {
  const { partners } = await app.ask(PartnersDocument, { first: MOST });
  const two = someTwo(partners.nodes, chance);
  const command = chance.one([dismissDuplicate, restoreDuplicate]);
  return two && command(app, { kind: 'PARTNER', first: two.kept, second: two.gone });
};

/** Two records become one, or are told apart. */
export const mergeWeights: Weight[] = [
  [1, 'mergePartners', mergePartners],
  [1, 'mergePeople', mergePeople],
  [1, 'tellApart', tellApart],
];
