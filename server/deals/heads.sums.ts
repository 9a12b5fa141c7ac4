import { all, type Condition, either } from '../core/condition.js';
import type { Context } from '../core/context.js';
import { notFound } from '../core/errors.js';
import type { Computed } from '../core/live/figures.js';
import { isShared, visibleSql } from '../core/rights/visible.js';
import { isUuid } from '../core/uuid.js';
import { Pipeline } from '../pipelines/pipeline.entity.js';
import { DealStatus } from './deal.entity.js';
import { endOfToday, filterWays, type DealFilter } from './deal.filter.js';
import {
  byStage,
  type HeadGroup,
  type HeadSums,
  inWays,
  type LeadGroup,
  type LeadSums,
  leadsSeenBy,
  PARTS,
  type StageSums,
} from './heads.ways.js';
import { ENOUGH } from './probability.service.js';
import type { RateOf } from './winRate.entity.js';

export interface HeadsArgs {
  pipelineId: string;
  filter?: DealFilter | null;
  zone: string;
}

/** The deals of everybody; who sees which of them is decided in memory. @throws NOT_FOUND Pipeline */
export async function sumHeads(ctx: Context, args: HeadsArgs): Promise<Computed<HeadSums>> {
  const { stageIds, where } = await dealsOf(ctx, args);
  const groups = await sumGroups(ctx, ['owner_id', 'team_id'], where, args);
  const shared = await sumGroups(ctx, ['owner_id', 'team_id', 'shared_with'], all([SHARED, where]), args);
  const leads = await countLeads(ctx);
  const turns = [...[...groups, ...leads].map(({ turnsAt }) => turnsAt), endOfToday({ now: ctx.now, zone: args.zone })];
  return {
    sum: { stageIds, ...inWays(groups, shared), leads },
    turnsAt: new Date(Math.min(...turns.filter((at) => at !== null).map((at) => new Date(at).getTime()))),
  };
}

/** The same for the viewer of the context alone. @throws NOT_FOUND Pipeline */
export async function sumSeen(ctx: Context, args: HeadsArgs): Promise<StageSums> {
  const { stageIds, where } = await dealsOf(ctx, args);
  const groups = await sumGroups(ctx, [], all([where, visibleSql(ctx.viewer, 'd')]), args);
  return { stages: byStage(stageIds, groups), leads: leadsSeenBy(ctx.viewer, await countLeads(ctx)) };
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
 * unless the condition or the sharing asks for more. A mean is linear in its parts, so deals that have the same number of
 * parts, of the same stage and owner, are weighed together: by their sum, and by that of each sum by its client's share.
 * Those whose client has a share are told apart by sums of their own: grouped by it, all would have to be sorted once more.
 */
async function sumGroups(ctx: Context, by: ScopeColumn[], where: Condition, args: HeadsArgs): Promise<SummedGroup[]> {
  const { now } = ctx;
  const asked = ['stage_id', ...by];
  const grouped = [...new Set([...asked, 'owner_id'])].map((column) => `d.${column}`).join(', ');
  const columns = asked.map((column) => `g.${column}`).join(', ');
  const rows = await ctx.em.execute<GroupRow[]>(
    `select ${columns}, sum(g.count)::int as count, trunc(sum(g.sum) * 100)::text as sum, trunc(sum(${WEIGHTED}))::text as weighted,
       sum(g.overdue)::int as overdue, sum(g.due_today)::int as due_today, sum(g.no_next_step)::int as no_next_step,
       min(g.turns_at) as turns_at
     from (
       select ${grouped}, count(*)::int as count,
         coalesce(sum(d.sum), 0) as sum, ${openSums(args)},
         (count(*) filter (where d.next_due_at <= ?))::int as overdue,
         (count(*) filter (where d.next_due_at > ? and d.next_due_at <= ?))::int as due_today,
         (count(*) filter (where d.next_due_at is null))::int as no_next_step,
         min(d.next_due_at) filter (where d.next_due_at > ?) as turns_at
       from deal d left join ${rates('PARTNER')} client on client.subject_id = d.partner_id
       where ${where.sql} group by ${grouped}) g
     join stage s on s.id = g.stage_id
     left join ${rates('STAGE')} of_stage on of_stage.subject_id = g.stage_id
     left join ${rates('OWNER')} of_owner on of_owner.subject_id = g.owner_id
     left join ${rates('PIPELINE')} of_pipeline on of_pipeline.subject_id = s.pipeline_id
     group by ${columns}`,
    [now, now, endOfToday({ now, zone: args.zone }), now, ...where.params],
  );
  const paths = by.includes('team_id') ? await teamPaths(ctx) : new Map<string, string>();
  return rows.map((row) => groupOf(row, paths));
}

/** The offset keeps it a table: what is rounded once a subject would be rounded at each use in each deal. */
const rates = (of: keyof typeof RateOf): string =>
  `(select subject_id, round(won * 100.0 / finished) as percent from win_rate where "of" = '${of}' and finished >= ${ENOUGH} offset 0)`;

/** Of a group without its clients' shares and estimates: how many parts the mean has, and their sum. */
const KNOWN = 'num_nonnulls(of_stage.percent, of_owner.percent, of_pipeline.percent)';
const TOTAL = '(coalesce(of_stage.percent, 0) + coalesce(of_owner.percent, 0) + coalesce(of_pipeline.percent, 0))';

/** `probabilityOf` over sums instead of one deal, in `PARTS` of a kopeck. A client's share is one part more. */
const WEIGHTED = `
  g.won * 100 * ${PARTS}
  + (g.weighed + g.estimated * ${TOTAL}) * (${PARTS} / (${KNOWN} + 1))
  + (g.weighed_known + g.estimated_client + g.estimated_known * ${TOTAL}) * (${PARTS} / (${KNOWN} + 2))
  + case when ${KNOWN} = 0 then g.plain * s.probability * ${PARTS} else g.plain * ${TOTAL} * (${PARTS} / ${KNOWN}) end
  + (g.plain_client + g.plain_known * ${TOTAL}) * (${PARTS} / (${KNOWN} + 1))`;

/**
 * Sums of won deals, and of those in work with and without an estimate, with and without a share of their client. Only a
 * filter that lets finished ones in has to look at the status, which the index does not hold.
 */
function openSums({ filter }: HeadsArgs): string {
  const isMixed = filter?.statuses?.some((status) => status !== DealStatus.IN_WORK) ?? false;
  const open = isMixed ? `d.status = 'IN_WORK' and` : '';
  const sum = (what: string, which: string) => `coalesce(sum(${what}) filter (where ${open} ${which}), 0)`;
  const [plain, estimated] = ['d.probability is null', 'd.probability is not null'];
  const [unknown, known] = ['client.percent is null', 'client.percent is not null'];
  const each = (name: string, what: string, which: string) =>
    `${sum(what, `${which} and ${unknown}`)} as ${name}, ${sum(what, `${which} and ${known}`)} as ${name}_known`;
  return `${isMixed ? `coalesce(sum(d.sum) filter (where d.status = 'WON'), 0)` : '0'} as won,
    ${each('plain', 'd.sum', plain)}, ${sum('d.sum * client.percent', plain)} as plain_client,
    ${each('estimated', 'd.sum', estimated)}, ${sum('d.sum * client.percent', estimated)} as estimated_client,
    ${each('weighed', 'd.sum * d.probability', estimated)}`;
}

async function teamPaths(ctx: Context): Promise<Map<string, string>> {
  const teams = await ctx.em.execute<{ id: string; path: string }[]>('select id, path from team');
  return new Map(teams.map(({ id, path }) => [id, path]));
}

/** Open leads by who may see them; those that wait are everybody's or a team's. */
async function countLeads(ctx: Context): Promise<(LeadGroup & { turnsAt: Date | null })[]> {
  const rows = await ctx.em.execute<LeadRow[]>(LEADS, [ctx.now, ctx.now]);
  return rows.map(({ owner, team, sharedWith, count, unanswered, snoozed, turnsAt }) => {
    const scope = { owner, team, sharedWith, ...(owner === null && { waiting: true as const }) };
    return { scope, sums: { count, unanswered, snoozed }, turnsAt };
  });
}

interface LeadRow extends LeadSums {
  owner: string | null;
  team: string | null;
  sharedWith: string[];
  turnsAt: Date | null;
}

const LEADS = `
  select owner_id as owner, team_path as team, shared_with as "sharedWith",
    (count(*) filter (where state = 'OPEN'))::int as count, (count(*) filter (where state = 'SNOOZED'))::int as snoozed,
    (count(*) filter (where state = 'OPEN' and answered_at is null and answer_due_at <= ?))::int as unanswered,
    min(answer_due_at) filter (where state = 'OPEN' and answered_at is null and answer_due_at > ?) as "turnsAt"
  from lead where state in ('OPEN', 'SNOOZED') group by owner_id, team_path, shared_with`;

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
