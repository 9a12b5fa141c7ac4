import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Direction, Interaction, InteractionKind } from '../interactions/interaction.entity.js';
import { Chain } from '../interactions/chain.entity.js';
import { Lead } from '../leads/lead.entity.js';
import {
  buildChannel,
  buildDeal,
  buildPartner,
  buildUser,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { buildDealPerson, buildPerson } from '../testing/buildRecords.js';
import type { Message } from './message.inputs.js';
import { receive } from './receive.service.js';

let made = 0;
const nobody = { name: null, company: null, phones: [], emails: [], inn: null, messengerIds: [] };
const phone = () => `+7912${String(++made).padStart(7, '0')}`;

const message = ({ sender, ...given }: Partial<Omit<Message, 'sender'>> & { sender?: Partial<Message['sender']> }) => ({
  externalId: randomUUID(),
  kind: InteractionKind.MESSAGE,
  direction: Direction.IN,
  at: new Date(),
  sender: { ...nobody, ...sender },
  topic: '',
  text: 'Нужны болты',
  html: null,
  attachments: [],
  answers: [],
  isAutomatic: false,
  ...given,
});

const messagesOf = (leadId: string) =>
  systemContext().em.find(Interaction, { chainId: { leadId } as never }, { orderBy: { heldAt: 'asc' } });

test('domain §2: who gets in touch is a lead, and what was written the first interaction of its chain', async () => {
  const channel = await buildChannel();
  const sent = message({ topic: 'Болты', sender: { name: 'Ирина', phones: ['8 912 345-00-01'] } });
  const { outcome, leadId, interactionId, isNew } = await receive(systemContext(), channel.id, sent);
  expect({ outcome, isNew }).toEqual({ outcome: 'LEAD', isNew: true });
  const lead = await fresh(Lead, leadId!);
  expect(lead).toMatchObject({ contact: 'Ирина', phones: ['+79123450001'], channelId: channel.id, ownerId: null });
  const interaction = await fresh(Interaction, interactionId!);
  expect(interaction).toMatchObject({ topic: 'Болты', text: 'Нужны болты', responsibleId: null, reviewed: false });
  expect(await fresh(Chain, interaction.chainId)).toMatchObject({ leadId, dealId: null });
  const seen = await (await contextFor(await buildUser())).see(Interaction, interactionId!);
  expect(seen.id).toBe(interactionId);
});

test('What is brought twice is received once', async () => {
  const channel = await buildChannel();
  const sent = message({ sender: { phones: [phone()] } });
  const both = await Promise.all([1, 2].map(() => receive(systemContext(), channel.id, sent)));
  expect(new Set(both.map(({ leadId }) => leadId)).size).toBe(1);
  expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
});

test('domain §2: form, letter and messenger of one person are one lead, also at once', async () => {
  const [form, mail] = [await buildChannel(), await buildChannel()];
  const [number, email] = [phone(), `irina${++made}@t.example`];
  const both = await Promise.all([
    receive(systemContext(), form.id, message({ sender: { phones: [number], emails: [email] } })),
    receive(systemContext(), mail.id, message({ sender: { emails: [email.toUpperCase()] } })),
  ]);
  const third = await receive(
    systemContext(),
    form.id,
    message({ sender: { phones: [number], messengerIds: ['tg:1'] } }),
  );
  const leads = new Set([...both, third].map(({ leadId }) => leadId));
  expect(leads.size).toBe(1);
  const lead = await fresh(Lead, third.leadId!);
  expect(lead).toMatchObject({ messages: 3, phones: [number], emails: [email], messengerIds: ['tg:1'] });
  expect(await messagesOf(lead.id)).toHaveLength(3);
});

describe('domain §2, routing:', () => {
  test('an answer to a known chain joins it as an unreviewed interaction', async () => {
    const channel = await buildChannel();
    const first = message({ sender: { emails: [`a${++made}@t.example`] } });
    const { leadId } = await receive(systemContext(), channel.id, first);
    const answer = message({ answers: ['<unknown>', first.externalId], sender: { emails: [`b${++made}@t.example`] } });
    const received = await receive(systemContext(), channel.id, answer);
    expect(received).toMatchObject({ outcome: 'JOINED_CHAIN', leadId });
  });

  test('from a known contact with exactly one open deal it joins that', async () => {
    const owner = await buildUser();
    const person = await buildPerson({ phones: [phone()], owner });
    const deal = await buildDeal({ owner });
    await buildDealPerson({ deal, person });
    const channel = await buildChannel();
    const received = await receive(systemContext(), channel.id, message({ sender: { phones: person.phones } }));
    expect(received).toMatchObject({ outcome: 'JOINED_DEAL', leadId: null });
    const interaction = await fresh(Interaction, received.interactionId!);
    expect(interaction).toMatchObject({ reviewed: false, responsibleId: owner.id });
    expect((await fresh(Chain, interaction.chainId)).dealId).toBe(deal.id);
  });

  test('with several open deals it is a lead of that client', async () => {
    const owner = await buildUser();
    const partner = await buildPartner({ owner });
    const person = await buildPerson({ phones: [phone()], owner, partnerId: partner.id });
    for (let count = 0; count < 2; count += 1) await buildDeal({ owner, partnerId: partner.id });
    const received = await receive(
      systemContext(),
      (await buildChannel()).id,
      message({ sender: { phones: person.phones } }),
    );
    expect(received.outcome).toBe('LEAD');
    expect(await fresh(Lead, received.leadId!)).toMatchObject({ partnerId: partner.id, personId: person.id });
  });
});
