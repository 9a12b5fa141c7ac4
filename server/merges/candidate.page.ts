import { ArgsType, Field, ObjectType } from 'type-graphql';
import type { Context } from '../core/context.js';
import { unmergedSql } from '../core/rights/visible.js';
import { Label } from '../core/schema/label.js';
import { Moment } from '../core/schema/scalars.js';
import { cutPage, decodeCursor, encodeCursor, type Page, PageArgs, pageOf } from '../core/schema/page.js';
import { MatchBy } from '../duplicates/matches.service.js';
import { Person } from '../persons/person.entity.js';
import { Suggested } from '../relationships/dismissal.entity.js';
import { EndKind } from '../relationships/relationshipType.entity.js';

@ArgsType()
export class CandidateArgs extends PageArgs {
  @Field(() => EndKind, { description: 'Partners or people.' })
  kind!: EndKind;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Instead: those of which somebody has said that they are not one, as far as they are still alike.',
  })
  dismissed!: boolean;
}

@ObjectType({ description: 'Two records that are likely one (domain §5).' })
export class MergeCandidate {
  @Field(() => Label, { description: 'The older of the two.' })
  first!: Label;

  @Field(() => Label, { description: 'The other.' })
  second!: Label;

  @Field(() => [MatchBy], {
    description: 'What they have in common; the name as it is compared, without its legal form.',
  })
  by!: MatchBy[];

  @Field(() => [Person], {
    description: 'The two people, as `first` and `second`, to tell namesakes apart; none for partners.',
  })
  people!: Person[];

  @Field(() => Label, { nullable: true, description: 'Who said that they are not one; null = nobody has.' })
  dismissedBy!: Label | null;

  @Field(() => Moment, { nullable: true, description: 'When.' })
  dismissedAt!: Date | null;
}

export const MergeCandidatePage = pageOf('MergeCandidatePage', () => MergeCandidate);

interface Row {
  firstId: string;
  secondId: string;
  by: MatchBy[];
  score: number;
  dismissedById: string | null;
  dismissedAt: string | null;
}

/**
 * Pairs among the newest of what the viewer sees, the likeliest first. Of several that are one each is paired with the
 * oldest of which nobody has said that it is another.
 */
export async function pageCandidates(ctx: Context, args: CandidateArgs): Promise<Page<MergeCandidate>> {
  const { kind, dismissed, first, after } = args;
  const asOf = await ctx.asOf();
  const list = `mergeCandidates:${kind}${dismissed ? ':dismissed' : ''}`;
  const [score, one, other] = after ? decodeCursor(list, after, ['int', 'uuid', 'uuid']) : [null, null, null];
  const seen = unmergedSql(ctx.viewer, 'r');
  const rows = await ctx.em.execute<Row[]>(statement(kind, seen.sql, dismissed ? DISMISSED : LIKELY), [
    ...seen.params,
    score,
    score,
    score,
    one,
    other,
    first + 1,
  ]);
  const page = cutPage(rows, first, asOf, (row) => encodeCursor(list, [row.score, row.firstId, row.secondId]));
  const people = kind === EndKind.PERSON ? await peopleOf(ctx, page.nodes) : null;
  return { ...page, nodes: await Promise.all(page.nodes.map((row) => shown(ctx, TABLE[kind], row, people))) };
}

async function peopleOf(ctx: Context, rows: readonly Row[]): Promise<Map<string, Person>> {
  const ids = new Set(rows.flatMap(({ firstId, secondId }) => [firstId, secondId]));
  const people = await ctx.em.find(Person, { id: { $in: [...ids] } });
  return new Map(people.map((person) => [person.id, person]));
}

async function shown(
  ctx: Context,
  table: 'partner' | 'person',
  row: Row,
  known: ReadonlyMap<string, Person> | null,
): Promise<MergeCandidate> {
  const [first, second] = [await ctx.labels.need(table, row.firstId), await ctx.labels.need(table, row.secondId)];
  const people = [row.firstId, row.secondId].flatMap((id) => known?.get(id) ?? []);
  const by = Object.values(MatchBy).filter((one) => row.by.includes(one));
  const dismissedBy = row.dismissedById ? await ctx.labels.need('app_user', row.dismissedById) : null;
  const dismissedAt = row.dismissedAt ? new Date(row.dismissedAt) : null;
  return { first, second, by, people, dismissedBy, dismissedAt };
}

const TABLE = { [EndKind.PARTNER]: 'partner', [EndKind.PERSON]: 'person' } as const;

/** How much speaks for two being one. */
const WEIGHT: Partial<Record<MatchBy, number>> = {
  [MatchBy.INN]: 8,
  [MatchBy.PHONE]: 4,
  [MatchBy.EMAIL]: 4,
  [MatchBy.MESSENGER]: 4,
  [MatchBy.NAME]: 2,
};
const WEIGHTS = Object.entries(WEIGHT)
  .map(([by, weight]) => `('${by}', ${weight})`)
  .join();

const REACHED_BY = [
  ['phones', MatchBy.PHONE],
  ['emails', MatchBy.EMAIL],
] as const;
const OF_PEOPLE = [...REACHED_BY, ['messenger_ids', MatchBy.MESSENGER]] as const;

const contacts = (of: string, joined: string, columns: readonly (readonly [string, MatchBy])[] = OF_PEOPLE): string =>
  columns
    .map(([column, by]) => `select ${of}, v.value, '${by}' from ${joined}, unnest(h.${column}) as v(value)`)
    .join(' union all ');

/** So many of what one sees are compared, the newest: the others have been looked through before. */
const MOST_COMPARED = 20_000;

/** Two with one ИНН and another КПП each are branches of one company; without a КПП it may be any of them. */
const REGISTERED = `
    select e.partner_id, concat_ws('/', e.inn, coalesce(e.kpp, o.kpp)), '${MatchBy.INN}'
    from legal_entity e join seen s on s.id = e.partner_id
    left join legal_entity o on e.kpp is null and o.inn = e.inn and o.kpp is not null
    where e.inn is not null`;

/** What each record is known by, as `id, value, by`. */
const KNOWN_BY: Record<EndKind, string> = {
  [EndKind.PARTNER]: `
    ${REGISTERED}
    union all ${contacts('h.id', 'seen h', REACHED_BY)}
    union all ${contacts('h.partner_id', 'person h join seen s on s.id = h.partner_id and h.merged_into_id is null')}`,
  [EndKind.PERSON]: contacts('h.id', 'seen h'),
};

/** Whether somebody has said of `a` and the younger `b` that they are not one. */
const areApart = (a: string, b: string): string =>
  `exists (select from dismissal d where d.about = '${Suggested.DUPLICATE}' and d.first_id = ${a} and d.second_id = ${b})`;

/** Whoever is not the oldest may still be the next. */
const LIKELY = `
    select distinct first, id, by from alike k where first <> id and not ${areApart('k.first', 'k.id')}
    union (
      select distinct on (k.id, k.by, k.value) o.id, k.id, k.by
      from alike k join alike o on o.by = k.by and o.value = k.value and o.id < k.id
      where k.first <> k.id and ${areApart('k.first', 'k.id')} and not ${areApart('o.id', 'k.id')}
      order by k.id, k.by, k.value, o.id)`;

const DISMISSED = `
    select distinct a.id, b.id, a.by
    from dismissal d join alike a on a.id = d.first_id
    join alike b on b.id = d.second_id and b.by = a.by and b.value = a.value
    where d.about = '${Suggested.DUPLICATE}'`;

const statement = (kind: EndKind, visible: string, pairs: string): string => `
  with seen as (
    select r.id, r.name_key, r.phones, r.emails${kind === EndKind.PERSON ? ', r.messenger_ids' : ''} from ${TABLE[kind]} r where ${visible} order by r.id desc limit ${MOST_COMPARED}),
  known (id, value, by) as (
    select id, name_key, '${MatchBy.NAME}' from seen where name_key <> '' union all ${KNOWN_BY[kind]}),
  alike as (
    select id, by, value, first_value(id) over (partition by by, value order by id) as first from known),
  pairs (first, id, by) as (${pairs}),
  scored as (
    select first as "firstId", id as "secondId", array_agg(by) as by, sum(w.weight)::int as score
    from pairs join (values ${WEIGHTS}) as w(kind, weight) on w.kind = pairs.by group by first, id)
  select s.*, d.by_id as "dismissedById", d.at as "dismissedAt"
  from scored s left join dismissal d
    on d.about = '${Suggested.DUPLICATE}' and d.first_id = s."firstId" and d.second_id = s."secondId"
  where ?::int is null or score < ?::int or score = ?::int and ("firstId", "secondId") > (?::uuid, ?::uuid)
  order by score desc, "firstId", "secondId" limit ?`;
