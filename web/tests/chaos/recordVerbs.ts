import { addComment } from '#lib/comments/comments.js';
import { createPaper } from '#lib/documents/papers.js';
import { logInteraction, reviewInteractions, setSubject } from '#lib/interactions/interactions.js';
import { editStage } from '#lib/pipelines/pipelines.js';
import { addCheckLine } from '#lib/tasks/checklist.js';
import { someDeal, someInteraction, someTask, unique, type Verb, type Weight } from './some.js';

const log: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance);
  return deal && logInteraction(window.app, { kind: 'NOTE', topic: unique(), dealId: deal.id });
};

const review: Verb = async (window, _, chance) => {
  const row = await someInteraction(window, chance);
  return row && reviewInteractions(window.app, [row], chance.below(2) === 0);
};

const turn: Verb = async (window, _, chance) => {
  const [row, deal] = [await someInteraction(window, chance), someDeal(window, chance)];
  return row && deal && setSubject(window.app, row, deal.id, chance.one(['CHAIN', 'FROM_HERE', 'LINK']));
};

const say: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance);
  return deal && addComment(window.app, { dealId: deal.id, partnerId: null }, unique()).outcome;
};

const list: Verb = async (window, _, chance) => {
  const task = someTask(window, chance);
  return task && addCheckLine(window.app, task.id, `Строка ${chance.below(99)}`);
};

const order: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance, 'IN_WORK');
  return deal && createPaper(window.app, 'order', deal.id, { sum: `${1 + chance.below(999)}.00` }).outcome;
};

const pay: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance, 'IN_WORK');
  const promise = { sum: `${1 + chance.below(999)}.00`, promisedOn: '2099-01-15' };
  return deal && createPaper(window.app, 'payment', deal.id, promise).outcome;
};

const configure: Verb = async ({ app }, { pipelineId, stageIds }, chance) => {
  const pipeline = app.store.get('pipeline', pipelineId);
  const stage = pipeline?.stages.find(({ id }) => id === chance.one(stageIds));
  return pipeline && stage && editStage(app, pipeline, stage, { probability: chance.below(100) });
};

/** What is written down beside the cards of a board, and how a board is set up. */
export const recordWeights: Weight[] = [
  [3, 'log', log],
  [2, 'review', review],
  [2, 'turn', turn],
  [2, 'say', say],
  [2, 'list', list],
  [1, 'order', order],
  [1, 'pay', pay],
  [1, 'configure', configure],
];
