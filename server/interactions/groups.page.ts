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
    description: 'What they have in common: an id, a name or a kind; empty = nobody is known to have taken part.',
  })
  key!: string;

  @Field(() => Int, { description: 'How many of the filter belong to it.' })
  total!: number;

  @Field(() => Int, { description: 'How many of them are to be reviewed now.' })
  unreviewed!: number;

  @Field(() => Moment, { description: 'When the latest was held.' })
  lastAt!: Date;

  /** What the names of the group are found by; each but the kind may be missing. */
  dealId!: string | null;
  chainId!: string | null;
  personId!: string | null;
  responsibleId!: string | null;
  name!: string | null;
}

export const InteractionGroupPage = pageOf('InteractionGroupPage', () => InteractionGroup);

/** By what a grouping groups, and what names its groups. */
interface Grouped {
  key: string;
  from: string;
  names: string;
}

const NOTHING = 'null::uuid';
const named = (deal: string, chain: string, person: string, user: string, name: string): string =>
  `${deal} as "dealId", ${chain} as "chainId", ${person} as "personId", ${user} as "responsibleId", ${name} as name`;

/** Any of the values: within a group they are the same. */
const one = (column: string, type = 'uuid'): string => `(array_agg(${column}))[1]::${type}`;
const ALONE = `case when ${one('c.deal_id')} is null then ${one('i.chain_id')} end`;

const GROUPED: Record<InteractionGrouping, Grouped> = {
  [InteractionGrouping.SUBJECT]: {
    key: 'coalesce(c.deal_id, c.id)::text',
    from: INTERACTIONS,
    names: named(one('c.deal_id'), ALONE, NOTHING, NOTHING, '(array_agg(i.topic order by i.held_at, i.id))[1]'),
  },
  [InteractionGrouping.CONTACT]: {
    key: `coalesce(p.person_id::text, p.name, '')`,
    from: `${INTERACTIONS} left join participant p on p.interaction_id = i.id`,
    names: named(NOTHING, NOTHING, one('p.person_id'), NOTHING, 'max(p.name)'),
  },
  [InteractionGrouping.RESPONSIBLE]: {
    key: 'i.responsible_id::text',
    from: INTERACTIONS,
    names: named(NOTHING, NOTHING, NOTHING, one('i.responsible_id'), 'null'),
  },
  [InteractionGrouping.KIND]: {
    key: 'i.kind',
    from: INTERACTIONS,
    names: named(NOTHING, NOTHING, NOTHING, NOTHING, 'i.kind'),
  },
};

/** Groups of what a viewer sees, that with the latest interaction first. */
export async function pageGroups(
  ctx: Context,
  by: InteractionGrouping,
  filter: InteractionFilter | null | undefined,
  page: PageArgs,
): Promise<Page<InteractionGroup>> {
  const asOf = await ctx.asOf();
  const list = `interactionGroups:${by}`;
  const { key, from, names } = GROUPED[by];
  const due = dueNow(ctx.now);
  const where = all([visibleInteractions(ctx.viewer), ...filterWays(filter, ctx.viewer, ctx.now).map(either)]);
  const beyond = page.after ? decodeCursor(list, page.after, ['moment', 'text']) : null;
  const rows = await ctx.em.execute<InteractionGroup[]>(
    `select * from (
       select ${key} as key, count(*)::int as total, count(*) filter (where ${due.sql})::int as unreviewed,
              max(i.held_at) as "lastAt", ${names}
       from ${from} where ${where.sql} group by ${key}) g
     ${beyond ? 'where ("lastAt", key collate "C") < (?::timestamptz, ? collate "C")' : ''}
     order by "lastAt" desc, key collate "C" desc limit ?`,
    [...due.params, ...where.params, ...(beyond ?? []), page.first + 1],
  );
  const groups = rows.map((row) => Object.assign(new InteractionGroup(), row, { lastAt: new Date(row.lastAt) }));
  return cutPage(groups, page.first, asOf, ({ lastAt, key: last }) => encodeCursor(list, [lastAt.toISOString(), last]));
}
