import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Condition, Ways } from '../core/condition.js';
import { Shared } from '../core/live/shared.js';
import { decodeCursor, encodeCursor, type KeyKind } from '../core/schema/page.js';
import type { Deal } from './deal.entity.js';

export enum DealSortKey {
  NUMBER = 'NUMBER',
  TITLE = 'TITLE',
  PARTNER = 'PARTNER',
  OWNER = 'OWNER',
  STAGE = 'STAGE',
  SUM = 'SUM',
  EXPECTED_ON = 'EXPECTED_ON',
  NEXT_DUE_AT = 'NEXT_DUE_AT',
  ACTIVE_AT = 'ACTIVE_AT',
  CREATED_AT = 'CREATED_AT',
}

registerEnumType(DealSortKey, {
  name: 'DealSortKey',
  description: 'What a list of deals is ordered by; the number breaks ties.',
  valuesConfig: {
    NUMBER: { description: 'Number.' },
    TITLE: { description: 'Title, as Russian dictionaries order words.' },
    PARTNER: { description: 'Name of the client, ordered the same way.' },
    OWNER: { description: 'Name of who leads it, ordered the same way.' },
    STAGE: { description: 'Pipelines in their order, then stages in theirs.' },
    SUM: { description: 'Sum.' },
    EXPECTED_ON: { description: 'Day on which it is expected to close.' },
    NEXT_DUE_AT: { description: 'When its next step is due.' },
    ACTIVE_AT: { description: 'When somebody last did something with it.' },
    CREATED_AT: { description: 'When it was created.' },
  },
});

@Shared()
@ObjectType('ChosenSort', { description: 'The order of a saved view.' })
@InputType({ description: 'The order of a list of deals. Those without a value come last either way.' })
export class DealSort {
  @Field(() => DealSortKey, { description: 'By what.' })
  by!: DealSortKey;

  @Field(() => Boolean, { description: 'Greatest first.' })
  descending!: boolean;
}

/** Without a wish the newest come first. */
export const NEWEST: DealSort = { by: DealSortKey.NUMBER, descending: true };

/** A key in SQL over `deal d`, and how it stands in a cursor. */
interface Key {
  sql: string;
  /** What it stands in, when that is not the deal. */
  join?: string;
  kind: KeyKind;
  nullable?: true;
}

/** Said aloud, because the browser orders by the same words (`Intl.Collator` of Russian). */
const words = (column: string): string => `${column} collate "ru-x-icu"`;

const KEYS: Record<DealSortKey, Key> = {
  NUMBER: { sql: 'd.number', kind: 'int' },
  TITLE: { sql: words('d.title'), kind: 'text' },
  PARTNER: {
    sql: words('p.name'),
    join: 'left join partner p on p.id = d.partner_id',
    kind: 'text',
    nullable: true,
  },
  OWNER: { sql: words('u.name'), join: 'join app_user u on u.id = d.owner_id', kind: 'text' },
  STAGE: {
    // A pipeline has less than a thousand stages.
    sql: '(pl.rank * 1000 + s.rank)',
    join: 'join stage s on s.id = d.stage_id join pipeline pl on pl.id = s.pipeline_id',
    kind: 'int',
  },
  SUM: { sql: 'd.sum', kind: 'money', nullable: true },
  EXPECTED_ON: { sql: 'd.expected_on', kind: 'day', nullable: true },
  NEXT_DUE_AT: { sql: 'd.next_due_at', kind: 'moment', nullable: true },
  ACTIVE_AT: { sql: 'd.active_at', kind: 'moment' },
  CREATED_AT: { sql: 'd.created_at', kind: 'moment' },
};

/** How PostgreSQL reads a key from a cursor, and writes it into one. */
const CAST: Partial<Record<KeyKind, string>> = { money: 'numeric', day: 'date', moment: 'timestamptz', text: 'text' };
const WRITTEN: Partial<Record<KeyKind, string>> = {
  int: 'd.sort_key',
  moment: `to_char(d.sort_key at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
};

/** What a list is read from and ordered by. */
export interface Order {
  from: string;
  columns: string;
  /** The order of what is read. */
  within: string;
  /** Names that tell two of the deals found apart, the same with directions, and what is answered of each. */
  keys: string;
  order: string;
  result: string;
}

/** The order of a list, beyond a cursor if there is one. @throws INVALID after */
export function orderOf(sort: DealSort, after?: string | null): Order & { shortColumns: string; ways: Ways[] } {
  const { sql, join = '', kind, nullable } = KEYS[sort.by];
  const direction = sort.descending ? 'desc' : 'asc';
  return {
    from: `deal d ${join}`,
    columns: `d.*, ${sql} as sort_key`,
    shortColumns: `d.id, d.number, ${sql} as sort_key`,
    within: `${sql} ${direction}, d.number ${direction}`,
    keys: 'd.sort_key is null, d.sort_key, d.number',
    order: `d.sort_key is null, d.sort_key ${direction}, d.number ${direction}`,
    result: `d.*, ${WRITTEN[kind] ?? 'd.sort_key::text'} as cursor_key`,
    ways: after ? [beyond(sort, after)] : nullable ? [[known(sql), unknown(sql)]] : [],
  };
}

/** Deals with a value and those without are two ways: an index holds each of the two in order, and both together in none. */
const known = (sql: string): Condition => ({ sql: `${sql} is not null`, params: [] });
const unknown = (sql: string): Condition => ({ sql: `${sql} is null`, params: [] });

/** Key and number go the same way, so that one comparison of rows says what comes after. */
function beyond(sort: DealSort, after: string): Ways {
  const { sql, kind, nullable } = KEYS[sort.by];
  const sign = sort.descending ? '<' : '>';
  const kinds = [nullable ? (`${kind}?` as const) : kind, 'int' as const];
  const [key, number] = decodeCursor(listOf(sort), after, kinds) as [string | number | null, number];
  if (key === null) return [{ sql: `${sql} is null and d.number ${sign} ?`, params: [number] }];
  const later = { sql: `(${sql}, d.number) ${sign} (?::${CAST[kind] ?? 'int'}, ?)`, params: [key, number] };
  return nullable ? [{ ...later, sql: `${sql} is not null and ${later.sql}` }, unknown(sql)] : [later];
}

const listOf = ({ by, descending }: DealSort): string => `deals:${by}:${descending ? 'desc' : 'asc'}`;

/** A deal as a sorted list reads it. */
export type Sorted = Deal & { cursor_key: string | number | null };

/** The place of a deal in a list. */
export const cursorOf = (sort: DealSort, deal: Deal): string =>
  encodeCursor(listOf(sort), [(deal as Sorted).cursor_key, deal.number]);
