import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { all, either } from '../core/condition.js';
import type { Context } from '../core/context.js';
import { cutPage, decodeCursor, encodeCursor, type Page, type PageArgs, pageOf } from '../core/schema/page.js';
import { Moment } from '../core/schema/scalars.js';
import { dueNow, filterWays, type InteractionFilter, INTERACTIONS, visibleInteractions } from './interaction.filter.js';

export enum InteractionGrouping {
  SUBJECT = 'SUBJECT',
  CONTACT = 'CONTACT',
  RESPONSIBLE = 'RESPONSIBLE',
  KIND = 'KIND',
}

registerEnumType(InteractionGrouping, {
  name: 'InteractionGrouping',
  description: 'By what interactions are put together.',
  valuesConfig: {
    SUBJECT: { description: 'By deal; chains about no deal stand by themselves.' },
    CONTACT: { description: 'By who took part on the other side; those with several stand with each.' },
    RESPONSIBLE: { description: 'By who deals with them.' },
    KIND: { description: 'By kind.' },
  },
});

@ObjectType({ description: 'Interactions that have something in common, counted.' })
export class InteractionGroup {
  @Field(() => String, {
    description:
      'What they have in common: an id, a name or a kind; empty = nobody is known to have taken part, or nobody deals with them yet.',
  })
  key!: string;

  @Field(() => Int, { description: 'How many of the filter belong to it.' })
  total!: number;

  @Field(() => Int, { description: 'How many of them are to be reviewed now.' })
  unreviewed!: number;

  @Field(() => Moment, { description: 'When the latest was held.' })
  lastAt!: Date;

  /** What the names of the group are found by; each but the kind may be missing. */
  dealId: string | null = null;
  chainId: string | null = null;
  personId: string | null = null;
  responsibleId: string | null = null;
  name: string | null = null;
}

export const InteractionGroupPage = pageOf('InteractionGroupPage', () => InteractionGroup);

/** By what a grouping groups, and what its groups are called. */
interface Grouped {
  /** What they have in common, under the names of the fields that it becomes. */
  by: Record<string, string>;
  from: string;
  /** Of a group `g`. */
  key: string;
  name: string;
  /** What of all in a group its name is made of. */
  sum?: string;
}

const GROUPED: Record<InteractionGrouping, Grouped> = {
  [InteractionGrouping.SUBJECT]: {
    by: { dealId: 'c.deal_id', chainId: 'case when c.deal_id is null then c.id end' },
    from: INTERACTIONS,
    key: `coalesce(g."dealId", g."chainId")::text`,
    name: `(select topic from interaction where chain_id = g."chainId" order by held_at, id limit 1)`,
  },
  [InteractionGrouping.CONTACT]: {
    by: { personId: 'p.person_id', stranger: 'case when p.person_id is null then p.name end' },
    from: `${INTERACTIONS} left join participant p on p.interaction_id = i.id`,
    key: `coalesce(g."personId"::text, g.stranger, '')`,
    name: 'g.called',
    sum: 'max(p.name) as called',
  },
  [InteractionGrouping.RESPONSIBLE]: {
    by: { responsibleId: 'i.responsible_id' },
    from: INTERACTIONS,
    key: `coalesce(g."responsibleId"::text, '')`,
    name: 'null',
  },
  [InteractionGrouping.KIND]: { by: { kind: 'i.kind' }, from: INTERACTIONS, key: 'g.kind', name: 'g.kind' },
};

/** Their names are looked for when it is known which of them are shown. */
function groupsOf({ by, from, key, name, sum }: Grouped, due: string, where: string, beyond: string): string {
  const columns = Object.entries(by).map(([field, column]) => `${column} as "${field}"`);
  return `
    select g.*, ${name} as name from (
      select g.*, ${key} as key from (
        select ${[...columns, ...(sum ? [sum] : [])].join(', ')}, count(*)::int as total,
               (count(*) filter (where ${due}))::int as unreviewed, max(i.held_at) as "lastAt"
        from ${from} where ${where} group by ${columns.map((_, index) => index + 1).join(', ')}) g
      ${beyond && `where (g."lastAt", ${key} collate "C") < ${beyond}`}
      order by g."lastAt" desc, ${key} collate "C" desc limit ?) g
    order by g."lastAt" desc, g.key collate "C" desc`;
}

/** Groups of what a viewer sees, that with the latest interaction first. */
export async function pageGroups(
  ctx: Context,
  by: InteractionGrouping,
  filter: InteractionFilter | null | undefined,
  page: PageArgs,
): Promise<Page<InteractionGroup>> {
  const asOf = await ctx.asOf();
  const list = `interactionGroups:${by}`;
  const due = dueNow(ctx.now);
  const where = all([visibleInteractions(ctx.viewer), ...filterWays(filter, ctx.viewer, ctx.now).map(either)]);
  const beyond = page.after ? decodeCursor(list, page.after, ['moment', 'text']) : null;
  const sql = groupsOf(GROUPED[by], due.sql, where.sql, beyond ? '(?::timestamptz, ? collate "C")' : '');
  const params = [...due.params, ...where.params, ...(beyond ?? []), page.first + 1];
  const rows = await ctx.em.execute<InteractionGroup[]>(sql, params);
  const groups = rows.map((row) => Object.assign(new InteractionGroup(), row, { lastAt: new Date(row.lastAt) }));
  return cutPage(groups, page.first, asOf, ({ lastAt, key: last }) => encodeCursor(list, [lastAt.toISOString(), last]));
}
