import { CreateDealDocument } from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import { assignDeals, moveDeals } from '#lib/deals/bulk.js';
import {
  assignDeal,
  createDeal,
  editDeal,
  loseDeal,
  moveDeal,
  reopenDeal,
  shareDeal,
  unshareDeal,
  winDeal,
} from '#lib/deals/deals.js';
import { isUnique, someDeal, someDeals, unique, workersOf, type Verb, type Weight } from './some.js';

const move: Verb = async (window, { stageIds }, chance) => {
  const deal = someDeal(window, chance, 'IN_WORK');
  const neighbour = chance.below(2) ? someDeal(window, chance, 'IN_WORK') : undefined;
  const stageId = neighbour && chance.below(2) ? neighbour.stageId : chance.one(stageIds);
  const slot = { stageId, ...(chance.below(2) ? { afterId: neighbour?.id } : { beforeId: neighbour?.id }) };
  return deal && moveDeal(window.app, deal.id, slot as Parameters<typeof moveDeal>[2]);
};

const moveMany: Verb = async (window, { stageIds }, chance) => {
  const ids = someDeals(window, chance, 'IN_WORK');
  return ids.length ? moveDeals(window.app, ids, chance.one(stageIds)) : undefined;
};

const assignMany: Verb = async (window, company, chance) => {
  const ids = someDeals(window, chance);
  return ids.length ? assignDeals(window.app, ids, chance.one(workersOf(company))) : undefined;
};

const edit: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance);
  const title = deal && isUnique(deal.title) ? {} : { title: `Сделка ${chance.below(99)}` };
  const figure = `${chance.below(999)}.00`;
  const worth = deal?.currency === 'USD' ? { amount: figure } : { sum: figure };
  const fields = chance.one([
    worth,
    { ...worth, ...title },
    { ...worth, probability: chance.below(100) },
    { source: chance.one(['SITE', 'PHONE'] as const) },
  ]);
  return deal && editDeal(window.app, deal.id, fields as Parameters<typeof editDeal>[2]);
};

/** Others say meanwhile what it is worth in the currency of before. */
const convert: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance);
  const figure = `${chance.below(999)}.00`;
  if (!deal) return undefined;
  const isForeign = deal.currency === 'USD';
  return editDeal(
    window.app,
    deal.id,
    isForeign ? { currency: 'RUB', sum: figure } : { currency: 'USD', amount: figure },
  );
};

/** Two windows often want the same field of the same deal. */
const fill: Verb = async (window, { regionId }, chance) => {
  const deal = someDeal(window, chance);
  const value = chance.below(4) ? `Регион ${chance.below(9)}` : null;
  return deal && editDeal(window.app, deal.id, { custom: [{ fieldId: regionId, value }] });
};

const win: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance, 'IN_WORK');
  return deal && winDeal(window.app, deal.id);
};

const lose: Verb = async (window, { reasonId }, chance) => {
  const deal = someDeal(window, chance, 'IN_WORK');
  return deal && loseDeal(window.app, deal.id, { reasonId });
};

const reopen: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance, 'WON') ?? someDeal(window, chance, 'LOST');
  return deal && reopenDeal(window.app, deal.id);
};

const assign: Verb = async (window, company, chance) => {
  const deal = someDeal(window, chance);
  return deal && assignDeal(window.app, deal.id, chance.one(workersOf(company)));
};

const share: Verb = async (window, company, chance) => {
  const deal = someDeal(window, chance);
  return deal && shareDeal(window.app, deal.id, chance.one(workersOf(company)));
};

const unshare: Verb = async (window, company, chance) => {
  const deal = someDeal(window, chance);
  return deal && unshareDeal(window.app, deal.id, chance.one(workersOf(company)));
};

/** Titles are their own, so that each that was acknowledged must be there once. */
export const create: Verb = async ({ app }, { pipelineId, stageIds }, chance) => {
  const given = { pipelineId, stageId: chance.one(stageIds), title: unique(), sum: `${chance.below(999)}.00` };
  return createDeal(app, given).outcome;
};

/** Without an id from the window nothing but the receipt keeps a resend from making a second one. */
const count: Verb = async ({ app }, { pipelineId, stageIds }, chance) => {
  const input = { pipelineId, stageId: chance.one(stageIds), title: unique() };
  return app.commands.run({ document: CreateDealDocument, input, about: [newId()], overlay: [], label: '' });
};

/** What is done to the cards themselves. */
export const dealWeights: Weight[] = [
  [22, 'move', move],
  [4, 'moveMany', moveMany],
  [2, 'assignMany', assignMany],
  [9, 'edit', edit],
  [3, 'fill', fill],
  [3, 'convert', convert],
  [3, 'win', win],
  [3, 'lose', lose],
  [5, 'reopen', reopen],
  [6, 'assign', assign],
  [6, 'share', share],
  [4, 'unshare', unshare],
  [3, 'create', create],
  [3, 'count', count],
];
