import DataLoader from 'dataloader';
import type { Context } from '../core/context.js';
import { prepared } from '../core/postgres/prepared.js';
import { type Deal, DealStatus } from './deal.entity.js';
import { RateOf } from './winRate.entity.js';

/** A share is taken from so many finished deals at least. */
export const ENOUGH = 10;

/** Finished deals of something, and how many of them are won. */
export interface Rate {
  won: number;
  finished: number;
}

/** What the probability of a deal is made of. */
export interface Signs {
  status: `${DealStatus}`;
  /** The manager's own. */
  estimate: number | null;
  /** What the stage is configured to, for when nothing else is known. */
  configured: number;
  /** Of the deal's stage, owner, partner and pipeline, as far as there are any. */
  rates: Rate[];
}

/** Percent of won ones, in whole numbers, as they are shown. */
export const percentOf = ({ won, finished }: Rate): number => Math.floor((won * 100) / finished + 0.5);

/**
 * The chance to win, in percent: the mean of what is available (domain §3), not rounded. The web has its twin, and
 * `heads.sums.ts` the same in SQL; all three are tested against `schema/probability.json`.
 */
export function probabilityOf({ status, estimate, configured, rates }: Signs): number {
  if (status !== DealStatus.IN_WORK) return status === DealStatus.WON ? 100 : 0;
  const parts = rates.filter(({ finished }) => finished >= ENOUGH).map(percentOf);
  if (estimate !== null) parts.push(estimate);
  if (parts.length === 0) return configured;
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

/** The resulting probability of a deal in whole percent; those of a list are found together. */
export async function resultingProbability(ctx: Context, deal: Deal): Promise<number> {
  const { status, probability: estimate } = deal;
  const { configured, rates } = await loaderOf(ctx).load(deal);
  return Math.round(probabilityOf({ status, estimate, configured, rates }));
}

type Known = Pick<Signs, 'configured' | 'rates'>;

const loaders = new WeakMap<Context, DataLoader<Deal, Known, string>>();

function loaderOf(ctx: Context): DataLoader<Deal, Known, string> {
  const loader = loaders.get(ctx) ?? new DataLoader((deals) => knownOf(ctx, deals), { cacheKeyFn: ({ id }) => id });
  loaders.set(ctx, loader);
  return loader;
}

interface RateRow extends Rate {
  of: RateOf;
  id: string;
}

async function knownOf(ctx: Context, deals: readonly Deal[]): Promise<Known[]> {
  const subjects = deals.flatMap(subjectsOf);
  const ids = (of: RateOf) => [...new Set(subjects.filter((one) => one.of === of).map(({ id }) => id))];
  const rates = await prepared<RateRow>(ctx.em, RATES, [Object.values(RateOf).flatMap(ids)]);
  const stages = await prepared<{ id: string; probability: number }>(ctx.em, STAGES, [ids(RateOf.STAGE)]);
  const known = new Map(rates.map(({ of, id, won, finished }) => [`${of} ${id}`, { won, finished }]));
  const configured = new Map(stages.map(({ id, probability }) => [id, probability]));
  return deals.map((deal) => ({
    configured: configured.get(deal.stageId)!,
    rates: subjectsOf(deal).flatMap(({ of, id }) => known.get(`${of} ${id}`) ?? []),
  }));
}

const RATES = 'select "of", subject_id as id, won, finished from win_rate where subject_id = any($1::uuid[])';
const STAGES = 'select id, probability from stage where id = any($1::uuid[])';

const subjectsOf = ({ stageId, ownerId, partnerId, pipelineId }: Deal): { of: RateOf; id: string }[] => [
  { of: RateOf.STAGE, id: stageId },
  { of: RateOf.OWNER, id: ownerId },
  ...(partnerId ? [{ of: RateOf.PARTNER, id: partnerId }] : []),
  { of: RateOf.PIPELINE, id: pipelineId },
];
