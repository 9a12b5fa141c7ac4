import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Notification } from '../notifications/notification.entity.js';
import { answerInteraction } from '../channels/mail/answer.service.js';
import { receive } from '../channels/receive.service.js';
import { StoredFile } from '../files/storedFile.entity.js';
import { Direction, Interaction, InteractionKind } from '../interactions/interaction.entity.js';
import { logInteraction } from '../interactions/interaction.service.js';
import type { AnswerInteractionInput } from '../channels/mail/answer.inputs.js';
import type { Channel } from '../channels/channel.entity.js';
import { Lead } from '../leads/lead.entity.js';
import { RejectReason } from '../leads/leadState.entity.js';
import { rejectLead, snoozeLead } from '../leads/outcome.service.js';
import { subjectOf } from '../notifications/subject.js';
import {
  buildChannel,
  buildDeal,
  buildLooseFile,
  buildUser,
  clock,
  contextFor,
  fresh,
  systemContext,
} from '../testing/build.js';
import { buildMailbox, nowhere } from '../testing/buildChannels.js';
import { head, recordedEvents } from '../testing/log.js';
import { messageFrom, someEmail } from '../testing/messages.js';
import { SmtpServer } from '../testing/smtpServer.js';
import { expectRefused } from '../testing/refusal.js';
import type { User } from '../users/user.entity.js';
import { deliverLetters } from './delivery.js';
import { Letter } from './letter.entity.js';
import { type NewLetter, queueLetter } from './letter.service.js';

const at = (moment: string) => {
  clock.now = new Date(moment);
};
beforeEach(() => at('2026-11-19T09:00:00.000Z'));

const mail = new SmtpServer();
beforeEach(async () => {
  mail.taken.length = 0;
  mail.refusal = mail.refused = null;
  await mail.open();
});
afterEach(() => mail.close());

const look = () =>
  deliverLetters({ smtpUrl: mail.url, from: 'Vmeste <crm@company.ru>' }).run(
    systemContext(),
    new AbortController().signal,
  );

async function queue(author: User, letter: Partial<NewLetter> = {}): Promise<Letter> {
  const ctx = await contextFor(author);
  const plain = { to: 'client@example.com', subject: 'Предложение', text: 'Здравствуйте!' };
  return ctx.change(() => queueLetter(ctx, { ...plain, ...letter }));
}

test('a letter goes out when its command is committed, and not when that fails', async () => {
  const anna = await buildUser();
  const ctx = await contextFor(anna);
  const failed = ctx.change(async () => {
    await queueLetter(ctx, { to: 'client@example.com', subject: 'Нет', text: 'Нет' });
    throw new Error('undone');
  });
  await expect(failed).rejects.toThrow('undone');
  const deal = await buildDeal({ owner: anna });
  const letter = await queue(anna, {
    dealId: deal.id,
    inReplyTo: '<before@example.com>',
    html: '<p>Здравствуйте!</p>',
  });
  const since = await head();
  await look();
  await look();
  expect(mail.taken).toHaveLength(1);
  expect(mail.taken[0]).toContain(`Message-ID: <${letter.id}@company.ru>`);
  expect(mail.taken[0]).toContain('In-Reply-To: <before@example.com>');
  expect(mail.taken[0]).toContain('From: Vmeste <crm@company.ru>');
  expect(mail.taken[0]).toContain('text/html');
  expect(await fresh(Letter, letter.id)).toMatchObject({
    state: 'SENT',
    attempts: 1,
    messageId: `<${letter.id}@company.ru>`,
    sentAt: clock.now,
    error: null,
  });
  expect(await recordedEvents(since)).toMatchObject([
    { name: 'letter.sent', entityId: deal.id, particulars: { part: letter.id } },
  ]);
});

test('a letter that finds the mail server away goes out when it is back', async () => {
  const letter = await queue(await buildUser());
  await mail.close();
  await look();
  const waiting = await fresh(Letter, letter.id);
  expect(waiting).toMatchObject({ state: 'QUEUED', attempts: 1, dueAt: new Date('2026-11-19T09:01:00.000Z') });
  expect(waiting.error).toContain('ECONNREFUSED');
  at('2026-11-19T09:01:00.000Z');
  await look();
  expect((await fresh(Letter, letter.id)).dueAt).toEqual(new Date('2026-11-19T09:03:00.000Z'));
  await mail.open();
  at('2026-11-19T09:02:59.000Z');
  await look();
  expect(mail.taken).toEqual([]);
  at('2026-11-19T09:03:00.000Z');
  await look();
  expect(mail.taken).toHaveLength(1);
  expect((await fresh(Letter, letter.id)).state).toBe('SENT');
});

test('a letter that is refused for good fails at once, and its author is told', async () => {
  const anna = await buildUser();
  const deal = await buildDeal({ owner: anna });
  const letter = await queue(anna, { dealId: deal.id });
  mail.refusal = { responseCode: 550, message: 'No such user here' };
  await look();
  const failed = await fresh(Letter, letter.id);
  expect(failed.state).toBe('FAILED');
  expect(failed.error).toContain('No such user here');
  expect(await systemContext().em.find(Notification, { userId: anna.id })).toMatchObject([
    { kind: 'LETTER_FAILED', letterId: letter.id, dealId: deal.id },
  ]);
});

test('a letter that is put off is tried for two days, and fails then', async () => {
  const anna = await buildUser();
  const letter = await queue(anna);
  mail.refusal = { responseCode: 451, message: 'Try again later' };
  await look();
  expect(await fresh(Letter, letter.id)).toMatchObject({ state: 'QUEUED', attempts: 1 });
  at('2026-11-21T08:59:59.000Z');
  await look();
  expect(await fresh(Letter, letter.id)).toMatchObject({ state: 'QUEUED', attempts: 2 });
  at('2026-11-21T10:00:00.000Z');
  await look();
  expect(await fresh(Letter, letter.id)).toMatchObject({ state: 'FAILED', attempts: 3 });
  expect(await systemContext().em.find(Notification, { userId: anna.id })).toMatchObject([{ kind: 'LETTER_FAILED' }]);
});

test('several processes that deliver at once send every letter once', async () => {
  const anna = await buildUser();
  const letters = [];
  for (let number = 0; number < 12; number++) letters.push(await queue(anna, { subject: `Letter ${number}` }));
  await Promise.all([look(), look(), look()]);
  expect(mail.taken).toHaveLength(letters.length);
  expect(new Set(mail.taken.map((text) => /Message-ID: (\S+)/.exec(text)![1])).size).toBe(letters.length);
});

test('what no mail server takes waits for two days, and then its author is told', async () => {
  const anna = await buildUser();
  const letter = await queue(anna);
  const lookAlone = () => deliverLetters(null).run(systemContext(), new AbortController().signal);
  await lookAlone();
  expect(await fresh(Letter, letter.id)).toMatchObject({ state: 'QUEUED', attempts: 0, error: null });
  at('2026-11-21T09:00:00.000Z');
  await lookAlone();
  expect((await fresh(Letter, letter.id)).state).toBe('FAILED');
  expect(await systemContext().em.find(Notification, { userId: anna.id })).toMatchObject([{ kind: 'LETTER_FAILED' }]);
});

test('a letter that nobody has written says so, and one that somebody has does not', async () => {
  await queue(await buildUser());
  const ctx = systemContext();
  await ctx.change(() => queueLetter(ctx, { to: 'anna@company.ru', subject: 'Новости', text: '…' }));
  await look();
  const automatic = mail.taken.filter((text) => text.includes('Auto-Submitted: auto-generated'));
  expect(automatic.map((text) => /To: (.+)/.exec(text)![1])).toEqual(['anna@company.ru']);
  expect(mail.taken).toHaveLength(2);
});

describe('an answer', () => {
  async function answered(given: Partial<AnswerInteractionInput> = {}) {
    const message = messageFrom({ emails: [someEmail()] });
    const { interactionId, leadId } = await receive(systemContext(), (await buildChannel()).id, message);
    const anna = await buildUser();
    const mailbox = await buildMailbox({
      smtp: { ...nowhere, host: '127.0.0.1', port: mail.port },
    });
    const ctx = await contextFor(anna);
    const asked = { interactionId: interactionId!, channelId: mailbox.id };
    const answer = await answerInteraction(ctx, { ...asked, text: 'Да', ...given });
    const letter = await systemContext().em.findOneOrFail(Letter, { interactionId: answer.id });
    const lead = () => fresh(Lead, leadId!);
    const tolds = () => systemContext().em.find(Notification, { userId: anna.id, kind: 'LETTER_FAILED' as never });
    const state = async () => (await fresh(Letter, letter.id)).state;
    /** A mail server gives it back. */
    const giveBack = async (address: string | null = null, channel?: Partial<Channel>) => {
      const undelivered = [{ address, why: '550 No such user' }];
      const notice = { answers: [answer.messageId!], isAutomatic: true, undelivered };
      const returned = messageFrom({ name: 'Mail Delivery System' }, notice);
      return receive(systemContext(), (await buildChannel(channel)).id, returned);
    };
    return { anna, answer, letter, lead, tolds, message, state, giveBack };
  }

  test('takes its files along, which stand with it', async () => {
    const { anna, answer } = await answered();
    const { id } = await buildLooseFile(anna, 'Чертёж.txt');
    const { id: taken } = await buildLooseFile(await buildUser());
    const write = async (fileIds: string[]) =>
      answerInteraction(await contextFor(anna), {
        interactionId: answer.id,
        to: ['i@t.example'],
        channelId: answer.channelId,
        text: '…',
        fileIds,
      });
    await expectRefused(() => write([taken]), { code: 'NOT_FOUND' });
    const second = await write([id]);
    expect(await fresh(StoredFile, id)).toMatchObject({ interactionId: second.id });
    await look();
    const [sent] = mail.taken.filter((text) => text.includes('Content-Disposition: attachment'));
    const { attachments } = await simpleParser(sent!);
    expect(attachments.map(({ filename, content }) => [filename, String(content)])).toEqual([
      ['Чертёж.txt', 'Чертёж.txt'],
    ]);
    await expect(write([id])).rejects.toMatchObject({ code: 'CONFLICT', reason: 'file.attached' });
  });

  test('that is refused has answered nobody', async () => {
    const { letter, lead, tolds } = await answered();
    expect((await lead()).answeredAt).not.toBeNull();
    mail.refusal = { responseCode: 550, message: 'No such user' };
    await look();
    expect((await fresh(Letter, letter.id)).state).toBe('FAILED');
    expect((await lead()).answeredAt).toBeNull();
    expect(await tolds()).toHaveLength(1);
  });

  test('that was given back is told of to its author, in the chain that it stood in', async () => {
    const { anna, answer, letter, lead, tolds, message, giveBack } = await answered();
    await look();
    expect((await fresh(Letter, letter.id)).state).toBe('SENT');
    const call = { kind: InteractionKind.CALL, direction: Direction.OUT, topic: 'Звонок' };
    at('2026-11-19T10:00:00.000Z');
    await logInteraction(await contextFor(anna), { ...call, basisId: answer.id });
    const received = await giveBack();
    expect(received.outcome).toBe('JOINED_CHAIN');
    expect((await fresh(Interaction, received.interactionId!)).chainId).toBe(answer.chainId);
    expect(await fresh(Letter, letter.id)).toMatchObject({ state: 'FAILED', error: '550 No such user' });
    expect(await tolds()).toHaveLength(1);
    const known = { emails: message.sender.emails, messages: 1, answeredAt: clock.now };
    expect(await lead()).toMatchObject(known);
  });

  test('that was given back is heard of wherever the notice comes, and a lead that was put off is back', async () => {
    const apart = await answered();
    await look();
    expect(await apart.giveBack(null, { joinsChains: false })).toMatchObject({ outcome: 'IGNORED' });
    expect([await apart.state(), await apart.tolds()]).toMatchObject(['FAILED', [{}]]);
    const rejected = await answered();
    const later = await answered();
    await look();
    await rejectLead(systemContext(), { id: (await rejected.lead()).id, reason: RejectReason.NOT_OURS });
    await snoozeLead(systemContext(), { id: (await later.lead()).id, until: new Date('2026-11-26T09:00:00Z') });
    expect(await rejected.giveBack()).toMatchObject({ outcome: 'IGNORED' });
    expect([await rejected.state(), (await rejected.lead()).state]).toEqual(['FAILED', 'REJECTED']);
    await later.giveBack();
    expect(await later.lead()).toMatchObject({ state: 'OPEN', snoozedUntil: null, answeredAt: null });
  });

  test('to several has answered as long as one of them has it; of each who has not its author is told', async () => {
    const { state, lead, tolds, giveBack } = await answered({ to: ['i@t.example', 'Gone@t.example'] });
    await look();
    await giveBack('forwarded@t.example');
    expect(await tolds()).toEqual([]);
    await giveBack('gone@t.example');
    await giveBack('gone@t.example');
    expect([await state(), (await lead()).answeredAt, (await tolds()).length]).toEqual(['SENT', clock.now, 1]);
    await giveBack('i@t.example');
    expect([await state(), (await lead()).answeredAt, (await tolds()).length]).toEqual(['FAILED', null, 2]);
  });

  test('that a mail server takes for one of two has not reached the other, and its author is told whom', async () => {
    const { anna, letter, tolds } = await answered({ to: ['i@t.example', 'gone@t.example'] });
    Object.assign(mail, { refusal: { responseCode: 550, message: 'No such user' }, refused: 'gone@t.example' });
    await look();
    const sent = { state: 'SENT', missed: ['gone@t.example'], error: expect.stringContaining('No such user') };
    expect(await fresh(Letter, letter.id)).toMatchObject(sent);
    const [told] = await tolds();
    const { name } = (await subjectOf.letter(await contextFor(anna), told!))!;
    expect(name).toBe(`${letter.subject} → gone@t.example`);
  });
});
