import { LockMode, type FilterQuery } from '@mikro-orm/core';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../context.js';
import { invalid } from '../errors.js';
import type { Row, RowClass } from '../row.entity.js';
import { LogCursor, Text } from './scalars.js';
import { isUuid } from '../uuid.js';

export const MOST = 200;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: `How many at most, 1 to ${MOST}.` })
  @Min(1, { message: 'range' })
  @Max(MOST, { message: 'range' })
  first: number = 50;

  @Field(() => String, { nullable: true, description: 'The `next` of the page before; none = from the start.' })
  after?: string | null;
}

/** Longest text that anything is looked for by. */
export const LONGEST_SEARCH = 200;

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field(() => Text, { nullable: true, description: `A part of the name, at most ${LONGEST_SEARCH} characters.` })
  @IsOptional()
  @MaxLength(LONGEST_SEARCH, { message: 'tooLong' })
  text?: string | null;
}

/** One page of a list, and where the next begins. */
export interface Page<T> {
  nodes: T[];
  next: string | null;
  asOf: string;
}

/** The schema's type of a page of these nodes. */
export function pageOf<T extends object>(name: string, node: () => ClassType<T>): ClassType<Page<T>> {
  @ObjectType(name, { description: 'One page of a list.' })
  class PageType {
    @Field(() => [node()], { description: 'The records, in the order of the list.' })
    nodes!: T[];

    @Field(() => String, { nullable: true, description: 'What to ask for the next page with; null at the end.' })
    next!: string | null;

    @Field(() => LogCursor, { description: 'Where the log stood before the page was read.' })
    asOf!: string;
  }
  return PageType;
}

/** Opaque to clients; `list` keeps a cursor of one list from being used on another. */
export const encodeCursor = (list: string, keys: (string | number | null)[]): string =>
  Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');

/** What a key of a cursor may be: anybody can write one, and the database must not stumble over it. */
const SOUND = {
  text: (key: unknown) => typeof key === 'string' && key.isWellFormed() && !key.includes('\0'),
  uuid: (key: unknown) => typeof key === 'string' && isUuid(key),
  moment: (key: unknown) => typeof key === 'string' && /^\d{4}-.+Z$/.test(key) && !Number.isNaN(Date.parse(key)),
  int: (key: unknown) => Number.isInteger(key) && Math.abs(key as number) < 2 ** 31,
  seq: (key: unknown) => Number.isSafeInteger(key),
  money: (key: unknown) => typeof key === 'string' && /^\d{1,13}(\.\d{1,2})?$/.test(key),
  day: (key: unknown) => typeof key === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(key) && !Number.isNaN(Date.parse(key)),
};
export type KeyKind = keyof typeof SOUND;

/** A key that may also be absent is written with a question mark. */
const isSound = (key: unknown, kind: KeyKind | `${KeyKind}?`): boolean =>
  (key === null && kind.endsWith('?')) || SOUND[kind.replace('?', '') as KeyKind](key);

/** @throws INVALID of the argument that it was given by, when the cursor is not one of this list's. */
export function decodeCursor(
  list: string,
  after: string,
  kinds: (KeyKind | `${KeyKind}?`)[],
  argument = 'after',
): (string | number)[] {
  try {
    const [name, ...keys] = JSON.parse(Buffer.from(after, 'base64url').toString()) as (string | number)[];
    const sound = keys.length === kinds.length && keys.every((key, index) => isSound(key, kinds[index]!));
    if (name === list && sound) return keys;
  } catch {
    // Falls through to the same refusal.
  }
  throw invalid(argument, 'cursor');
}

/** Cuts the one row too many that tells whether there is a next page. */
export function cutPage<T>(rows: T[], first: number, asOf: string, cursorOf: (row: T) => string): Page<T> {
  const nodes = rows.slice(0, first);
  const next = rows.length > first ? cursorOf(nodes.at(-1)!) : null;
  return { nodes, next, asOf };
}

interface Listing<T> {
  /** Name of the list, inside its cursors. */
  list: string;
  /** The property that orders it; the id breaks ties. */
  by: keyof T & string;
  /** Of what kind that is. */
  key: KeyKind;
  /** None = ascending. */
  order?: 'asc' | 'desc';
  where?: FilterQuery<T>;
  page: PageArgs;
}

/** A page of what the viewer may see, ordered by one property and the id. */
export async function pageRows<T extends Row>(
  ctx: Context,
  entity: RowClass<T>,
  { list, by, key, order = 'asc', where, page }: Listing<T>,
): Promise<Page<T>> {
  const asOf = await ctx.asOf();
  const beyond = page.after ? beyondKeys<T>(by, order, decodeCursor(list, page.after, [key, 'uuid'])) : {};
  const rows = (await ctx.em.find<Row>(entity, { $and: [where ?? {}, beyond] } as FilterQuery<Row>, {
    orderBy: { [by]: order, id: order },
    limit: page.first + 1,
    lockMode: LockMode.NONE,
  })) as T[];
  return cutPage(rows, page.first, asOf, (row) => encodeCursor(list, [keyOf(row[by]), row.id]));
}

function beyondKeys<T>(by: string, order: 'asc' | 'desc', [value, id]: (string | number)[]): FilterQuery<T> {
  const beyond = order === 'asc' ? '$gt' : '$lt';
  return { $or: [{ [by]: { [beyond]: value } }, { [by]: value, id: { [beyond]: id } }] } as FilterQuery<T>;
}

/** Dates travel in cursors as text; the database reads them back. */
const keyOf = (value: unknown): string | number =>
  value instanceof Date ? value.toISOString() : (value as string | number);
