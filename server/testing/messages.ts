import { randomUUID } from 'node:crypto';
import type { Message } from '../channels/message.inputs.js';
import { Direction, InteractionKind } from '../interactions/interaction.entity.js';

let made = 0;

/** A number that nobody else has. */
export const somePhone = () => `+7912${String(++made).padStart(7, '0')}`;

/** An address that nobody else has. */
export const someEmail = () => `somebody${++made}@client.example`;

const nobody = { name: null, company: null, phones: [], emails: [], inn: null, messengerIds: [] };

type Given = Partial<Omit<Message, 'sender'>> & { sender?: Partial<Message['sender']> };

/** What somebody unknown has just written, unless it is said otherwise. */
export const messageFrom = (sender: Partial<Message['sender']> = {}, given: Omit<Given, 'sender'> = {}): Message => ({
  externalId: randomUUID(),
  kind: InteractionKind.MESSAGE,
  direction: Direction.IN,
  at: new Date(),
  receivedAt: new Date(),
  topic: '',
  text: 'Нужны болты',
  html: null,
  attachments: [],
  answers: [],
  isAutomatic: false,
  isUnconfirmed: false,
  undelivered: [],
  ...given,
  sender: { ...nobody, ...sender },
});
