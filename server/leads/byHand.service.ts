import { randomUUID } from 'node:crypto';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { Assignment } from '../channels/channel.entity.js';
import type { Message } from '../channels/message.inputs.js';
import type { Context } from '../core/context.js';
import { Direction, InteractionKind } from '../interactions/interaction.entity.js';
import type { Source } from './arrival.service.js';
import type { CreateLeadInput } from './lead.inputs.js';
import { type SaidContact, saidContactOf } from './saidContact.js';

/** Whoever writes a lead down wants a lead, whatever deals its sender has. */
export const byHand = (kind: ChannelKind): Source => ({
  id: null,
  kind,
  isLeadSource: true,
  teamId: null,
  joinsChains: false,
  joinsDeals: false,
  answerMinutes: 60,
  assignment: Assignment.NOBODY,
  rules: [],
});

const KINDS: Record<ChannelKind, InteractionKind> = {
  [ChannelKind.PHONE]: InteractionKind.CALL,
  [ChannelKind.SITE]: InteractionKind.MESSAGE,
  [ChannelKind.EMAIL]: InteractionKind.EMAIL,
  [ChannelKind.MESSENGER]: InteractionKind.MESSAGE,
  [ChannelKind.IMPORT]: InteractionKind.MESSAGE,
  [ChannelKind.MANUAL]: InteractionKind.MESSAGE,
};

const NOBODY: SaidContact = { name: null, phones: [], emails: [] };

/** What is written down, as a message that came now. */
export function messageOf(ctx: Context, input: CreateLeadInput): Message {
  const { contact = null, company = null, text, channel } = input;
  const said = contact ? saidContactOf(contact) : NOBODY;
  return {
    externalId: randomUUID(),
    kind: KINDS[channel],
    direction: Direction.IN,
    at: ctx.now,
    receivedAt: ctx.now,
    sender: {
      name: said.name,
      company,
      phones: [...(input.phones ?? []), ...said.phones],
      emails: [...(input.emails ?? []), ...said.emails],
      inn: input.inn ?? null,
      messengerIds: [],
    },
    topic: '',
    text,
    html: null,
    attachments: [],
    answers: [],
    isAutomatic: false,
    isUnconfirmed: false,
    undelivered: [],
  };
}
