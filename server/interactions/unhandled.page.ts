import { Field, Int, ObjectType } from 'type-graphql';
import { all, either } from '../core/condition.js';
import type { Context } from '../core/context.js';
import { cutPage, decodeCursor, encodeCursor, type Page, type PageArgs, pageOf } from '../core/schema/page.js';
import { Moment } from '../core/schema/scalars.js';
import { dueNow, filterWays, type InteractionFilter, INTERACTIONS, visibleInteractions } from './interaction.filter.js';

@ObjectType({
  description:
    'Interactions that one colleague has not dealt with, or that are nobody’s yet, by how long ago they were held.',
})
export class UnhandledRow {
  @Field(() => Int, { description: 'All of them.' })
  total!: number;

  @Field(() => Int, { description: 'Held within the last hour.' })
  hour!: number;

  @Field(() => Int, { description: 'Over an hour and at most a day (24 hours) ago.' })
  day!: number;

  @Field(() => Int, { description: 'Over a day and at most three days ago.' })
  threeDays!: number;

  @Field(() => Int, { description: 'Over three days and at most a week ago.' })
  week!: number;

  @Field(() => Int, { description: 'Over a week ago.' })
  older!: number;

  @Field(() => Moment, { description: 'When the oldest was held.' })
  oldestAt!: Date;

  responsibleId!: string | null;
}

export const UnhandledPage = pageOf('UnhandledPage', () => UnhandledRow);

@ObjectType({ description: 'How much there is to review, as of now.' })
export class UnreviewedCount {
  @Field(() => Int, { description: 'What is yours to deal with.' })
  mine!: number;

  @Field(() => Int, { description: 'What your team and the teams below it have to deal with, you included.' })
  team!: number;

  @Field(() => Int, { description: 'What you have put off.' })
  deferred!: number;

  @Field(() => Moment, {
    nullable: true,
    description: 'When the next of what was put off comes back, and with it these numbers change by themselves.',
  })
  changesAt!: Date | null;
}

/** Upper edges of the bands, in hours. */
const HOUR = `interval '1 hour'`;
const EDGES = { hour: 1, day: 24, threeDays: 72, week: 168 };

/** Held so long ago, seen from a moment: over one edge and at most another. */
const band = (name: string, over: number | null, most: number | null): string => {
  const older = over === null ? 'true' : `i.held_at < m.now - ${over} * ${HOUR}`;
  const younger = most === null ? 'true' : `i.held_at >= m.now - ${most} * ${HOUR}`;
  return `count(*) filter (where ${older} and ${younger})::int as "${name}"`;
};

const BANDS = [
  band('hour', null, EDGES.hour),
  band('day', EDGES.hour, EDGES.day),
  band('threeDays', EDGES.day, EDGES.threeDays),
  band('week', EDGES.threeDays, EDGES.week),
  band('older', EDGES.week, null),
].join(', ');

/** What nobody deals with yet stands first among equals. */
const NIL = '00000000-0000-0000-0000-000000000000';
const WHO = `coalesce("responsibleId", '${NIL}'::uuid)`;

/** What is to be dealt with now, by who should and for how long; who has most stands first. */
export async function pageUnhandled(
  ctx: Context,
  filter: InteractionFilter | null | undefined,
  page: PageArgs,
): Promise<Page<UnhandledRow>> {
  const asOf = await ctx.asOf();
  const where = all([
    dueNow(ctx.now),
    visibleInteractions(ctx.viewer),
    ...filterWays(filter, ctx.viewer, ctx.now).map(either),
  ]);
  const beyond = page.after ? decodeCursor('unhandled', page.after, ['int', 'uuid']) : null;
  const rows = await ctx.em.execute<UnhandledRow[]>(
    `select * from (
       select i.responsible_id as "responsibleId", count(*)::int as total, ${BANDS}, min(i.held_at) as "oldestAt"
       from (select ?::timestamptz as now) m, ${INTERACTIONS} where ${where.sql} group by i.responsible_id) r
     ${beyond ? `where (-total, ${WHO}) > (-?::int, ?::uuid)` : ''}
     order by total desc, ${WHO} limit ?`,
    [ctx.now, ...where.params, ...(beyond ?? []), page.first + 1],
  );
  const found = rows.map((row) => Object.assign(new UnhandledRow(), row, { oldestAt: new Date(row.oldestAt) }));
  return cutPage(found, page.first, asOf, (row) => encodeCursor('unhandled', [row.total, row.responsibleId ?? NIL]));
}

/** The viewer's own counters: what he and his team have to review is found person by person, by an index. */
export async function countUnreviewed(ctx: Context): Promise<UnreviewedCount> {
  const { userId, teamPath } = ctx.viewer;
  const team = `${teamPath ?? '-'}%`;
  const due = dueNow(ctx.now);
  const visible = visibleInteractions(ctx.viewer);
  const back = `select min(i.review_at) from ${INTERACTIONS} where not i.reviewed and i.review_at > ? and ${visible.sql}`;
  const [row] = await ctx.em.execute<UnreviewedCount[]>(
    `select count(*) filter (where ${due.sql} and u.id = ?)::int as mine,
            count(*) filter (where ${due.sql} and t.path like ?)::int as team,
            count(*) filter (where i.review_at > ? and u.id = ?)::int as deferred,
            (${back}) as "changesAt"
     from app_user u left join team t on t.id = u.team_id join (${INTERACTIONS}) on i.responsible_id = u.id
     where (u.id = ? or t.path like ?) and not i.reviewed and ${visible.sql}`,
    [
      ...[...due.params, userId, ...due.params, team, ctx.now, userId],
      ...[ctx.now, ...visible.params],
      ...[userId, team, ...visible.params],
    ],
  );
  const { changesAt, ...counts } = row!;
  return Object.assign(new UnreviewedCount(), counts, { changesAt: changesAt && new Date(changesAt) });
}
