import { afterWorkingMinutes } from '../calendar/workingTime.service.js';
import type { Message } from '../channels/message.inputs.js';
import type { Channel } from '../channels/channel.entity.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import type { Context } from '../core/context.js';
import { NotificationKind } from '../notifications/notification.entity.js';
import { notify } from '../notifications/notification.service.js';
import { Team } from '../teams/team.entity.js';
import { User } from '../users/user.entity.js';
import { joined, uncontested } from './identity.service.js';
import { type Known, onlyOne } from './known.service.js';
import type { Identity } from './enquiry.entity.js';
import { Lead } from './lead.entity.js';
import { keysOf, SAME, waitingIdentities } from './merge.service.js';

/** Every window gets the text of a lead whole. */
const LONGEST_TEXT = 10_000;
const LONGEST_NAME = 300;
/** Beyond what a lead is known by. */
const MOST_CLAIMS = 20;

/** By what a lead came: a channel, or somebody's hand. */
export type Source = Pick<
  Channel,
  'kind' | 'isLeadSource' | 'teamId' | 'joinsChains' | 'joinsDeals' | 'answerMinutes' | 'assignment' | 'rules'
> & { id: string | null };

/**
 * They have written again: what is known of them grows, and a lead that was put off is back. What another lead is known by
 * stays with that one, or the next message of its sender would come here; a person may compare the two. A program says
 * nothing of them.
 */
export async function joinLead(ctx: Context, lead: Lead, who: Identity, message: Message): Promise<void> {
  if (!message.isAutomatic) await learn(ctx, lead, who);
  // What came first may have been a file alone, or an empty form.
  const isWordless = lead.text === '' || lead.text === lead.topic;
  if (isWordless && !message.isAutomatic && message.text) lead.text = message.text.slice(0, LONGEST_TEXT);
  lead.join(message.receivedAt);
  if (!message.isAutomatic) lead.wake();
}

async function learn(ctx: Context, lead: Lead, who: Identity): Promise<void> {
  const own = uncontested(who, lead.identity, await waitingIdentities(ctx, lead, who));
  const said = new Set([...own.phones, ...own.emails]);
  const theirs = [...who.phones, ...who.emails].filter((contact) => !said.has(contact));
  lead.claims = [...new Set([...lead.claims, ...theirs])].slice(0, MOST_CLAIMS);
  Object.assign(lead, joined(lead.identity, own));
}

/** A new lead, which nobody has yet. @param id chosen by whom writes it down by hand */
export async function newLead(
  ctx: Context,
  source: Source,
  message: Message,
  { who, known, id }: { who: Identity; known: Known; id?: string | null },
): Promise<Lead> {
  const lead = new Lead();
  if (id) lead.id = id;
  const receivedAt = message.receivedAt < ctx.now ? message.receivedAt : ctx.now;
  Object.assign(lead, { ...who, channel: source.kind, channelId: source.id, receivedAt, lastMessageAt: receivedAt });
  lead.text = (message.text || message.topic).slice(0, LONGEST_TEXT);
  lead.topic = message.topic.slice(0, LONGEST_NAME) || null;
  lead.contact = contactOf(message, who);
  lead.company = message.sender.company?.slice(0, LONGEST_NAME) ?? null;
  lead.personId = onlyOne(known.personIds);
  lead.partnerId = onlyOne(known.partnerIds);
  lead.repeated = await wasRejected(ctx, who);
  lead.answerDueAt = await afterWorkingMinutes(ctx, receivedAt, source.answerMinutes);
  lead.assignTo(null, source.teamId ? await ctx.see(Team, source.teamId) : null);
  ctx.create(lead);
  ctx.record('lead.created', lead, { channel: lead.channel });
  return lead;
}

/** Gives a new lead to whom its channel names, and tells those who may take it. */
export async function handOut(ctx: Context, lead: Lead, ownerId: string | null): Promise<void> {
  if (ownerId) {
    const owner = await ctx.see(User, ownerId);
    lead.assignTo(owner, owner.teamId ? await ctx.see(Team, owner.teamId) : null);
  }
  // Whoever imports hundreds tells of them himself.
  if (lead.channel === ChannelKind.IMPORT) return;
  const to = ownerId ? [ownerId] : 'everyone';
  await notify(ctx, { kind: NotificationKind.LEAD_NEW, to, about: lead, leadId: lead.id });
}

/** A duplicate was rejected for what stands beside it. */
async function wasRejected(ctx: Context, who: Identity): Promise<boolean> {
  const sql = `select 1 from lead where state = 'REJECTED' and reject_reason <> 'DUPLICATE' and ${SAME} limit 1`;
  return (await ctx.em.execute<object[]>(sql, keysOf(who))).length > 0;
}

/** How they have named themselves; a company that writes under its own name is told as one alone. */
function contactOf({ sender: { name, company } }: Message, who: Identity): string | null {
  if (name && name !== company) return name.slice(0, LONGEST_NAME);
  return company ? null : (who.phones[0] ?? who.emails[0] ?? who.messengerIds[0] ?? who.inn);
}
