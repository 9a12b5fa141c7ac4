import { all, type Condition, either } from '../core/condition.js';
import type { Context } from '../core/context.js';
import { notFound } from '../core/errors.js';
import type { Computed } from '../core/live/figures.js';
import { sees, type Scope } from '../core/rights/scope.js';
import type { Viewer } from '../core/rights/viewer.js';
import { isShared, visibleSql } from '../core/rights/visible.js';
import { isUuid } from '../core/uuid.js';
import { Pipeline } from '../pipelines/pipeline.entity.js';
import { endOfToday, filterWays, type DealFilter, type Vantage } from './deal.filter.js';

export interface HeadsArgs {
  pipelineId: string;
  filter?: DealFilter | null;
  zone: string;
}

/** Deals of one stage that the same people may see, added up. */
interface HeadGroup {
  stageId: string;
  scope: Scope;
  tally: Tally;
}

/** Money in kopecks; `weighted` in hundredths of them, so that it may be added up in any order and rounded once. */
export interface Tally {
  count: number;
  sum: bigint;
  weighted: bigint;
  dueToday: number;
  overdue: number;
  noNextStep: number;
}

/** What the heads of all viewers are made of: the same deals, ordered by the ways in which one comes to see them. */
export interface HeadSums {
  stageIds: string[];
  everything: HeadGroup[];
  ofOwner: Map<string, HeadGroup[]>;
  ofTeam: Map<string, HeadGroup[]>;
  /** Those of them that are shared, by each with whom they are. */
  sharedWith: Map<string, HeadGroup[]>;
  leads: { count: number; unanswered: number };
}

/** The deals that the viewer of the context may see; who else sees which of them is decided in memory. */
export async function sumHeads(ctx: Context, { pipelineId, filter, zone }: HeadsArgs): Promise<Computed<HeadSums>> {
  const stageIds = await stagesOf(ctx, pipelineId);
  const vantage = { now: ctx.now, zone };
  const here: Condition = { sql: 'd.stage_id = any(?::uuid[])', params: [`{${stageIds.join(',')}}`] };
  const seen = all([here, visibleSql(ctx.viewer, 'd'), ...filterWays(filter, vantage).map(either)]);
  const groups = await sumGroups(ctx, 'd.owner_id, d.team_id', seen, vantage);
  const shared = await sumGroups(ctx, 'd.owner_id, d.team_id, d.shared_with', all([SHARED, seen]), vantage);
  const [leads] = await ctx.em.execute<LeadRow[]>(LEADS, [ctx.now, ctx.now]);
  const turns = [...groups.map(({ turnsAt }) => turnsAt), leads!.turns_at, endOfToday(vantage)];
  return {
    sum: { stageIds, ...inWays(groups, shared), leads: { count: leads!.count, unanswered: leads!.unanswered } },
    turnsAt: new Date(Math.min(...turns.filter((at) => at !== null).map((at) => new Date(at).getTime()))),
  };
}

async function stagesOf(ctx: Context, pipelineId: string): Promise<string[]> {
  const rows = isUuid(pipelineId) ? await ctx.em.execute<{ id: string | null }[]>(STAGES, [pipelineId]) : [];
  if (rows.length === 0) throw notFound(Pipeline.name, pipelineId);
  return rows.map(({ id }) => id).filter((id) => id !== null);
}

const STAGES = `
  select s.id from pipeline p left join stage s on s.pipeline_id = p.id where p.id = ? order by s.rank`;

const SHARED: Condition = { sql: isShared('d'), params: [] };

interface SummedGroup extends HeadGroup {
  turnsAt: Date | null;
}

/**
 * Adds up deals by stage and `by`. All that it reads of a deal stands in the index `deal_heads`, unless a filter or the
 * viewer's rights ask for more.
 */
async function sumGroups(ctx: Context, by: string, where: Condition, vantage: Vantage): Promise<SummedGroup[]> {
  const { now } = vantage;
  const rows = await ctx.em.execute<GroupRow[]>(
    `select g.*, t.path as team_path, ((g.plain + g.estimated) * 100)::bigint::text as sum,
       ((g.plain * s.probability + g.weighed) * 100)::bigint::text as weighted
     from (
       select d.stage_id, ${by}, count(*)::int as count,
         coalesce(sum(d.sum) filter (where d.probability is null), 0) as plain,
         coalesce(sum(d.sum) filter (where d.probability is not null), 0) as estimated,
         coalesce(sum(d.sum * d.probability) filter (where d.probability is not null), 0) as weighed,
         (count(*) filter (where d.next_due_at <= ?))::int as overdue,
         (count(*) filter (where d.next_due_at > ? and d.next_due_at <= ?))::int as due_today,
         (count(*) filter (where d.next_due_at is null))::int as no_next_step,
         min(d.next_due_at) filter (where d.next_due_at > ?) as turns_at
       from deal d where ${where.sql} group by d.stage_id, ${by}) g
     join stage s on s.id = g.stage_id left join team t on t.id = g.team_id`,
    [now, now, endOfToday(vantage), now, ...where.params],
  );
  return rows.map(groupOf);
}

const LEADS = `
  select count(*)::int as count, (count(*) filter (where answer_due_at <= ?))::int as unanswered,
    min(answer_due_at) filter (where answer_due_at > ?) as turns_at
  from lead where state = 'OPEN'`;

interface GroupRow {
  stage_id: string;
  owner_id: string;
  team_path: string | null;
  shared_with?: string[];
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

function groupOf(row: GroupRow): SummedGroup {
  return {
    stageId: row.stage_id,
    scope: { owner: row.owner_id, team: row.team_path, sharedWith: row.shared_with ?? [] },
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

function inWays(groups: HeadGroup[], shared: HeadGroup[]): Omit<HeadSums, 'stageIds' | 'leads'> {
  const teams = added(groups, ({ team }) => ({ ...NOBODYS, team })).filter(({ scope }) => scope.team !== null);
  return {
    everything: added(groups, () => NOBODYS),
    ofOwner: Map.groupBy(groups, ({ scope }) => scope.owner!),
    ofTeam: Map.groupBy(teams, ({ scope }) => scope.team!),
    sharedWith: bySharer(shared),
  };
}

function bySharer(groups: HeadGroup[]): Map<string, HeadGroup[]> {
  const found = new Map<string, HeadGroup[]>();
  for (const group of groups) {
    for (const userId of group.scope.sharedWith) {
      const known = found.get(userId);
      if (known) known.push(group);
      else found.set(userId, [group]);
    }
  }
  return found;
}

const NOBODYS: Scope = { owner: null, team: null, sharedWith: [] };

/** Groups of which only a part of the scope is of interest, put together where that is equal. */
function added(groups: HeadGroup[], scopeOf: (scope: Scope) => Scope): HeadGroup[] {
  const made = new Map<string, HeadGroup>();
  for (const { stageId, scope: whole, tally } of groups) {
    const scope = scopeOf(whole);
    const key = `${stageId} ${scope.team}`;
    const group = made.get(key) ?? { stageId, scope, tally: emptyTally() };
    addUp(group.tally, tally);
    made.set(key, group);
  }
  return [...made.values()];
}

/** What a viewer may see of each stage, in the order of the stages. */
export function tallyFor(viewer: Viewer, sums: HeadSums): Map<string, Tally> {
  const stages = new Map(sums.stageIds.map((id) => [id, emptyTally()]));
  for (const { stageId, tally } of groupsFor(viewer, sums)) addUp(stages.get(stageId)!, tally);
  return stages;
}

/**
 * Groups that together hold each deal that the viewer sees once: those of his teams, his own that are not of them, and
 * shared ones that he would not see otherwise. Hundreds of viewers are served at a time, so nobody looks through all.
 */
function groupsFor(viewer: Viewer, { everything, ofOwner, ofTeam, sharedWith }: HeadSums): HeadGroup[] {
  if (sees(viewer, NOBODYS)) return everything;
  const byTeam = (team: string | null) => sees(viewer, { ...NOBODYS, team });
  const teams = ofTeam.keys().filter(byTeam);
  const own = ofOwner.get(viewer.userId ?? '') ?? [];
  const shared = sharedWith.get(viewer.userId ?? '') ?? [];
  return [
    ...teams.flatMap((team) => ofTeam.get(team)!),
    ...own.filter(({ scope }) => !byTeam(scope.team)),
    ...shared.filter(({ scope }) => !sees(viewer, { ...scope, sharedWith: [] })),
  ];
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
