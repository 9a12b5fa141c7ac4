import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Label } from '../core/schema/label.js';
import { detailsOf, eventsOf, type PastEvent } from '../core/log/history.js';
import type { Particulars } from '../core/log/record.js';
import { cutPage, decodeCursor, encodeCursor, type Page, type PageArgs, pageOf } from '../core/schema/page.js';
import { Json, Moment } from '../core/schema/scalars.js';
import { isUuid } from '../core/uuid.js';
import type { Deal } from './deal.entity.js';

@ObjectType({ description: 'A field before and after, in words as they were said.' })
class FieldChange {
  @Field(() => String, { description: 'Name of the field, as in the input that changes it.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Before.' })
  old!: string | null;

  @Field(() => String, { nullable: true, description: 'After.' })
  new!: string | null;
}

@ObjectType({ description: 'One thing that happened to a record.' })
class HistoryEntry {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Moment, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'Noun and verb, such as `deal.moved`.' })
  name!: string;

  @Field(() => Label, { nullable: true, description: 'Who; null = the server itself.' })
  actor!: Label | null;

  @Field(() => Json, { description: 'Ids, field names, enums and numbers.' })
  particulars!: Particulars;

  @Field(() => [FieldChange], { description: 'What changed, in words.' })
  changes!: FieldChange[];

  @Field(() => [Label], { description: 'Names of the users and stages in the particulars.' })
  names!: Label[];
}

@ObjectType({ description: 'All stays of a deal in one stage, together.' })
export class StageVisit {
  @Field(() => ID, { description: 'The stage.' })
  stageId!: string;

  @Field(() => Moment, { description: 'When it last came there.' })
  enteredAt!: Date;

  @Field(() => Moment, { nullable: true, description: 'When it last left; null = it is there now.' })
  leftAt!: Date | null;

  @Field(() => Int, { description: 'How long all its stays lasted until now, in seconds.' })
  seconds!: number;
}

@ObjectType({ description: 'One line of the immutable stage history.' })
class StageChange {
  @Field(() => Label, { nullable: true, description: 'From which stage; null = the deal was created.' })
  from!: Label | null;

  @Field(() => Label, { description: 'To which stage.' })
  to!: Label;

  @Field(() => Moment, { description: 'When.' })
  at!: Date;

  @Field(() => Label, { nullable: true, description: 'Who; null = the server itself.' })
  by!: Label | null;

  @Field(() => String, {
    description:
      'Why: `deal.created`, `deal.moved`, `deal.won`, `deal.lost`, `deal.reopened` or `deal.pipelineChanged`.',
  })
  why!: string;
}

export const HistoryPage = pageOf('HistoryPage', () => HistoryEntry);
export const StageChangePage = pageOf('StageChangePage', () => StageChange);

/** Told to screens only: a card looks otherwise, though nobody did anything with its deal. */
const SILENT = [
  'deal.placed',
  'deal.partnerRenamed',
  'deal.namedMerged',
  'deal.wayChanged',
  'deal.personEdited',
  'deal.revalued',
];

/** What happened to a deal and its tasks, newest first. */
export async function pageHistory(ctx: Context, deal: Deal, { first, after }: PageArgs): Promise<Page<HistoryEntry>> {
  const asOf = await ctx.asOf();
  const list = `history:${deal.id}`;
  const before = after ? Number(decodeCursor(list, after, ['seq'])[0]) : null;
  const events = await eventsOf(ctx, { entityId: deal.id, before, limit: first + 1, without: SILENT });
  const page = cutPage(events, first, asOf, ({ seq }) => encodeCursor(list, [seq]));
  const details = await detailsOf(
    ctx,
    page.nodes.map(({ seq }) => seq),
  );
  const nodes = page.nodes.map((event) => entryOf(ctx, event, details.get(event.seq) ?? []));
  return { ...page, nodes: await Promise.all(nodes) };
}

async function entryOf(ctx: Context, event: PastEvent, changes: FieldChange[]): Promise<HistoryEntry> {
  const actor = await ctx.labels.of('app_user', event.actorId);
  return { ...event, actor, changes, names: await namesIn(ctx, event.particulars) };
}

/** Users and stages that an event names by id. */
async function namesIn(ctx: Context, { from, to, userId, assigneeId, stageId, stage }: Particulars): Promise<Label[]> {
  const stages = [stageOf(from), stageOf(to), stageId, stage];
  const users = [from, to, userId, assigneeId];
  const found = await Promise.all([
    ...stages.filter(isId).map((id) => ctx.labels.of('stage', id)),
    ...users.filter(isId).map((id) => ctx.labels.of('app_user', id)),
  ]);
  return found.filter((label) => label !== null);
}

const isId = (value: unknown): value is string => typeof value === 'string' && isUuid(value);
const stageOf = (place: unknown): unknown => (place as { stageId?: unknown } | null | undefined)?.stageId;

interface StageRow {
  seq: string;
  from: string | null;
  to: string;
  at: Date;
  by: string | null;
  why: string;
}

/** The log read as a stage history: immutable, because the log is. */
const STAGES = `
  select seq, particulars -> 'from' ->> 'stageId' as "from",
         coalesce(particulars -> 'to' ->> 'stageId', particulars ->> 'stageId', particulars ->> 'stage') as "to",
         at, actor_id as "by", name as why
  from event
  where entity_id = ? and name in ('deal.created', 'deal.moved', 'deal.won', 'deal.lost', 'deal.reopened', 'deal.pipelineChanged')
    and (name <> 'deal.moved' or particulars -> 'from' ->> 'stageId' <> particulars -> 'to' ->> 'stageId')`;

/** From, to, when, who and why of every change of stage or outcome, oldest first. */
export async function pageStages(ctx: Context, deal: Deal, { first, after }: PageArgs): Promise<Page<StageChange>> {
  const asOf = await ctx.asOf();
  const list = `stages:${deal.id}`;
  const beyond = after ? Number(decodeCursor(list, after, ['seq'])[0]) : 0;
  const rows = await ctx.em.execute<StageRow[]>(`${STAGES} and seq > ? order by seq limit ?`, [
    deal.id,
    beyond,
    first + 1,
  ]);
  const page = cutPage(rows, first, asOf, ({ seq }) => encodeCursor(list, [Number(seq)]));
  return { ...page, nodes: await Promise.all(page.nodes.map((row) => stageChangeOf(ctx, row))) };
}

async function stageChangeOf(ctx: Context, { from, to, at, by, why }: StageRow): Promise<StageChange> {
  const { labels } = ctx;
  return {
    from: await labels.of('stage', from),
    to: await labels.need('stage', to),
    at,
    by: await labels.of('app_user', by),
    why,
  };
}

/** How long a deal has stayed in each stage; a finished deal stays no longer than until it was finished. */
export async function stageVisits(ctx: Context, deal: Deal): Promise<StageVisit[]> {
  const rows = await ctx.em.execute<(Omit<StageVisit, 'seconds'> & { seconds: string })[]>(
    `with step as (
       select "to" as stage_id, at,
              case when why in ('deal.won', 'deal.lost') then at else lead(at) over (order by seq) end as until
       from (${STAGES}) s)
     select stage_id as "stageId", max(at) as "enteredAt",
            nullif(max(coalesce(until, 'infinity')), 'infinity') as "leftAt",
            extract(epoch from sum(coalesce(until, ?) - at))::int as seconds
     from step group by stage_id order by min(at)`,
    [deal.id, ctx.now],
  );
  return rows.map((row) => ({ ...row, seconds: Math.max(0, Number(row.seconds)) }));
}
