import type { App } from '#lib/core/app.svelte.js';
import type { Change } from '#lib/core/feed.js';
import { FollowedList } from '#lib/core/followedList.svelte.js';
import { PlansDocument, PlanTemplatesDocument } from '#lib/core/gql/graphql.js';
import type { PlanRow, TemplateRow } from './plans.js';

type Desk = Pick<App, 'ask' | 'live'>;

const PAGE = 20;
/** As many templates as one question may ask for. */
const MOST = 200;
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Plans of a deal, the latest first, live. */
export const followPlans = (app: Desk, dealId: string): FollowedList<PlanRow> => {
  const ask = async (page: { ids?: string[]; first: number; after?: string | null }) =>
    (await app.ask(PlansDocument, { dealId, ...page })).plans;
  const list: FollowedList<PlanRow> = new FollowedList<PlanRow>(app.live, {
    load: (after) => ask({ first: PAGE, after }),
    again: async (ids) => (await ask({ ids, first: ids.length })).nodes,
    touched: (change) => touched(change, dealId, list),
    keyOf: ({ createdAt, id }) => `${createdAt} ${id}`,
    compare: (a, b) => compare(b, a),
  });
  return list;
};

/** A task that was handed to another changes who may answer. */
function touched({ id, name, particulars }: Change, dealId: string, list: FollowedList<PlanRow>): string[] {
  if (id !== dealId) return [];
  if (name?.startsWith('plan.')) return [particulars?.['part'] as string];
  const isWork = (plan: PlanRow) => plan.steps.some(({ taskId }) => taskId != null && taskId === particulars?.['part']);
  return name?.startsWith('task.') ? list.rows.filter(isWork).map((plan) => plan.id) : [];
}

/** All templates by name, live. */
export const followTemplates = (app: Desk): FollowedList<TemplateRow> => {
  const load = async (after: string | null) =>
    (await app.ask(PlanTemplatesDocument, { first: MOST, after })).planTemplates;
  return new FollowedList<TemplateRow>(app.live, {
    load,
    again: async (ids) => (await load(null)).nodes.filter(({ id }) => ids.includes(id)),
    touched: ({ entity, id }) => (entity === 'planTemplate' ? [id] : []),
    keyOf: ({ name, id }) => `${name} ${id}`,
    compare,
  });
};
