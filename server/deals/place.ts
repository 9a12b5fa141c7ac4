import { LockMode } from '@mikro-orm/core';
import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Context } from '../core/context.js';
import { notFound } from '../core/errors.js';
import { prepared } from '../core/postgres/prepared.js';
import { visibleSql } from '../core/rights/visible.js';
import { Deal, DealStatus } from './deal.entity.js';

/** Beyond this a key has been squeezed between the same two cards hundreds of times. */
const LONGEST_KEY = 48;
/** How many cards on either side make room for one that has none. */
const ROOM = 8;

/** Between which cards a card should stand; hints, because others move too. */
export interface Neighbours {
  afterId?: string | null;
  beforeId?: string | null;
}

/**
 * A key for a card in a column. Computed from the cards that stand there now, under a lock of the column:
 * two cards dropped at one place come one after the other. Without neighbours the card comes first.
 * @throws NOT_FOUND Stage when it has been removed meanwhile
 */
export async function placeIn(ctx: Context, stageId: string, { afterId, beforeId }: Neighbours): Promise<string> {
  await lockColumn(ctx, stageId);
  const above = afterId ? await positionOf(ctx, stageId, afterId) : null;
  if (above !== null) return keyBetween(ctx, stageId, above, await nextBelow(ctx, stageId, above));
  const below = beforeId ? await positionOf(ctx, stageId, beforeId) : null;
  if (below !== null) return keyBetween(ctx, stageId, await nextAbove(ctx, stageId, below), below);
  return generateKeyBetween(null, await nextBelow(ctx, stageId, ''));
}

/** Keys for so many cards at the top of a column, in order. */
export async function placesOnTop(ctx: Context, stageId: string, count: number): Promise<string[]> {
  await lockColumn(ctx, stageId);
  return generateNKeysBetween(null, await nextBelow(ctx, stageId, ''), count);
}

/** Until the commit nobody else computes a place here; what this command has placed so far counts too. */
export async function lockColumn(ctx: Context, stageId: string): Promise<void> {
  await prepared(ctx.em, 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [stageId]);
  await ctx.em.flush();
}

async function keyBetween(ctx: Context, stageId: string, above: string | null, below: string | null): Promise<string> {
  const key = generateKeyBetween(above, below);
  return key.length <= LONGEST_KEY ? key : makeRoom(ctx, stageId, above ?? '');
}

/** Gives the cards around a gap shorter keys, each told by an event, and returns the key of the gap. */
async function makeRoom(ctx: Context, stageId: string, above: string): Promise<string> {
  const open = { stageId, status: DealStatus.IN_WORK };
  const before = await ctx.em.find(
    Deal,
    { ...open, position: { $lte: above } },
    { ...SYSTEM, orderBy: { position: 'desc' }, limit: ROOM + 1 },
  );
  const after = await ctx.em.find(
    Deal,
    { ...open, position: { $gt: above } },
    { ...SYSTEM, orderBy: { position: 'asc' }, limit: ROOM + 1 },
  );
  const upper = before.slice(0, ROOM).reverse();
  const lower = after.slice(0, ROOM);
  const keys = freshKeys(before[ROOM]?.position ?? null, after[ROOM]?.position ?? null, [...upper, ...lower]);
  const gap = keys.splice(upper.length, 1)[0]!;
  for (const [index, deal] of [...upper, ...lower].entries()) {
    deal.rekey(keys[index]!);
    ctx.record('deal.placed', deal);
  }
  return gap;
}

/** One key more than there are cards, none of which a card has now: the index is checked row by row. */
function freshKeys(from: string | null, to: string | null, cards: Deal[]): string[] {
  const taken = new Set(cards.map(({ position }) => position));
  const keys = generateNKeysBetween(from, to, cards.length * 2 + 1).filter((key) => !taken.has(key));
  return keys.slice(0, cards.length + 1);
}

/** Places are the column's, not the viewer's: cards that he does not see count too. */
const SYSTEM = { filters: false, refresh: true, lockMode: LockMode.PESSIMISTIC_WRITE } as const;

/** Where a neighbour stands. One that the viewer does not see says nothing, as one that does not exist. */
async function positionOf(ctx: Context, stageId: string, id: string): Promise<string | null> {
  const { sql, params } = visibleSql(ctx.viewer, 'd');
  const seen = `select d.position from deal d where d.id = ?::uuid and d.stage_id = ? and d.status = 'IN_WORK' and ${sql}`;
  return first(await ctx.em.execute(seen, [id, stageId, ...params]));
}

async function nextBelow(ctx: Context, stageId: string, position: string): Promise<string | null> {
  return nextTo(ctx, 'min', '>', stageId, position);
}

async function nextAbove(ctx: Context, stageId: string, position: string): Promise<string | null> {
  return nextTo(ctx, 'max', '<', stageId, position);
}

/** Asked under the column's lock, so a stage that has been removed while it was waited for is known by now. */
async function nextTo(
  ctx: Context,
  nearest: 'min' | 'max',
  side: '>' | '<',
  stageId: string,
  position: string,
): Promise<string | null> {
  const sql = `
    select ${nearest}("position") as "position", exists(select from stage where id = $1 and removed) as removed
    from deal where stage_id = $1 and status = 'IN_WORK' and "position" ${side} $2`;
  const [row] = await prepared<{ position: string | null; removed: boolean }>(ctx.em, sql, [stageId, position]);
  if (row!.removed) throw notFound('Stage', stageId);
  return row!.position;
}

const first = (rows: { position?: string | null }[]): string | null => rows[0]?.position ?? null;
