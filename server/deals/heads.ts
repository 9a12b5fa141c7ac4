import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Context } from '../core/context.js';
import { notFound } from '../core/errors.js';
import type { Computed, Figure } from '../core/live/figures.js';
import { LogCursor, Money } from '../core/scalars.js';
import { sees, type Scope } from '../core/scope.js';
import { isUuid } from '../core/uuid.js';
import type { Viewer } from '../core/viewer.js';
import { Pipeline } from '../pipelines/pipeline.entity.js';
import { endOfToday, filterConditions, type DealFilter } from './deal.filter.js';

@ObjectType({ description: 'What stands at the head of a column or of the board (domain §1), over all deals that you may see.' })
export class Head {
  @Field(() => Int, { description: 'Number of deals.' })
  count!: number;

  @Field(() => Money, { description: 'Their sum, in roubles.' })
  sum!: string;

  @Field(() => Money, { description: "Each sum by the deal's probability or else its stage's, in roubles." })
  weighted!: string;

  @Field(() => Int, { description: 'With something due later today.' })
  dueToday!: number;

  @Field(() => Int, { description: 'With something past due.' })
  overdue!: number;

  @Field(() => Int, { description: 'Without a planned next step.' })
  noNextStep!: number;
}

@ObjectType({ description: 'The head of one column.' })
export class StageHead {
  @Field(() => ID, { description: 'The stage.' })
  stageId!: string;

  @Field(() => Head, { description: 'Its head.' })
  head!: Head;
}

@ObjectType({ description: 'The head of the grey column.' })
export class LeadHead {
  @Field(() => Int, { description: 'Number of leads that nobody has accepted.' })
  count!: number;

  @Field(() => Int, { description: 'Of them, those whose first answer is overdue.' })
  unanswered!: number;
}

@ObjectType({ description: 'The heads of a board; a newer one replaces it.' })
export class BoardHeads {
  @Field(() => LogCursor, { description: 'Where the log stood before they were computed.' })
  asOf!: string;

  @Field(() => Head, { description: 'The head of the whole board.' })
  total!: Head;

  @Field(() => [StageHead], { description: 'One for each stage in order, empty ones too.' })
  stages!: StageHead[];

  @Field(() => LeadHead, { description: 'The head of the grey column; filters of deals do not touch it.' })
  leads!: LeadHead;
}

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

interface Tally {
  count: number;
  sum: bigint;
  weighted: bigint;
  dueToday: number;
  overdue: number;
  noNextStep: number;
}

interface HeadSums {
  stageIds: string[];
  groups: HeadGroup[];
  leads: LeadHead;
}

/** The heads of a board, live. */
export const headsFigure: Figure<HeadsArgs, HeadSums> = {
  name: 'boardHeads',
  touches: ({ entity }, { filter }) =>
    entity === 'deal' || entity === 'lead' || entity === 'pipeline' || (entity === 'partner' && !!filter?.text),
  compute: computeHeads,
  project: (sums, viewer) => headsFor(viewer, sums),
};

/** The heads of a board as the viewer of the context may see them. @throws NOT_FOUND Pipeline */
export async function boardHeads(ctx: Context, args: HeadsArgs): Promise<BoardHeads> {
  const asOf = await ctx.asOf();
  const { sum } = await computeHeads(ctx, args);
  return { ...headsFor(ctx.viewer, sum), asOf };
}

/** One query for the deals of everyone; who sees which group is decided in memory. */
async function computeHeads(ctx: Context, { pipelineId, filter, zone }: HeadsArgs): Promise<Computed<HeadSums>> {
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
  const rows = isUuid(pipelineId)
    ? await ctx.em.execute<{ id: string | null }[]>(STAGES, [pipelineId])
    : [];
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

function headsFor(viewer: Viewer, { stageIds, groups, leads }: HeadSums): Omit<BoardHeads, 'asOf'> {
  const total = emptyTally();
  const stages = new Map(stageIds.map((id) => [id, emptyTally()]));
  for (const { stageId, scope, tally } of groups) {
    const stage = stages.get(stageId);
    if (!stage || !sees(viewer, scope)) continue;
    add(stage, tally);
    add(total, tally);
  }
  return {
    total: headOf(total),
    stages: stageIds.map((stageId) => ({ stageId, head: headOf(stages.get(stageId)!) })),
    leads,
  };
}

const emptyTally = (): Tally => ({ count: 0, sum: 0n, weighted: 0n, dueToday: 0, overdue: 0, noNextStep: 0 });

function add(to: Tally, tally: Tally): void {
  to.count += tally.count;
  to.sum += tally.sum;
  to.weighted += tally.weighted;
  to.dueToday += tally.dueToday;
  to.overdue += tally.overdue;
  to.noNextStep += tally.noNextStep;
}

const headOf = (tally: Tally): Head => ({ ...tally, sum: roubles(tally.sum), weighted: roubles(tally.weighted) });

function roubles(kopecks: bigint): string {
  const digits = kopecks.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
