import type { Context } from '../core/context.js';
import { notFound } from '../core/errors.js';
import type { Computed } from '../core/live/figures.js';
import { sees, type Scope } from '../core/rights/scope.js';
import { isUuid } from '../core/uuid.js';
import type { Viewer } from '../core/rights/viewer.js';
import { Pipeline } from '../pipelines/pipeline.entity.js';
import { endOfToday, filterConditions, type DealFilter } from './deal.filter.js';

export interface HeadsArgs {
  pipelineId: string;
  filter?: DealFilter | null;
  zone: string;
}

/** Deals of one stage that the same people may see, added up. Money in kopecks. */
interface HeadGroup {
  stageId: string;
  scope: Scope;
  tally: Tally;
}

export interface Tally {
  count: number;
  sum: bigint;
  weighted: bigint;
  dueToday: number;
  overdue: number;
  noNextStep: number;
}

/** What the heads of all viewers are made of. */
export interface HeadSums {
  stageIds: string[];
  groups: HeadGroup[];
  leads: { count: number; unanswered: number };
}

/** One query for the deals of everyone; who sees which group is decided in memory. */
export async function sumHeads(ctx: Context, { pipelineId, filter, zone }: HeadsArgs): Promise<Computed<HeadSums>> {
  const stageIds = await stagesOf(ctx, pipelineId);
  const today = endOfToday({ now: ctx.now, zone });
  const conditions = filterConditions(filter, { now: ctx.now, zone });
  const rows = await ctx.em.execute<GroupRow[]>(
    `${GROUPS} ${conditions.map(({ sql }) => `and ${sql}`).join(' ')} group by 1, 2, 3, 4`,
    [ctx.now, ctx.now, today, ctx.now, pipelineId, ...conditions.flatMap(({ params }) => params)],
  );
  const [leads] = await ctx.em.execute<LeadRow[]>(LEADS, [ctx.now, ctx.now]);
  const turns = [...rows.map((row) => row.turns_at), leads!.turns_at, today].filter((at) => at !== null);
  return {
    sum: { stageIds, groups: rows.map(groupOf), leads: { count: leads!.count, unanswered: leads!.unanswered } },
    turnsAt: new Date(Math.min(...turns.map((at) => new Date(at).getTime()))),
  };
}

async function stagesOf(ctx: Context, pipelineId: string): Promise<string[]> {
  const rows = isUuid(pipelineId) ? await ctx.em.execute<{ id: string | null }[]>(STAGES, [pipelineId]) : [];
  if (rows.length === 0) throw notFound(Pipeline.name, pipelineId);
  return rows.map(({ id }) => id).filter((id) => id !== null);
}

const STAGES = `
  select s.id from pipeline p left join stage s on s.pipeline_id = p.id where p.id = ? order by s.rank`;

const GROUPS = `
  select d.stage_id, d.owner_id, d.team_path, d.shared_with, count(*)::int as count,
    coalesce(sum(d.sum) * 100, 0)::bigint::text as sum,
    round(coalesce(sum(d.sum * coalesce(d.probability, s.probability)), 0))::bigint::text as weighted,
    (count(*) filter (where d.next_due_at <= ?))::int as overdue,
    (count(*) filter (where d.next_due_at > ? and d.next_due_at <= ?))::int as due_today,
    (count(*) filter (where d.next_due_at is null))::int as no_next_step,
    min(d.next_due_at) filter (where d.next_due_at > ?) as turns_at
  from deal d join stage s on s.id = d.stage_id
  where d.pipeline_id = ?`;

const LEADS = `
  select count(*)::int as count, (count(*) filter (where answer_due_at <= ?))::int as unanswered,
    min(answer_due_at) filter (where answer_due_at > ?) as turns_at
  from lead where state = 'OPEN'`;

interface GroupRow {
  stage_id: string;
  owner_id: string;
  team_path: string | null;
  shared_with: string[];
  count: number;
  sum: string;
  weighted: string;
  overdue: number;
  due_today: number;
  no_next_step: number;
  turns_at: Date | null;
}

interface LeadRow {
  count: number;
  unanswered: number;
  turns_at: Date | null;
}

function groupOf(row: GroupRow): HeadGroup {
  return {
    stageId: row.stage_id,
    scope: { owner: row.owner_id, team: row.team_path, sharedWith: row.shared_with },
    tally: {
      count: row.count,
      sum: BigInt(row.sum),
      weighted: BigInt(row.weighted),
      dueToday: row.due_today,
      overdue: row.overdue,
      noNextStep: row.no_next_step,
    },
  };
}

/** What a viewer may see of each stage, in the order of the stages. */
export function tallyFor(viewer: Viewer, { stageIds, groups }: HeadSums): Map<string, Tally> {
  const stages = new Map(stageIds.map((id) => [id, emptyTally()]));
  for (const { stageId, scope, tally } of groups) {
    const stage = stages.get(stageId);
    if (stage && sees(viewer, scope)) addUp(stage, tally);
  }
  return stages;
}

export const emptyTally = (): Tally => ({ count: 0, sum: 0n, weighted: 0n, dueToday: 0, overdue: 0, noNextStep: 0 });

export function addUp(to: Tally, tally: Tally): void {
  to.count += tally.count;
  to.sum += tally.sum;
  to.weighted += tally.weighted;
  to.dueToday += tally.dueToday;
  to.overdue += tally.overdue;
  to.noNextStep += tally.noNextStep;
}
