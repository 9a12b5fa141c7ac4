import type { Attachment, Message } from '../channels/message.inputs.js';
import type { Context } from '../core/context.js';
import type { Deal } from '../deals/deal.entity.js';
import { keepReceived, named, sorted } from '../files/received.service.js';
import { identityOf } from '../leads/identity.service.js';
import type { Lead } from '../leads/lead.entity.js';
import type { Team } from '../teams/team.entity.js';
import { Chain } from './chain.entity.js';
import { lockChains, tell } from './hold.service.js';
import { Direction, Interaction } from './interaction.entity.js';
import { latestChain, openChain } from './interaction.service.js';
import { participantsOf, putParticipants } from './participants.js';

/** Of a text that has no topic of its own. */
const LONGEST_TOPIC = 200;
/** Letters quote years of letters. */
const LONGEST_TEXT = 200_000;
/** Of files that were not kept; the others are counted. */
const MOST_NAMED = 20;

/** What is known of a message beside itself. */
interface Circumstances {
  channelId: string | null;
  /** Who is to deal with it; nobody as long as it waits. */
  responsibleId: string | null;
  personIds: string[];
}

/** Puts what came by a channel into a chain that the command has locked or made. Nobody has dealt with it yet. */
export async function addReceived(
  ctx: Context,
  chain: Chain,
  message: Message,
  { channelId, responsibleId, personIds }: Circumstances,
): Promise<Interaction> {
  const interaction = new Interaction();
  const { kind, direction, externalId, html, isUnconfirmed: unconfirmed } = message;
  const { kept, leftOut } = sorted(message.attachments);
  Object.assign(interaction, {
    unconfirmed,
    ...leftOutOf(leftOut),
    chainId: chain.id,
    kind,
    direction,
    channelId,
    responsibleId,
    messageId: externalId,
    html,
    answerTo: identityOf(message.sender).emails[0] ?? null,
  });
  interaction.heldAt = message.at < ctx.now ? message.at : ctx.now;
  interaction.topic = topicOf(message);
  interaction.text = message.text.slice(0, LONGEST_TEXT) || null;
  interaction.reviewed = direction === Direction.OUT;
  ctx.em.persist(interaction);
  const others = personIds.length === 0 ? wordsOf(message) : [];
  putParticipants(ctx, interaction, await participantsOf(ctx, { personIds, others }));
  chain.deal?.touch(ctx.now);
  if (direction === Direction.OUT) chain.lead?.answer(ctx.now);
  tell(ctx, 'interaction.logged', { interaction, chain });
  await keepReceived(ctx, { interaction, chain }, kept);
  return interaction;
}

/** Files that are not kept, as the message tells of them. */
export const leftOutOf = (files: Attachment[]): Pick<Interaction, 'leftOut' | 'leftOutNames'> => ({
  leftOut: files.length,
  leftOutNames: files.slice(0, MOST_NAMED).map(({ name }) => named(name)),
});

/** The chain in which a deal is talked about, locked; a new one when nobody has yet. @param deal locked */
export async function chainOfDeal(ctx: Context, deal: Deal): Promise<Chain> {
  const known = await latestChain(ctx, deal.id);
  if (known) return (await lockChains(ctx, [known])).get(known)!;
  return openChain(ctx, deal, { id: deal.ownerId });
}

/** The chain of a lead, locked with it. */
export const chainOfLead = async (ctx: Context, lead: Lead): Promise<Chain> =>
  (await chainsOfLeads(ctx, [lead])).get(lead.id)!;

/** Chains of leads that nobody has accepted, by lead, locked with them. */
export async function chainsOfLeads(ctx: Context, leads: Lead[]): Promise<Map<string, Chain>> {
  const rows = await ctx.em.find(Chain, { leadId: { $in: leads.map(({ id }) => id) }, dealId: null });
  const chains = await lockChains(
    ctx,
    rows.map(({ id }) => id),
  );
  return new Map([...chains.values()].map((chain) => [chain.leadId!, chain]));
}

/** The chain that a new lead begins. */
export function openLeadChain(ctx: Context, lead: Lead): Chain {
  const chain = Object.assign(new Chain(), { leadId: lead.id, lead, partnerId: lead.partnerId });
  ctx.em.persist(chain);
  return chain;
}

/** A chain about nothing that waits for somebody of a team, or for anybody. */
export function openWaitingChain(ctx: Context, team: Team | null, partnerId: string | null): Chain {
  const chain = Object.assign(new Chain(), { partnerId });
  chain.assignTo(null, team);
  ctx.em.persist(chain);
  return chain;
}

/** The chain of the nearest message that one answers. */
export async function answeredChain(ctx: Context, answers: string[]): Promise<Chain | null> {
  if (answers.length === 0) return null;
  const rows = await ctx.em.find(Interaction, { messageId: { $in: answers } }, { orderBy: { id: 'asc' } });
  const byMessage = new Map(rows.map((row) => [row.messageId!, row]));
  const nearest = answers.find((id) => byMessage.has(id));
  return nearest ? ctx.see(Chain, byMessage.get(nearest)!.chainId) : null;
}

/** What a message is called: as its sender says, or by its first line. */
export function topicOf({ topic, text }: Pick<Message, 'topic' | 'text'>): string {
  const line = topic.trim() || text.trim().split('\n', 1)[0]!.trim();
  return line.length > LONGEST_TOPIC ? `${line.slice(0, LONGEST_TOPIC - 1)}…` : line || '—';
}

/** How somebody unknown is called, as he has named himself. */
function wordsOf({ sender: { name, emails, phones, messengerIds } }: Message): string[] {
  const word = name ?? emails[0] ?? phones[0] ?? messengerIds[0];
  return word ? [word.slice(0, LONGEST_TOPIC)] : [];
}
