import { createHash } from 'node:crypto';
import type { Context } from '../core/context.js';
import { Direction, Interaction, InteractionKind } from '../interactions/interaction.entity.js';
import { topicOf } from '../interactions/received.service.js';
import { Channel } from './channel.entity.js';
import { forgottenId, Inbound, InboundOutcome } from './inbound.entity.js';
import type { Message } from './message.inputs.js';
import { take, waitForTurn } from './routing.service.js';

/** How a message was received, now or earlier. */
export interface Received {
  inboundId: string;
  outcome: InboundOutcome;
  interactionId: string | null;
  leadId: string | null;
  /** Whether it was received just now; else it had been before. */
  isNew: boolean;
}

/**
 * Takes in what came by a channel, in one transaction: what is brought twice, also to two servers at once, is received
 * once. What had failed, or was not taken in, may come again. @throws NOT_FOUND Channel
 */
export const receive = (ctx: Context, channelId: string, brought: Message): Promise<Received> =>
  ctx.change(() =>
    ctx.unseen(async () => {
      const channel = await ctx.see(Channel, channelId);
      const message = await distinct(ctx, brought);
      const inbound = await begin(ctx, channel, message);
      if (!inbound) return received(await journalled(ctx, channelId, message.externalId), false);
      const { outcome, interaction, lead, why = null } = await take(ctx, channel, message);
      const gone = { interactionId: interaction?.id ?? null, leadId: lead?.id ?? null };
      Object.assign(inbound, { outcome, error: why, ...gone });
      return received(inbound, true);
    }),
  );

/** Devices and scripts write the same identifier above all their letters: what another says is another. */
async function distinct(ctx: Context, message: Message): Promise<Message> {
  if (message.kind !== InteractionKind.EMAIL) return message;
  const { externalId } = message;
  await waitForTurn(ctx, [externalId]);
  const known = await ctx.em.findOne(Interaction, { messageId: externalId });
  if (!known || known.direction === Direction.OUT || isSame(known, message)) return message;
  return { ...message, externalId: `${externalId} ${hashOf(message)}` };
}

/** By a group one gets it with a few words below. */
function isSame({ answerTo, text, topic }: Interaction, message: Message): boolean {
  const [before, now] = [text ?? '', message.text];
  const isSender = answerTo === (message.sender.emails[0] ?? null);
  return isSender && topic === topicOf(message) && (before.includes(now) || now.includes(before));
}

const hashOf = ({ sender, topic, text }: Message): string =>
  createHash('sha256')
    .update(JSON.stringify([sender.emails, topic, text]))
    .digest('base64url');

/** What a message is known by before it is read. */
type Heading = Pick<Message, 'externalId' | 'at'> & { topic: string | null; sender: string | null };

/** Writes down that something came and could not be received, unless it has been. @returns whether it is written. */
export const noteFailure = (ctx: Context, channelId: string, heading: Heading, error: string): Promise<boolean> =>
  ctx.change(async () => {
    const { externalId, at, topic, sender } = heading;
    const values = [externalId, InboundOutcome.FAILED, error.slice(0, LONGEST_WORDS), at, ctx.now];
    const said = [topic, sender].map((words) => words?.slice(0, LONGEST_WORDS) ?? null);
    const rows = await ctx.em.execute<object[]>(FAILED, [new Inbound().id, channelId, ...values, ...said]);
    return rows.length > 0;
  });

const LONGEST_WORDS = 1_000;

const FAILED = `
  insert into inbound (id, channel_id, external_id, outcome, error, at, received_at, topic, sender)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (channel_id, external_id) do update set error = excluded.error where inbound.outcome = 'FAILED'
  returning id`;

/** Takes the message's line in the journal; null when it was received before, also when nothing is left of its sender. Whoever is just doing that is waited for. */
async function begin(ctx: Context, channel: Channel, message: Message): Promise<Inbound | null> {
  const { externalId, at, topic, sender } = message;
  const who = sender.name ?? sender.emails[0] ?? sender.phones[0] ?? null;
  const said = [topic, who].map((words) => words?.slice(0, LONGEST_WORDS) ?? null);
  const values = [new Inbound().id, channel.id, externalId, InboundOutcome.IGNORED, at, ctx.now, ...said];
  values.push(channel.id, forgottenId(externalId));
  const [row] = await ctx.em.execute<{ id: string }[]>(RECEIVED, values);
  return row ? ctx.em.findOneOrFail(Inbound, { id: row.id }) : null;
}

const RECEIVED = `
  insert into inbound (id, channel_id, external_id, outcome, at, received_at, topic, sender)
  select ?::uuid, ?::uuid, ?, ?, ?::timestamptz, ?::timestamptz, ?, ?
  where not exists (select from inbound where channel_id = ? and external_id = ?)
  on conflict (channel_id, external_id) do update
    set error = null, received_at = excluded.received_at, at = excluded.at, topic = excluded.topic, sender = excluded.sender
    where inbound.interaction_id is null
  returning id`;

const journalled = (ctx: Context, channelId: string, externalId: string): Promise<Inbound> =>
  ctx.em.findOneOrFail(Inbound, { channelId, externalId: { $in: [externalId, forgottenId(externalId)] } });

const received = (
  { id, outcome, interactionId, leadId }: Pick<Inbound, 'id' | 'outcome' | 'interactionId' | 'leadId'>,
  isNew: boolean,
): Received => ({ inboundId: id, outcome, interactionId, leadId, isNew });
