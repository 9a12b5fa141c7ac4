import { v7 as uuidv7 } from 'uuid';
import type { Context } from '../core/context.js';
import type { Suggested } from './dismissal.entity.js';

/** Two records, in either order. */
export type Two = readonly [string, string];

/** Puts away what is suggested of two records, for all; once more it does nothing. */
export async function dismiss(ctx: Context, about: Suggested, two: Two): Promise<void> {
  await ctx.em.execute(DISMISS, [uuidv7(), ...inOrder(two), about, ctx.viewer.userId, ctx.now]);
}

/** Lets it be suggested again. */
export async function recall(ctx: Context, about: Suggested, two: Two): Promise<void> {
  await ctx.em.execute(RECALL, [...inOrder(two), about]);
}

/** As they stand in a {@link Dismissal}. */
export const inOrder = ([one, other]: Two): Two => (one < other ? [one, other] : [other, one]);

const DISMISS = `
  insert into dismissal (id, first_id, second_id, about, by_id, at) values (?, ?, ?, ?, ?, ?) on conflict do nothing`;
const RECALL = 'delete from dismissal where first_id = ? and second_id = ? and about = ?';
