import type { Context } from '../core/context.js';
import { plainText } from '../core/schema/scalars.js';
import { Deal, DealStatus } from '../deals/deal.entity.js';
import type { Chain } from '../interactions/chain.entity.js';
import { lockChains, settled } from '../interactions/hold.service.js';
import { Direction, Interaction } from '../interactions/interaction.entity.js';
import {
  addReceived,
  answeredChain,
  chainOfDeal,
  chainOfLead,
  leftOutOf,
  openLeadChain,
  openWaitingChain,
} from '../interactions/received.service.js';
import { handOut, joinLead, newLead, type Source } from '../leads/arrival.service.js';
import { identityOf, isUnknown } from '../leads/identity.service.js';
import { type Known, knownOf, onlyOne } from '../leads/known.service.js';
import type { Identity } from '../leads/enquiry.entity.js';
import type { Lead } from '../leads/lead.entity.js';
import { waitingChainOf } from '../leads/merge.service.js';
import { mutedBy } from '../leads/mute.service.js';
import { returnLetter } from '../letters/failure.service.js';
import { Team } from '../teams/team.entity.js';
import { assigneeOf } from './assignment.service.js';
import { InboundOutcome } from './inbound.entity.js';
import type { Message } from './message.inputs.js';

/** Of one who was rejected as spam; what he writes beyond that is counted in the journal alone. */
const MOST_ASIDE = 100;

/** Where a message has gone. */
export interface Taken {
  outcome: InboundOutcome;
  interaction: Interaction | null;
  lead: Lead | null;
  dealId: string | null;
  /** Why it has gone nowhere, when that was not said by the outcome. */
  why?: string;
}

/** A message on its way: by what it came, from whom, and what is known of him. */
interface Arrival {
  source: Source;
  message: Message;
  who: Identity;
  known: Known;
}

/**
 * Puts what came where it belongs (domain §2): into the chain that it answers, the only open deal of somebody whom we
 * know, the lead of the same person that waits already, or a new lead. Two messages of one person wait for each other, so
 * that they become one lead wherever they are received. @param leadId chosen by whom writes it down by hand
 */
export async function take(ctx: Context, source: Source, raw: Message, leadId?: string | null): Promise<Taken> {
  const message = sound(raw);
  const who = identityOf(message.sender);
  await waitForTurn(ctx, [message.externalId, who.inn ?? '', ...who.phones, ...who.emails, ...who.messengerIds]);
  const same = await ctx.em.findOne(Interaction, { messageId: message.externalId });
  if (same) return { ...NOWHERE, outcome: InboundOutcome.KNOWN, interaction: same };
  const returned = await returnLetter(ctx, message);
  const arrival = { source, message, who, known: await knownOf(ctx, who) };
  const answered = await intoChain(ctx, arrival, returned);
  if (answered) return answered;
  const why = whyNowhere(message, who);
  if (why) return { ...NOWHERE, why };
  const joined = (await intoDeal(ctx, arrival)) ?? (await intoLead(ctx, arrival));
  if (joined) return joined;
  // Muted is who would begin a lead anew, and not whom we know. Whoever writes somebody down by hand has heard him.
  const isStranger = source.id !== null && arrival.known.personIds.length === 0;
  const spam = isStranger ? await mutedBy(ctx, who) : null;
  if (spam) return putAside(ctx, arrival, spam);
  return begin(ctx, arrival, leadId);
}

/** What strangers write may hold what no text of ours does. */
function sound(message: Message): Message {
  const { topic, text, sender } = message;
  const [name, company] = [nameOf(sender.name), nameOf(sender.company)];
  return { ...message, topic: plainText(topic), text: plainText(text), sender: { ...sender, name, company } };
}

const nameOf = (words: string | null): string | null => plainText(words ?? '') || null;

/** What may belong to something that we know, and begins nothing. */
function whyNowhere(message: Message, who: Identity): string | null {
  const { direction, isAutomatic, isUnconfirmed, undelivered } = message;
  if (direction === Direction.OUT) return 'letter.ours';
  if (undelivered.length > 0) return 'letter.returned';
  // The mailer of a site writes in our name for a visitor, whom it names.
  if (isUnconfirmed && isUnknown(who)) return 'letter.unconfirmed';
  return isAutomatic ? 'letter.automatic' : null;
}

const NOWHERE: Taken = { outcome: InboundOutcome.IGNORED, interaction: null, lead: null, dealId: null };

/** Of those that name the same, one comes after the other. */
export async function waitForTurn(ctx: Context, named: string[]): Promise<void> {
  await ctx.em.execute(
    `select pg_advisory_xact_lock(key) from (
       select distinct hashtextextended(said, 2) as key from jsonb_array_elements_text(?::jsonb) said order by 1) keys`,
    [JSON.stringify(named.filter(Boolean))],
  );
}

/** What answers something is about the same, as long as that is not over as a lead. @param returned what a letter was said in that is given back, locked */
async function intoChain(ctx: Context, arrival: Arrival, returned: Chain | null): Promise<Taken | null> {
  if (!arrival.source.joinsChains) return null;
  const chain = returned ?? (await lockAnswered(ctx, arrival.message));
  if (!chain || (chain.lead && !chain.lead.isOpen)) return null;
  const { direction, undelivered } = arrival.message;
  const isTheirs = direction === Direction.IN && undelivered.length === 0;
  if (chain.lead && isTheirs) await joinLead(ctx, chain.lead, arrival.who, arrival.message);
  return put(ctx, arrival, chain, InboundOutcome.JOINED_CHAIN);
}

async function lockAnswered(ctx: Context, { answers }: Message): Promise<Chain | null> {
  const answered = await answeredChain(ctx, answers);
  return answered && (await settled(() => lockChains(ctx, [answered.id]))).get(answered.id)!;
}

async function intoDeal(ctx: Context, arrival: Arrival): Promise<Taken | null> {
  const dealId = arrival.source.joinsDeals ? onlyOne(arrival.known.dealIds) : null;
  if (!dealId) return null;
  const deal = await ctx.lock(Deal, dealId);
  if (deal.status !== DealStatus.IN_WORK) return null;
  return put(ctx, arrival, await chainOfDeal(ctx, deal), InboundOutcome.JOINED_DEAL);
}

async function intoLead(ctx: Context, arrival: Arrival): Promise<Taken | null> {
  // What is written down by hand, or brought as a list, is what a colleague knows.
  const chain = await waitingChainOf(ctx, arrival.who, arrival.source.id === null);
  if (!chain) return null;
  await joinLead(ctx, chain.lead!, arrival.who, arrival.message);
  return put(ctx, arrival, chain, InboundOutcome.JOINED_LEAD);
}

/** Nothing is known that it could belong to. */
async function begin(ctx: Context, arrival: Arrival, leadId?: string | null): Promise<Taken> {
  const { source, message, who, known } = arrival;
  if (!source.isLeadSource) {
    const team = source.teamId ? await ctx.see(Team, source.teamId) : null;
    const chain = openWaitingChain(ctx, team, onlyOne(known.partnerIds));
    return put(ctx, arrival, chain, InboundOutcome.NOTED);
  }
  const lead = await newLead(ctx, source, message, { who, known, id: leadId });
  await handOut(ctx, lead, await assigneeOf(ctx, source, message, who));
  return put(ctx, arrival, openLeadChain(ctx, lead), InboundOutcome.LEAD);
}

/** Nobody is asked to read it; whoever reopens the lead finds it there. Of its files the names are kept. */
async function putAside(ctx: Context, arrival: Arrival, lead: Lead): Promise<Taken> {
  if (lead.unreviewed.length >= MOST_ASIDE) return { ...NOWHERE, outcome: InboundOutcome.MUTED };
  const { attachments } = arrival.message;
  const bare = { ...arrival, message: { ...arrival.message, attachments: [] } };
  const taken = await put(ctx, bare, await chainOfLead(ctx, lead), InboundOutcome.MUTED);
  const { interaction } = taken;
  Object.assign(interaction, leftOutOf(attachments), { reviewed: true });
  lead.unreviewed = [...lead.unreviewed, interaction.id];
  return taken;
}

async function put(
  ctx: Context,
  { source, message, known }: Arrival,
  chain: Chain,
  outcome: InboundOutcome,
): Promise<Taken & { interaction: Interaction }> {
  const responsibleId = chain.deal?.ownerId ?? chain.lead?.ownerId ?? chain.ownerId;
  // A number that several people share says of none of them that it was he.
  const personIds = known.personIds.length === 1 ? known.personIds : [];
  const interaction = await addReceived(ctx, chain, message, { channelId: source.id, responsibleId, personIds });
  return { outcome, interaction, lead: chain.lead ?? null, dealId: chain.dealId };
}
