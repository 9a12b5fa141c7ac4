import type { CommitmentRow } from '#lib/core/rows.js';
import {
  addCommitment,
  editCommitment,
  keepCommitment,
  reopenCommitment,
  withdrawCommitment,
} from '#lib/commitments/commitments.js';
import { InteractionsDocument } from '#lib/core/gql/graphql.js';
import { createDealFrom } from '#lib/interactions/fromInteraction.js';
import {
  answerInteraction,
  deferInteractions,
  editInteraction,
  isAnswerable,
  logInteraction,
  reviewInteractions,
  setResponsible,
  setSubject,
} from '#lib/interactions/interactions.js';
import type { Chance } from '../window/random.js';
import { WRITER } from './company.js';
import { someDeal, someInteraction, unique, workersOf, type Ending, type Verb, type Weight } from './some.js';
import type { ChaosWindow } from './window.js';

const DAY_MS = 86_400_000;

const log: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance);
  return deal && logInteraction(window.app, { kind: 'NOTE', topic: unique(), dealId: deal.id });
};

const correct: Verb = async (window, _, chance) => {
  const row = await someInteraction(window, chance);
  return row && editInteraction(window.app, row, { text: `Итог ${chance.below(99)}` });
};

const review: Verb = async (window, _, chance) => {
  const row = await someInteraction(window, chance);
  return row && reviewInteractions(window.app, [row], chance.below(2) === 0);
};

/** Far off: no counter changes by itself while two windows are compared. */
const defer: Verb = async (window, _, chance) => {
  const row = await someInteraction(window, chance);
  const until = new Date(Date.now() + (1 + chance.below(9)) * DAY_MS).toISOString();
  return row && deferInteractions(window.app, [row], until);
};

const give: Verb = async (window, company, chance) => {
  const row = await someInteraction(window, chance);
  return row && setResponsible(window.app, [row], chance.one(workersOf(company)));
};

const turn: Verb = async (window, _, chance) => {
  const [row, deal] = [await someInteraction(window, chance), someDeal(window, chance)];
  return row && deal && setSubject(window.app, row, deal.id, chance.one(['CHAIN', 'FROM_HERE', 'LINK']));
};

const openOutOf: Verb = async (window, { pipelineId, stageIds }, chance) => {
  const row = await someInteraction(window, chance);
  const deal = { pipelineId, stageId: chance.one(stageIds), title: unique() };
  return row && createDealFrom(window.app, row, deal, chance.one(['CHAIN', 'LINK'])).outcome;
};

const promise: Verb = async (window, _, chance) => {
  const row = await someInteraction(window, chance);
  const promised = { side: chance.one(['OURS', 'CLIENT'] as const), text: unique(), dueOn: farOff(chance) };
  return row && addCommitment(window.app, row.id, promised);
};

/** Their letters, of those that the window sees: each is answered again and again. */
const answer: Verb = async ({ app }, _, chance) => {
  const { interactions } = await app.ask(InteractionsDocument, { filter: { participant: WRITER }, first: 20 });
  const letters = interactions.nodes.filter(isAnswerable);
  return letters.length > 0 ? answerInteraction(app, chance.one(letters), { text: unique() }) : undefined;
};

/** What was promised is kept, put off, withdrawn or open again: two windows often mean the same promise. */
const answerFor: Verb = async (window, _, chance) => {
  const given = (await someInteraction(window, chance))?.commitments ?? [];
  return given.length > 0 ? endPromise(window, chance.one(given), chance) : undefined;
};

function endPromise({ app }: ChaosWindow, row: CommitmentRow, chance: Chance): Ending {
  if (row.state !== 'OPEN') return reopenCommitment(app, row);
  const ends = [
    () => keepCommitment(app, row),
    () => withdrawCommitment(app, row),
    () => editCommitment(app, row, { dueOn: farOff(chance) }),
  ];
  return chance.one(ends)();
}

const farOff = (chance: Chance) => `2099-01-${10 + chance.below(20)}`;

/** What is written down of contacts with clients. */
export const talkWeights: Weight[] = [
  [3, 'log', log],
  [1, 'correct', correct],
  [2, 'review', review],
  [1, 'defer', defer],
  [1, 'give', give],
  [2, 'turn', turn],
  [1, 'openOutOf', openOutOf],
  [2, 'promise', promise],
  [2, 'answerFor', answerFor],
  [1, 'answer', answer],
];
