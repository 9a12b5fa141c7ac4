import { describe, expect, test } from 'vitest';
import { winDeal } from '../deals/deal.moves.js';
import { Chain } from '../interactions/chain.entity.js';
import { Direction, Interaction } from '../interactions/interaction.entity.js';
import { logInteraction } from '../interactions/interaction.service.js';
import { InteractionKind } from '../interactions/interaction.entity.js';
import { StoredFile } from '../files/storedFile.entity.js';
import { acceptLead } from '../leads/accept.service.js';
import { AcceptWay } from '../leads/lead.inputs.js';
import { forgetOld } from '../housekeeping.js';
import { importLeads } from '../leads/import.service.js';
import { leadMatches } from '../leads/match.page.js';
import { createLead } from '../leads/lead.service.js';
import { Lead } from '../leads/lead.entity.js';
import { LeadState, RejectReason } from '../leads/leadState.entity.js';
import { assignLead, rejectLead, reopenLead, snoozeLead } from '../leads/outcome.service.js';
import {
  buildChannel,
  buildDeal,
  buildPartner,
  buildTeam,
  buildUser,
  clock,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { buildDealPerson, buildLegalEntity, buildPerson } from '../testing/buildRecords.js';
import { messageFrom, someEmail, somePhone } from '../testing/messages.js';
import { expectRefused } from '../testing/refusal.js';
import { Assignment, type Channel, RuleField } from './channel.entity.js';
import { ChannelKind } from './channelKind.entity.js';
import { countIncoming, PASSED_OVER, pageIncoming } from './inbound.page.js';
import type { Message } from './message.inputs.js';
import { Inbound } from './inbound.entity.js';
import { noteFailure, receive } from './receive.service.js';

const door = await buildChannel();
const DAY_MS = 86_400_000;

const take = (message: Message, channel: Channel = door) => receive(systemContext(), channel.id, message);
const leadOf = async ({ leadId }: { leadId: string | null }) => fresh(Lead, leadId!);

/** A client with a contact of his own who can be reached. */
async function client() {
  const owner = await buildUser();
  const partner = await buildPartner({ owner });
  const person = await buildPerson({ owner, partnerId: partner.id, phones: [somePhone()], emails: [someEmail()] });
  return { owner, partner, person };
}

describe('domain §2, what comes by a channel', () => {
  test('is a lead, and what was written the first interaction of its chain', async () => {
    const sent = messageFrom({ name: 'Ирина', phones: ['8 912 345-00-01'] }, { topic: 'Болты' });
    const received = await take(sent);
    expect(received).toMatchObject({ outcome: 'LEAD', isNew: true });
    const lead = await leadOf(received);
    expect(lead).toMatchObject({ contact: 'Ирина', phones: ['+79123450001'], channelId: door.id, ownerId: null });
    const interaction = await fresh(Interaction, received.interactionId!);
    expect(interaction).toMatchObject({ topic: 'Болты', text: sent.text, responsibleId: null, reviewed: false });
    expect(await fresh(Chain, interaction.chainId)).toMatchObject({ leadId: lead.id, dealId: null });
  });

  test('is received once, also when two servers bring it at once', async () => {
    const sent = messageFrom({ phones: [somePhone()] });
    const both = await Promise.all([take(sent), take(sent)]);
    expect(new Set(both.map(({ interactionId }) => interactionId)).size).toBe(1);
    expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  test('that could not be read is received when it comes again', async () => {
    const sent = messageFrom({ phones: [somePhone()] });
    const heading = { externalId: sent.externalId, at: sent.at, topic: 'Болты', sender: null };
    const note = () => noteFailure(systemContext(), door.id, heading, 'unknown charset');
    await note();
    expect(await take(sent)).toMatchObject({ outcome: 'LEAD', isNew: true });
    await note();
    expect(await take(sent)).toMatchObject({ outcome: 'LEAD', isNew: false });
  });

  test('with an identifier that another letter bears is another, and each is received once', async () => {
    const externalId = `<constant-${somePhone()}@site.example>`;
    const write = (text: string, email = 'device@site.example') =>
      take(messageFrom({ emails: [email] }, { externalId, text, kind: InteractionKind.EMAIL }));
    const [first, second] = [await write('Первый заказ'), await write('Второй заказ', someEmail())];
    expect([first, second]).toMatchObject([{ outcome: 'LEAD' }, { outcome: 'LEAD', isNew: true }]);
    expect(await write('Третий заказ')).toMatchObject({ outcome: 'JOINED_LEAD', leadId: first.leadId });
    expect(await write('Третий заказ')).toMatchObject({ isNew: false });
    expect(await write('Первый заказ\n--\nПодпись списка')).toMatchObject({ isNew: false });
    expect((await leadOf(first)).messages).toBe(2);
  });

  test('by two channels is one interaction', async () => {
    const sent = messageFrom({ emails: [someEmail()] });
    const first = await take(sent);
    const again = await take(sent, await buildChannel());
    expect(again).toMatchObject({ outcome: 'KNOWN', interactionId: first.interactionId });
  });

  test('brings its files, and names what is empty', async () => {
    const attachments = [
      { name: '../смета\n.pdf', content: Buffer.from('%PDF-1.7') },
      { name: 'пусто.txt', content: Buffer.alloc(0) },
    ];
    const { interactionId } = await take(messageFrom({ phones: [somePhone()] }, { attachments }));
    const files = await systemContext().em.find(StoredFile, { interactionId });
    expect(files).toMatchObject([{ name: '.. смета .pdf', size: 8, authorId: null }]);
    const said = await fresh(Interaction, interactionId!);
    expect(said).toMatchObject({ leftOut: 1, leftOutNames: ['пусто.txt'] });
  });

  test('names the files that are more than we keep', async () => {
    const attachments = Array.from({ length: 22 }, (_, number) => ({
      name: `${number}.pdf`,
      content: Buffer.from('x'),
    }));
    const { interactionId } = await take(messageFrom({ phones: [somePhone()] }, { attachments }));
    const said = await fresh(Interaction, interactionId!);
    expect(said).toMatchObject({ leftOut: 2, leftOutNames: ['20.pdf', '21.pdf'] });
  });

  test('is a lead with what its sender may write and a database may not hold', async () => {
    const text = 'Нужны\u0000 болты \ud800\u202e';
    const { leadId } = await take(messageFrom({ name: '\u0007Пётр', phones: [somePhone()] }, { text }));
    expect(await fresh(Lead, leadId!)).toMatchObject({ contact: 'Пётр', text: 'Нужны  болты \ufffd' });
  });

  test('by a channel that is no lead source is written down and nothing more', async () => {
    const team = await buildTeam();
    const bookkeeping = await buildChannel({ isLeadSource: false, teamId: team.id });
    const received = await take(messageFrom({ emails: [someEmail()] }), bookkeeping);
    expect(received).toMatchObject({ outcome: 'NOTED', leadId: null });
    const seenBy = async (inTeam?: typeof team) =>
      (await contextFor(await buildUser({ team: inTeam }))).em.count(Interaction, { id: received.interactionId! });
    expect([await seenBy(team), await seenBy()]).toEqual([1, 0]);
  });

  test('from a program, and what only says that it is ours, makes no lead, and is told of with the reason', async () => {
    const channel = await buildChannel();
    const robot = { name: 'robot@t.example' };
    const kinds = [{ isAutomatic: true }, { isUnconfirmed: true }, { direction: Direction.OUT }];
    for (const kind of kinds) {
      const received = await take(messageFrom(robot, { topic: 'Отчёт', ...kind }), channel);
      expect(received).toMatchObject({ outcome: 'IGNORED', leadId: null, interactionId: null });
    }
    await take(messageFrom(), channel);
    const page = await pageIncoming(systemContext(), channel.id, PASSED_OVER, { first: 2 });
    expect(page.nodes).toMatchObject([
      { topic: 'Отчёт', sender: 'robot@t.example', error: 'letter.ours' },
      { error: 'letter.unconfirmed' },
    ]);
    const rest = await pageIncoming(systemContext(), channel.id, PASSED_OVER, { first: 2, after: page.next });
    expect(rest.nodes).toMatchObject([{ error: 'letter.automatic' }]);
    expect(await countIncoming(systemContext(), channel.id)).toEqual({ taken: 1, passedOver: 3, failed: 0 });
  });

  test('in our own name for a visitor, as sites send it, is his, and marked', async () => {
    const forVisitor = messageFrom({ emails: [someEmail()] }, { isUnconfirmed: true });
    const received = await take(forVisitor);
    expect(await leadOf(received)).toMatchObject({ emails: forVisitor.sender.emails });
    expect(await fresh(Interaction, received.interactionId!)).toMatchObject({ unconfirmed: true, reviewed: false });
  });

  test('has come when a server of ours took it in, whatever its sender says of the time', async () => {
    const [at, receivedAt] = [new Date('1970-01-02T00:00:00Z'), new Date(Date.now() - 60_000)];
    const received = await take(messageFrom({ emails: [someEmail()] }, { at, receivedAt }));
    const lead = await leadOf(received);
    expect(lead).toMatchObject({ receivedAt, lastMessageAt: receivedAt });
    expect(lead.answerDueAt > receivedAt).toBe(true);
    expect((await fresh(Interaction, received.interactionId!)).heldAt).toEqual(at);
  });

  test('and claims to be ours is not, though it stands in the chain that it answers', async () => {
    const first = messageFrom({ emails: [someEmail()] });
    const { leadId } = await take(first);
    const forged = messageFrom({}, { answers: [first.externalId], isUnconfirmed: true, text: 'Скидка 50 %' });
    const { interactionId } = await take(forged);
    const said = await fresh(Interaction, interactionId!);
    expect(said).toMatchObject({ direction: 'IN', unconfirmed: true, reviewed: false, answerTo: null });
    expect((await fresh(Lead, leadId!)).answeredAt).toBeNull();
  });
});

test('What was not heard is forgotten when its sender would be heard again; what was taken in is not', async () => {
  const channel = await buildChannel();
  await take(messageFrom({ emails: [someEmail()] }, { isAutomatic: true }), channel);
  await take(messageFrom({ emails: [someEmail()] }), channel);
  const left = async (days: number) => {
    await forgetOld(Object.assign(systemContext(), { now: new Date(Date.now() + days * DAY_MS) }));
    const rows = await systemContext().em.find(Inbound, { channelId: channel.id }, { orderBy: { id: 'asc' } });
    return rows.map(({ outcome }) => outcome);
  };
  expect(await left(89)).toEqual(['IGNORED', 'LEAD']);
  expect(await left(91)).toEqual(['LEAD']);
});

describe('domain §2, one person is one lead:', () => {
  test('by form, letter and messenger, also at once', async () => {
    const [phone, email, messenger] = [somePhone(), someEmail(), 'telegram:1'];
    const mail = await buildChannel();
    const both = await Promise.all([
      take(messageFrom({ phones: [phone], emails: [email] })),
      take(messageFrom({ emails: [email.toUpperCase()] }), mail),
    ]);
    const third = await take(messageFrom({ phones: [phone], messengerIds: [messenger] }));
    expect(new Set([...both, third].map(({ leadId }) => leadId)).size).toBe(1);
    const known = { messages: 3, phones: [phone], emails: [email], messengerIds: [messenger] };
    expect(await leadOf(third)).toMatchObject(known);
    const chain = await systemContext().em.findOneOrFail(Chain, { leadId: third.leadId });
    expect(await systemContext().em.count(Interaction, { chainId: chain.id })).toBe(3);
  });

  test('by ИНН', async () => {
    const first = await take(messageFrom({ inn: '7736050003' }));
    expect(await take(messageFrom({ inn: '77 3605 0003', phones: [somePhone()] }))).toMatchObject({
      outcome: 'JOINED_LEAD',
      leadId: first.leadId,
    });
  });

  test('of many who write at once everybody gets one of his own', async () => {
    const senders = Array.from({ length: 6 }, () => [somePhone(), someEmail()] as const);
    const both = senders.map(([phone, email]) => messageFrom({ phones: [phone], emails: [email] }));
    await Promise.all(both.map((message) => take(message)));
    const either = senders.flatMap(([phone, email]) => [
      messageFrom({ emails: [email] }),
      messageFrom({ phones: [phone] }),
    ]);
    await Promise.all(either.map((message) => take(message)));
    const phones = senders.map(([phone]) => phone);
    const leads = await systemContext().em.find(Lead, { phones: { $overlap: phones }, state: LeadState.OPEN });
    expect(leads.map(({ messages }) => messages)).toEqual(senders.map(() => 3));
  });

  test('also when a colleague knows that two leads are his', async () => {
    const [phone, email] = [somePhone(), someEmail()];
    const called = await take(messageFrom({ phones: [phone] }));
    const wrote = await take(messageFrom({ emails: [email] }));
    const told = { rows: [{ phones: [phone], emails: [email], text: 'Звонил и писал' }] };
    const [both] = await importLeads(await contextFor(await buildUser()), told);
    expect(both!.id).toBe(called.leadId);
    const one = { messages: 3, phones: [phone], emails: [email], version: 2 };
    expect(await leadOf(called)).toMatchObject(one);
    const duplicate = { state: 'REJECTED', rejectReason: 'DUPLICATE', mergedIntoId: called.leadId };
    expect(await leadOf(wrote)).toMatchObject(duplicate);
    const anna = await buildUser();
    await expectRefused(async () => reopenLead(await contextFor(anna), { id: wrote.leadId! }), {
      code: 'FORBIDDEN',
      reason: 'lead.reopen',
    });
    const chain = await systemContext().em.findOneOrFail(Chain, { leadId: called.leadId });
    expect(await systemContext().em.count(Interaction, { chainId: chain.id })).toBe(3);
  });

  test('but a stranger who names two people makes one of neither: a person may compare them', async () => {
    const [phone, email] = [somePhone(), someEmail()];
    const called = await take(messageFrom({ phones: [phone] }));
    const wrote = await take(messageFrom({ emails: [email] }));
    const forged = messageFrom({ phones: [phone], emails: [email, someEmail()] });
    expect(await take(forged)).toMatchObject({ outcome: 'JOINED_LEAD', leadId: called.leadId });
    const [first, second] = [await leadOf(called), await leadOf(wrote)];
    expect(first).toMatchObject({ state: 'OPEN', emails: [forged.sender.emails[1]], claims: [email] });
    expect(second).toMatchObject({ state: 'OPEN', messages: 1 });
    expect(await take(messageFrom({ emails: [email] }))).toMatchObject({ leadId: wrote.leadId });
    const matches = await leadMatches(await contextFor(await buildUser()), called.leadId, null);
    expect(matches).toMatchObject([{ kind: 'LEAD', id: wrote.leadId, by: ['EMAIL'] }]);
  });

  test('but for a lead that a colleague deals with already', async () => {
    const [phone, email] = [somePhone(), someEmail()];
    const [anna, boris] = [await buildUser(), await buildUser()];
    const called = await take(messageFrom({ phones: [phone] }));
    await assignLead(systemContext(), { id: called.leadId!, ownerId: anna.id });
    const wrote = await take(messageFrom({ emails: [email] }));
    await assignLead(systemContext(), { id: wrote.leadId!, ownerId: boris.id });
    await importLeads(systemContext(), { rows: [{ phones: [phone], emails: [email] }] });
    expect([await leadOf(called), await leadOf(wrote)]).toMatchObject([{ state: 'OPEN' }, { state: 'OPEN' }]);
  });

  test('a lead that was put off is back when they write again', async () => {
    const phones = [somePhone()];
    const { leadId } = await take(messageFrom({ phones }));
    await snoozeLead(systemContext(), { id: leadId!, until: new Date(Date.now() + DAY_MS) });
    expect(await take(messageFrom({ phones }))).toMatchObject({ outcome: 'JOINED_LEAD', leadId });
    expect(await fresh(Lead, leadId!)).toMatchObject({ state: 'OPEN', snoozedUntil: null });
  });
});

describe('domain §2, routing:', () => {
  test('what answers a known chain joins it as an unreviewed interaction', async () => {
    const deal = await buildDeal();
    const { person } = await client();
    await buildDealPerson({ deal, person });
    const first = messageFrom({ phones: person.phones });
    await take(first);
    const answers = ['<unknown@mail>', first.externalId];
    const received = await take(messageFrom({ emails: [someEmail()] }, { answers }));
    expect(received).toMatchObject({ outcome: 'JOINED_CHAIN', leadId: null });
    const interaction = await fresh(Interaction, received.interactionId!);
    expect(interaction).toMatchObject({ reviewed: false, responsibleId: deal.ownerId });
    expect(await fresh(Chain, interaction.chainId)).toMatchObject({ dealId: deal.id });
  });

  test('what answers a lead that is just being accepted is not lost', async () => {
    const open = await buildDeal();
    for (let round = 0; round < 5; round += 1) {
      const first = messageFrom({ emails: [someEmail()] });
      const { leadId } = await take(first);
      const answer = messageFrom({ emails: [someEmail()] }, { answers: [first.externalId] });
      const [, received] = await Promise.all([
        acceptLead(systemContext(), { id: leadId!, way: AcceptWay.LOG, dealId: open.id }),
        take(answer),
      ]);
      expect(received.outcome).toBe('JOINED_CHAIN');
      const { chainId } = await fresh(Interaction, received.interactionId!);
      expect(await fresh(Chain, chainId)).toMatchObject({ dealId: open.id, leadId });
    }
  });

  test('it does not where the channel says so', async () => {
    const first = messageFrom({ emails: [someEmail()] });
    const { leadId } = await take(first);
    const apart = await buildChannel({ joinsChains: false });
    const received = await take(messageFrom({ emails: [someEmail()] }, { answers: [first.externalId] }), apart);
    expect(received.outcome).toBe('LEAD');
    expect(received.leadId).not.toBe(leadId);
  });

  test('from a known contact with exactly one open deal it joins that, for who leads it', async () => {
    const { owner, partner, person } = await client();
    const deal = await buildDeal({ owner, partnerId: partner.id });
    const received = await take(messageFrom({ phones: person.phones }));
    expect(received).toMatchObject({ outcome: 'JOINED_DEAL', leadId: null });
    const interaction = await fresh(Interaction, received.interactionId!);
    expect(interaction).toMatchObject({ reviewed: false, responsibleId: owner.id });
    expect((await fresh(Chain, interaction.chainId)).dealId).toBe(deal.id);
  });

  test('it does not where the channel says so', async () => {
    const { owner, partner, person } = await client();
    await buildDeal({ owner, partnerId: partner.id });
    const apart = await buildChannel({ joinsDeals: false });
    expect(await take(messageFrom({ phones: person.phones }), apart)).toMatchObject({ outcome: 'LEAD' });
  });

  test('the deal in which he takes part goes before others of his company', async () => {
    const { owner, partner, person } = await client();
    await buildDeal({ owner, partnerId: partner.id });
    const his = await buildDeal({ owner, partnerId: partner.id });
    await buildDealPerson({ deal: his, person });
    const { interactionId } = await take(messageFrom({ emails: person.emails }));
    expect((await fresh(Chain, (await fresh(Interaction, interactionId!)).chainId)).dealId).toBe(his.id);
  });

  test('with several open deals, and with none, it is a lead of a returning client', async () => {
    const { owner, partner, person } = await client();
    for (let count = 0; count < 2; count += 1) await buildDeal({ owner, partnerId: partner.id });
    const several = await take(messageFrom({ phones: person.phones }));
    expect(await leadOf(several)).toMatchObject({ partnerId: partner.id, personId: person.id });
    const nobodys = await client();
    const won = await buildDeal({ owner: nobodys.owner, partnerId: nobodys.partner.id });
    await winDeal(systemContext(), { id: won.id, fromStageId: won.stageId });
    const none = await take(messageFrom({ phones: nobodys.person.phones }));
    expect(await leadOf(none)).toMatchObject({ partnerId: nobodys.partner.id });
  });

  test('who knows the ИНН of a client is recognised, and writes into none of his deals', async () => {
    const { owner, partner } = await client();
    const { inn } = await buildLegalEntity({ partner });
    await buildDeal({ owner, partnerId: partner.id });
    const received = await take(messageFrom({ inn, phones: [somePhone()] }));
    expect(received.outcome).toBe('LEAD');
  });

  test('after a rejection it is a new lead marked as repeated', async () => {
    const phones = [somePhone()];
    const first = messageFrom({ phones });
    const { leadId } = await take(first);
    await rejectLead(systemContext(), { id: leadId!, reason: RejectReason.NOT_OURS });
    const again = await take(messageFrom({ phones }, { answers: [first.externalId] }));
    expect(again.leadId).not.toBe(leadId);
    expect(await leadOf(again)).toMatchObject({ repeated: true, state: 'OPEN' });
  });

  test('but whom we know is heard, whatever was written under his name, and what was not heard stands with the lead that has muted him', async () => {
    const [phones, strange] = [[somePhone()], [somePhone()]];
    const spam = async (sender: object) => {
      const { leadId } = await take(messageFrom(sender));
      await rejectLead(systemContext(), { id: leadId!, reason: RejectReason.SPAM });
      return leadId!;
    };
    await spam({ phones });
    await buildPerson({ phones });
    expect(await take(messageFrom({ phones }))).toMatchObject({ outcome: 'LEAD' });
    const leadId = await spam({ phones: strange });
    const message = messageFrom({ phones: strange });
    const muted = await take({ ...message, attachments: [{ name: 'смета.pdf', content: Buffer.from('%PDF') }] });
    expect(muted).toMatchObject({ outcome: 'MUTED', leadId });
    const kept = { text: message.text, leftOutNames: ['смета.pdf'] };
    expect(await fresh(Interaction, muted.interactionId!)).toMatchObject({ ...kept, reviewed: true });
    const [line] = (await pageIncoming(systemContext(), door.id, PASSED_OVER, { first: 1 })).nodes;
    expect(line).toMatchObject({ outcome: 'MUTED', leadId });
    await reopenLead(systemContext(), { id: leadId });
    expect(await fresh(Interaction, muted.interactionId!)).toMatchObject({ ...kept, reviewed: false });
    expect(await take(messageFrom({ phones: strange }))).toMatchObject({ outcome: 'JOINED_LEAD', leadId });
  });

  test('spam senders are not heard for 90 days, unless it was no spam', async () => {
    const phones = [somePhone()];
    const { leadId } = await take(messageFrom({ phones }));
    await rejectLead(systemContext(), { id: leadId!, reason: RejectReason.SPAM });
    expect(await take(messageFrom({ phones }))).toMatchObject({ outcome: 'MUTED', leadId });
    const byHand = { text: 'Звонил сам', contact: phones[0], channel: ChannelKind.PHONE };
    const { id } = await createLead(await contextFor(await buildUser()), byHand);
    await rejectLead(systemContext(), { id, reason: RejectReason.SPAM });
    clock.now = new Date(Date.now() + 91 * DAY_MS);
    expect(await take(messageFrom({ phones }))).toMatchObject({ outcome: 'LEAD' });
    clock.now = null;
    const others = [somePhone()];
    const muted = await take(messageFrom({ phones: others }));
    await rejectLead(systemContext(), { id: muted.leadId!, reason: RejectReason.SPAM });
    await reopenLead(systemContext(), { id: muted.leadId! });
    expect(await take(messageFrom({ phones: others }))).toMatchObject({ outcome: 'JOINED_LEAD', leadId: muted.leadId });
  });
});

describe('domain §2, a new lead of a channel', () => {
  test('is seen by its team until somebody gets it', async () => {
    const team = await buildTeam();
    const [member, other] = [await buildUser({ team }), await buildUser({ team: await buildTeam() })];
    const { leadId } = await take(messageFrom(), await buildChannel({ teamId: team.id }));
    expect((await (await contextFor(member)).see(Lead, leadId!)).id).toBe(leadId);
    await expectRefused(async () => (await contextFor(other)).see(Lead, leadId!), { code: 'NOT_FOUND' });
  });

  test('goes round, past those who cannot work', async () => {
    const [anna, boris, vera] = [await buildUser(), await buildUser(), await buildUser()];
    await systemContext().em.execute('update app_user set active = false where id = ?', [boris.id]);
    const memberIds = [anna.id, boris.id, vera.id];
    const channel = await buildChannel({ assignment: Assignment.IN_TURN, memberIds });
    const owners: (string | null)[] = [];
    for (let count = 0; count < 3; count += 1) owners.push((await leadOf(await take(messageFrom(), channel))).ownerId);
    expect(owners).toEqual([anna.id, vera.id, anna.id]);
    const { version } = await fresh(Lead, (await take(messageFrom(), channel)).leadId!);
    expect(version).toBe(1);
  });

  test('goes round evenly when many come at once', async () => {
    const users = [await buildUser(), await buildUser()];
    const memberIds = users.map(({ id }) => id);
    const channel = await buildChannel({ assignment: Assignment.IN_TURN, memberIds });
    const received = await Promise.all(Array.from({ length: 8 }, () => take(messageFrom(), channel)));
    const owners = await Promise.all(received.map(async (one) => (await leadOf(one)).ownerId));
    expect(memberIds.map((id) => owners.filter((owner) => owner === id).length)).toEqual([4, 4]);
  });

  test('goes to whom the first rule that fits names', async () => {
    const [south, wire] = [await buildUser(), await buildUser()];
    const rules = [
      { field: RuleField.PHONE, value: '+7861', userId: south.id },
      { field: RuleField.TEXT, value: 'Проволок', userId: wire.id },
    ];
    const channel = await buildChannel({ assignment: Assignment.BY_RULE, rules });
    const ownerOf = async (message: Message) => (await leadOf(await take(message, channel))).ownerId;
    expect(await ownerOf(messageFrom({ phones: ['+78612000001'] }, { text: 'проволока' }))).toBe(south.id);
    expect(await ownerOf(messageFrom({}, { text: 'Есть проволока?' }))).toBe(wire.id);
    expect(await ownerOf(messageFrom())).toBeNull();
  });

  test('is answered by the first thing that somebody says to them', async () => {
    const { leadId, interactionId } = await take(messageFrom({ phones: [somePhone()] }));
    const user = await buildUser();
    const call = { kind: InteractionKind.CALL, direction: Direction.OUT, topic: 'Перезвонила', basisId: interactionId };
    await logInteraction(await contextFor(user), call);
    expect((await fresh(Lead, leadId!)).answeredAt).not.toBeNull();
  });
});
