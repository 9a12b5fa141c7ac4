import { setTimeout as pause } from 'node:timers/promises';
import {
  CreateDealDocument,
  EditPartnerDocument,
  EditProfileDocument,
  PartnersDocument,
  TypedDocumentString,
  UserRowFragmentDoc,
  type EditProfileMutation,
} from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import { newId } from '#lib/core/id.js';
import { assignDeals, createTasks, moveDeals } from '#lib/deals/bulk.js';
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
import { createLead } from '#lib/leads/leads.js';
import { createPartner } from '#lib/partners/partners.js';
import { cancelTask, completeTask, createTask, editTask } from '#lib/tasks/tasks.js';
import type { Chance } from '../window/random.js';
import type { Company } from './company.js';
import { recordWeights } from './recordVerbs.js';
import { isUnique, someDeal, someDeals, someTask, unique, type Ending, type Verb, type Weight } from './some.js';
import type { ChaosWindow } from './window.js';

interface Receipt {
  clientId: string;
  mutationId: string;
}

const HOUR_MS = 3_600_000;

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

const planMany: Verb = async (window, _, chance) => {
  const ids = someDeals(window, chance, 'IN_WORK');
  const dueAt = new Date(Date.now() + (24 + chance.below(240)) * HOUR_MS).toISOString();
  return ids.length ? createTasks(window.app, ids, { kind: 'CALL', title: 'Обзвонить', dueAt }, null) : undefined;
};

const edit: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance);
  const title = deal && isUnique(deal.title) ? {} : { title: `Сделка ${chance.below(99)}` };
  const fields = chance.one([
    { sum: `${chance.below(999)}.00` },
    { sum: `${chance.below(999)}.00`, ...title },
    { sum: `${chance.below(999)}.00`, probability: chance.below(100) },
    { source: chance.one(['SITE', 'PHONE'] as const) },
  ]);
  return deal && editDeal(window.app, deal.id, fields as Parameters<typeof editDeal>[2]);
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
const create: Verb = async ({ app }, { pipelineId, stageIds }, chance) => {
  const given = { pipelineId, stageId: chance.one(stageIds), title: unique(), sum: `${chance.below(999)}.00` };
  return createDeal(app, given).outcome;
};

/** Without an id from the window nothing but the receipt keeps a resend from making a second one. */
const count: Verb = async ({ app }, { pipelineId, stageIds }, chance) => {
  const input = { pipelineId, stageId: chance.one(stageIds), title: unique() };
  return app.commands.run({ document: CreateDealDocument, input, about: [newId()], overlay: [], label: '' });
};

const plan: Verb = async (window, _, chance) => {
  const deal = someDeal(window, chance, 'IN_WORK');
  // Far off: no card turns red while two windows are compared.
  const dueAt = new Date(Date.now() + (24 + chance.below(240)) * HOUR_MS).toISOString();
  return deal && createTask(window.app, { dealId: deal.id, kind: 'CALL', title: unique(), dueAt }).outcome;
};

const complete: Verb = async (window, _, chance) => {
  const task = someTask(window, chance);
  return task && completeTask(window.app, task.id, 'Дозвонились');
};

const cancel: Verb = async (window, _, chance) => {
  const task = someTask(window, chance);
  return task && cancelTask(window.app, task.id);
};

const replan: Verb = async (window, _, chance) => {
  const task = someTask(window, chance);
  const dueAt = new Date(Date.now() + (24 + chance.below(240)) * HOUR_MS).toISOString();
  return task && editTask(window.app, task.id, { dueAt });
};

const lead: Verb = async ({ app }) => createLead(app, { text: unique(), channel: 'SITE' });

const partner: Verb = async ({ app }) => createPartner(app, { name: unique() }).outcome;

const renamePartner: Verb = async ({ app }, _, chance) => {
  const { partners } = await app.ask(PartnersDocument, { first: 50 });
  const renamed = partners.nodes.filter(({ name }) => !isUnique(name));
  if (!renamed.length) return undefined;
  const { id, version, name } = chance.one(renamed);
  return app.commands.run({
    document: EditPartnerDocument,
    input: { id, name: `Партнёр ${chance.below(99)}` },
    about: [id],
    overlay: [],
    base: { type: 'partner', id, version, seen: { name } },
    label: '',
  });
};

const profile: Verb = async ({ app }, _, chance) => {
  const input = { theme: chance.one(['LIGHT', 'DARK'] as const) };
  return app.commands.run({ document: EditProfileDocument, input, about: [newId()], overlay: [], label: '' });
};

const undo: Verb = async ({ app }) => app.undo.undo();

/** The admin of each company stays; the others change teams and roles under open boards. */
const access: Verb = async (window, { people, teams }, chance) => {
  const movable = people.filter(({ user }) => user.role !== 'ADMIN').slice(1);
  const input = {
    id: chance.one(movable).user.id,
    role: chance.one(['MANAGER', 'MANAGER', 'HEAD', 'OBSERVER'] as const),
    teamId: chance.one([teams.north.id, teams.coast.id, teams.south.id, null]),
    active: true,
  };
  return window.app.commands.run({ document: SetAccessDocument, input, about: [input.id], overlay: [], label: '' });
};

const visibility: Verb = async ({ app }, _, chance) => {
  const [role, visibility] = [chance.one(['MANAGER', 'HEAD', 'OBSERVER']), chance.one(['OWN', 'TEAM', 'TEAM', 'ALL'])];
  const receipt = { clientId: app.session.clientId, mutationId: newId() };
  for (;;) {
    try {
      await app.ask(SetRoleVisibilityDocument, { role, visibility, receipt });
      return { kind: 'ok', seq: 0, mutationId: receipt.mutationId };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      if (error.code !== 'NETWORK' && error.code !== 'INTERNAL') return { kind: 'refused', error };
      await pause(500);
    }
  }
};

const SetAccessDocument = new TypedDocumentString<EditProfileMutation, { input: object; receipt?: Receipt | null }>(
  `${UserRowFragmentDoc.toString()} mutation SetAccess($input: SetAccessInput!, $receipt: Receipt) {
    answer: setAccess(input: $input, receipt: $receipt) { seq user { ...UserRow } }
  }`,
);

const SetRoleVisibilityDocument = new TypedDocumentString<{ done: boolean }, Record<string, unknown>>(
  `mutation SetRoleVisibility($role: Role!, $visibility: Visibility!, $receipt: Receipt) {
    done: setRoleVisibility(role: $role, visibility: $visibility, receipt: $receipt)
  }`,
);

/** How often out of a hundred a window does what. */
const weights: Weight[] = [
  [22, 'move', move],
  [4, 'moveMany', moveMany],
  [2, 'assignMany', assignMany],
  [2, 'planMany', planMany],
  [9, 'edit', edit],
  [3, 'fill', fill],
  [3, 'win', win],
  [3, 'lose', lose],
  [5, 'reopen', reopen],
  [6, 'assign', assign],
  [6, 'share', share],
  [4, 'unshare', unshare],
  [3, 'create', create],
  [3, 'count', count],
  [6, 'plan', plan],
  [3, 'complete', complete],
  [1, 'cancel', cancel],
  [2, 'replan', replan],
  ...recordWeights,
  [1, 'lead', lead],
  [1, 'partner', partner],
  [2, 'renamePartner', renamePartner],
  [1, 'profile', profile],
  [6, 'undo', undo],
  [2, 'access', access],
  [2, 'visibility', visibility],
];

const verbs = new Map(weights.map(([, name, verb]) => [name, verb]));

/** Each as often as its weight. */
export const verbNames = weights.flatMap(([weight, name]) => Array.from({ length: weight }, () => name));

/** Rights are the admin's to change, whoever's turn it is. */
export const isForAdmin = (name: string) => FOR_ADMIN.includes(name);

const FOR_ADMIN = ['access', 'visibility', 'configure'];

/** Does it, or, where nothing that it could be done to is in sight, opens a deal. */
export async function act(name: string, window: ChaosWindow, company: Company, chance: Chance): Ending {
  return (await verbs.get(name)!(window, company, chance)) ?? create(window, company, chance);
}

/** Who may be given work, and those whom it is refused for, since roles change. */
const workersOf = ({ people }: Company) => people.slice(2).map(({ user }) => user.id);
