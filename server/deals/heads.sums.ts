import { all, type Condition, either } from '../core/condition.js';
import type { Context } from '../core/context.js';
import { notFound } from '../core/errors.js';
import type { Computed } from '../core/live/figures.js';
import { isShared, visibleSql } from '../core/rights/visible.js';
import { isUuid } from '../core/uuid.js';
import { Pipeline } from '../pipelines/pipeline.entity.js';
import { endOfToday, filterWays, type DealFilter } from './deal.filter.js';
import { byStage, type HeadGroup, type HeadSums, inWays, type LeadSums, type StageSums } from './heads.ways.js';

export interface HeadsArgs {
  pipelineId: string;
  filter?: DealFilter | null;
  zone: string;
}

/** The deals of everybody; who sees which of them is decided in memory. @throws NOT_FOUND Pipeline */
export async function sumHeads(ctx: Context, args: HeadsArgs): Promise<Computed<HeadSums>> {
  const { stageIds, where } = await dealsOf(ctx, args);
  const groups = await sumGroups(ctx, ['owner_id', 'team_id'], where, args.zone);
  const shared = await sumGroups(ctx, ['owner_id', 'team_id', 'shared_with'], all([SHARED, where]), args.zone);
  const { turnsAt: leadsTurnAt, ...leads } = await countLeads(ctx);
  const turns = [...groups.map(({ turnsAt }) => turnsAt), leadsTurnAt, endOfToday({ now: ctx.now, zone: args.zone })];
  return {
    sum: { stageIds, ...inWays(groups, shared), leads },
    turnsAt: new Date(Math.min(...turns.filter((at) => at !== null).map((at) => new Date(at).getTime()))),
  };
}

/** The same for the viewer of the context alone. @throws NOT_FOUND Pipeline */
export async function sumSeen(ctx: Context, args: HeadsArgs): Promise<StageSums> {
  const { stageIds, where } = await dealsOf(ctx, args);
  const groups = await sumGroups(ctx, [], all([where, visibleSql(ctx.viewer, 'd')]), args.zone);
  return { stages: byStage(stageIds, groups), leads: await countLeads(ctx) };
}

async function dealsOf(ctx: Context, { pipelineId, filter, zone }: HeadsArgs) {
  const stageIds = await stageIdsOf(ctx, pipelineId);
  const here: Condition = { sql: 'd.stage_id = any(?::uuid[])', params: [`{${stageIds.join(',')}}`] };
  const filtered = filterWays(filter, { now: ctx.now, zone }).map(either);
  return { stageIds, where: all([here, ...filtered]) };
}

async function stageIdsOf(ctx: Context, pipelineId: string): Promise<string[]> {
  const rows = isUuid(pipelineId) ? await ctx.em.execute<{ id: string | null }[]>(STAGES, [pipelineId]) : [];
  if (rows.length === 0) throw notFound(Pipeline.name, pipelineId);
  return rows.map(({ id }) => id).filter((id) => id !== null);
}

const STAGES = `
  select s.id from pipeline p left join stage s on s.pipeline_id = p.id and not s.removed where p.id = ? order by s.rank`;

const SHARED: Condition = { sql: isShared('d'), params: [] };

interface SummedGroup extends HeadGroup {
  turnsAt: Date | null;
}

type ScopeColumn = 'owner_id' | 'team_id' | 'shared_with';

/**
 * Adds up deals by stage and those parts of their scope. All that it reads of a deal stands in the index `deal_heads`,
 * unless the condition or the sharing asks for more.
 */
async function sumGroups(ctx: Context, by: ScopeColumn[], where: Condition, zone: string): Promise<SummedGroup[]> {
  const { now } = ctx;
  const columns = ['stage_id', ...by].map((column) => `d.${column}`).join(', ');
  const rows = await ctx.em.execute<GroupRow[]>(
    `select g.*, ((g.plain + g.estimated) * 100)::bigint::text as sum,
       ((g.plain * s.probability + g.weighed) * 100)::bigint::text as weighted
     from (
       select ${columns}, count(*)::int as count,
         coalesce(sum(d.sum) filter (where d.probability is null), 0) as plain,
         coalesce(sum(d.sum) filter (where d.probability is not null), 0) as estimated,
         coalesce(sum(d.sum * d.probability) filter (where d.probability is not null), 0) as weighed,
         (count(*) filter (where d.next_due_at <= ?))::int as overdue,
         (count(*) filter (where d.next_due_at > ? and d.next_due_at <= ?))::int as due_today,
         (count(*) filter (where d.next_due_at is null))::int as no_next_step,
         min(d.next_due_at) filter (where d.next_due_at > ?) as turns_at
       from deal d where ${where.sql} group by ${columns}) g
     join stage s on s.id = g.stage_id`,
    [now, now, endOfToday({ now, zone }), now, ...where.params],
  );
  const paths = by.includes('team_id') ? await teamPaths(ctx) : new Map<string, string>();
  return rows.map((row) => groupOf(row, paths));
}

async function teamPaths(ctx: Context): Promise<Map<string, string>> {
  const teams = await ctx.em.execute<{ id: string; path: string }[]>('select id, path from team');
  return new Map(teams.map(({ id, path }) => [id, path]));
}

async function countLeads(ctx: Context): Promise<LeadSums & { turnsAt: Date | null }> {
  const [leads] = await ctx.em.execute<[LeadSums & { turnsAt: Date | null }]>(LEADS, [ctx.now, ctx.now]);
  return leads;
}

const LEADS = `
  select count(*)::int as count, (count(*) filter (where answer_due_at <= ?))::int as unanswered,
    min(answer_due_at) filter (where answer_due_at > ?) as "turnsAt"
  from lead where state = 'OPEN'`;

interface GroupRow {
  stage_id: string;
  owner_id?: string;
  team_id?: string | null;
  shared_with?: string[];
  count: number;
  sum: string;
  weighted: string;
  overdue: number;
  due_today: number;
  no_next_step: number;
  turns_at: Date | null;
}

function groupOf(row: GroupRow, paths: Map<string, string>): SummedGroup {
  return {
    stageId: row.stage_id,
    scope: {
      owner: row.owner_id ?? null,
      team: paths.get(row.team_id ?? '') ?? null,
      sharedWith: row.shared_with ?? [],
    },
    tally: {
      count: row.count,
      sum: BigInt(row.sum),
      weighted: BigInt(row.weighted),
      dueToday: row.due_today,
      overdue: row.overdue,
      noNextStep: row.no_next_step,
    },
    turnsAt: row.turns_at,
  };
}
