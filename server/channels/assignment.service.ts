import { phonePrefixOf } from '../../shared/phones/prefix.js';
import type { Context } from '../core/context.js';
import type { Source } from '../leads/arrival.service.js';
import type { Identity } from '../leads/enquiry.entity.js';
import { takesWork } from '../users/owner.service.js';
import { User } from '../users/user.entity.js';
import { Assignment, type AssignmentRule, Channel, RuleField } from './channel.entity.js';
import type { Message } from './message.inputs.js';

/** Who gets a new lead of a channel (domain §2); null = whoever takes it. */
export async function assigneeOf(
  ctx: Context,
  source: Source,
  message: Message,
  who: Identity,
): Promise<string | null> {
  if (source.assignment === Assignment.IN_TURN && source.id) return nextInTurn(ctx, source.id);
  if (source.assignment !== Assignment.BY_RULE) return null;
  const fitting = source.rules.filter((rule) => fits(rule, message, who)).map(({ userId }) => userId);
  const canWork = await workers(ctx, fitting);
  return fitting.find((id) => canWork.has(id)) ?? null;
}

/** Whoever comes next is kept beside the settings: it is no change of theirs, so their version stays. */
async function nextInTurn(ctx: Context, channelId: string): Promise<string | null> {
  await ctx.em.execute('select 1 from channel where id = ? for no key update', [channelId]);
  const channel = await ctx.em.findOneOrFail(Channel, { id: channelId }, { refresh: true });
  const canWork = await workers(ctx, channel.memberIds);
  const next = channel.nextMember((id) => canWork.has(id));
  if (next) await ctx.em.execute('update channel set last_member_id = ? where id = ?', [next, channelId]);
  return next;
}

async function workers(ctx: Context, ids: string[]): Promise<Set<string>> {
  const users = ids.length > 0 ? await ctx.em.find(User, { id: { $in: ids } }) : [];
  return new Set(users.filter(takesWork).map(({ id }) => id));
}

function fits({ field, value }: AssignmentRule, { topic, text }: Message, { emails, phones }: Identity): boolean {
  const wanted = value.toLowerCase();
  switch (field) {
    case RuleField.TEXT:
      return `${topic}\n${text}`.toLowerCase().includes(wanted);
    case RuleField.EMAIL:
      return emails.some((email) => email.endsWith(wanted));
    case RuleField.PHONE:
      return phones.some((phone) => phone.startsWith(phonePrefixOf(value) ?? wanted));
  }
}
