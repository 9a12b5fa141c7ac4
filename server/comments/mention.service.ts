import type { Context } from '../core/context.js';
import { rule } from '../core/errors.js';
import { entityName } from '../core/log/record.js';
import { can } from '../core/rights/policy.js';
import { sees } from '../core/rights/scope.js';
import { Deal } from '../deals/deal.entity.js';
import type { Whole } from '../timeline/whole.service.js';
import { NotificationKind } from '../notifications/notification.entity.js';
import { notify } from '../notifications/notification.service.js';
import { sightsOf } from '../users/sight.service.js';
import { User } from '../users/user.entity.js';

export interface MentionReach {
  outsideIds: string[];
  letsIn: boolean;
}

/** Colleagues who are called by name, each once. @throws NOT_FOUND User; RULE user.inactive */
export async function mentioned(ctx: Context, ids: readonly string[]): Promise<User[]> {
  const people: User[] = [];
  for (const id of new Set(ids)) {
    const user = await ctx.see(User, id);
    if (!user.active) throw rule('user.inactive', { user: { id, name: user.name } });
    people.push(user);
  }
  return people;
}

/**
 * Who is called must see what he is called to: he is let in by one who may share, and otherwise named in the refusal.
 * @throws RULE comment.unseen
 */
export async function shareWithMentioned(ctx: Context, whole: Whole, people: readonly User[]): Promise<void> {
  const outside = await outsideOf(ctx, whole, people);
  if (outside.length === 0) return;
  if (!can(ctx.viewer, 'share', whole))
    throw rule('comment.unseen', { users: outside.map(({ id, name }) => ({ id, name })) });
  for (const { id } of outside) {
    whole.shareWith(id);
    ctx.record(`${entityName(whole)}.shared`, whole, { userId: id });
  }
}

/** Who of these colleagues does not see it, and whether a mention by the viewer would let them in. @throws NOT_FOUND User */
export async function mentionReach(ctx: Context, whole: Whole, userIds: readonly string[]): Promise<MentionReach> {
  const users = await ctx.seeAll(User, [...new Set(userIds)]);
  const outside = await outsideOf(ctx, whole, users);
  return { outsideIds: outside.map(({ id }) => id), letsIn: can(ctx.viewer, 'share', whole) };
}

/** Tells those who are called by name. */
export async function notifyMentioned(ctx: Context, whole: Whole, people: readonly User[]): Promise<void> {
  const subject = whole instanceof Deal ? { dealId: whole.id } : { partnerId: whole.id };
  const to = people.map(({ id }) => id);
  if (to.length > 0) await notify(ctx, { kind: NotificationKind.MENTIONED, to, about: whole, ...subject });
}

async function outsideOf(ctx: Context, whole: Whole, people: readonly User[]): Promise<User[]> {
  const sights = await sightsOf(ctx, people);
  return people.filter((_, at) => !sees(sights[at]!, whole.scope()));
}
