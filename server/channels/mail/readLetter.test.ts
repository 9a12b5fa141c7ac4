import { createTransport, type SendMailOptions } from 'nodemailer';
import { expect, test } from 'vitest';
import { HOSTILE_HTML } from '../../testing/hostile/html.js';
import { readLetter } from './readLetter.js';

const envelope = { receivedAt: new Date('2026-11-20T10:00:00Z') };
const raw = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

async function written(options: SendMailOptions) {
  const { message } = await raw.sendMail({ from: 'Ирина Смирнова <irina@teplokirpich.example>', ...options });
  return readLetter(message as Buffer, envelope);
}

test('A letter is read with its sender, words, identifier and time', async () => {
  const date = new Date('2026-11-20T09:30:00Z');
  const letter = await written({ subject: 'Анкеры М12', text: 'Нужны 2 000 шт.', messageId: '<1@t.example>', date });
  expect(letter).toMatchObject({
    externalId: '<1@t.example>',
    at: date,
    sender: { name: 'Ирина Смирнова', emails: ['irina@teplokirpich.example'] },
    topic: 'Анкеры М12',
    text: 'Нужны 2 000 шт.',
    html: null,
    isAutomatic: false,
  });
});

test('An answer names the letters before it, the nearest first, each once', async () => {
  const letter = await written({ inReplyTo: '<3@us>', references: ['<1@us>', '<2@them>', '<3@us>'], text: 'Да' });
  expect(letter.answers).toEqual(['<3@us>', '<2@them>', '<1@us>']);
});

test('Windows-1251 in the body and KOI8-R in the head are read as they were meant', async () => {
  const head = 'From: =?koi8-r?B?6dLJzsE=?= <i@t.example>\r\nSubject: =?windows-1251?B?xODy4CDu8uPw8+fq6A==?=\r\n';
  const body = Buffer.from([0xc4, 0xee, 0xe1, 0xf0, 0xfb, 0xe9, 0x20, 0xe4, 0xe5, 0xed, 0xfc]);
  const type = 'Content-Type: text/plain; charset=windows-1251\r\nContent-Transfer-Encoding: 8bit\r\n\r\n';
  const letter = await readLetter(Buffer.concat([Buffer.from(head + type), body]), envelope);
  expect(letter).toMatchObject({ sender: { name: 'Ирина' }, topic: 'Дата отгрузки', text: 'Добрый день' });
});

test('Of HTML alone the words are kept as text as well; nothing in it runs or loads', async () => {
  const html = '<p>Цена <b>120 ₽</b></p><script>steal()</script><img src="https://spy.example/1.gif" width="1">';
  const letter = await written({ html });
  expect(letter.text).toBe('Цена 120 ₽');
  expect(letter.html).toBe('<p>Цена <b>120 ₽</b></p>');
});

test('Attachments come with their bytes, also those of no name', async () => {
  const content = Buffer.from([1, 2, 3]);
  const letter = await written({ text: 'Чертёж', attachments: [{ filename: 'Чертёж №5.pdf', content }] });
  expect(letter.attachments).toEqual([{ name: 'Чертёж №5.pdf', content }]);
});

test('Who wants the answer elsewhere is known by that address alone', async () => {
  const letter = await written({ replyTo: 'Zakupki@teplokirpich.example', text: '…' });
  expect(letter.sender.emails).toEqual(['zakupki@teplokirpich.example']);
});

test('A letter from the future came when it was received', async () => {
  const letter = await written({ date: new Date('2030-01-01T00:00:00Z'), text: '…' });
  expect(letter.at).toEqual(envelope.receivedAt);
  const old = await written({ date: new Date('1970-01-02T00:00:00Z'), text: '…' });
  expect(old.receivedAt).toEqual(envelope.receivedAt);
});

test('A letter of a program is known as one', async () => {
  const headers = { 'Auto-Submitted': 'auto-replied' };
  expect(await written({ headers, text: 'Меня нет до понедельника' })).toMatchObject({ isAutomatic: true });
});

test.each(['bulk', 'list', 'junk'])(
  'Precedence says nothing: a site sends what people write as «%s»',
  async (value) => {
    const letter = await written({ headers: { Precedence: value }, text: 'Нужны анкеры' });
    expect(letter).toMatchObject({ isAutomatic: false });
  },
);

test('What comes by a group address is written by people', async () => {
  const headers = { 'List-Id': '<sales.company.example>' };
  expect(await written({ headers, text: 'Нужны анкеры' })).toMatchObject({ isAutomatic: false });
});

const ours = { addresses: ['sales@company.example'], noticesFrom: 'crm@company.example' };
const readBy = async (options: SendMailOptions, isSent = false) => {
  const { message } = await raw.sendMail({ text: '…', ...options });
  return readLetter(message as Buffer, { ...envelope, isSent }, ours);
};

test('A group that wants answers to itself is nobody: they are of who wrote', async () => {
  const from = 'Ivan@a.example';
  const emails = ['ivan@a.example'];
  const group = 'all@company.example';
  const byList = { from, to: 'anna@company.example', replyTo: group };
  const lists = [
    { from, to: group, replyTo: group },
    { from, cc: group, replyTo: group },
    { ...byList, list: { post: group } },
    { from, to: 'sales@company.example', replyTo: 'sales@company.example' },
  ];
  for (const one of lists) expect((await readBy(one)).sender).toMatchObject({ emails });
  const both = { from: 'Ivan via All <all@company.example>', to: group, replyTo: [group, from] };
  expect((await readBy(both)).sender).toMatchObject({ emails });
});

test('Of HTML that is too long for a frame the words are kept, and of pictures in it nothing but their places', async () => {
  const words = '<p>Прошу счёт на 400 болтов</p>';
  const pictured = await written({ html: `${words}<img src="data:image/png;base64,${'A'.repeat(600 * 1024)}">` });
  expect(pictured).toMatchObject({ text: 'Прошу счёт на 400 болтов\n\n[…]', html: expect.stringContaining(words) });
  const endless = await written({ html: `${words}<p>${'<b></b>'.repeat(100_000)}</p>` });
  expect(endless).toMatchObject({ text: 'Прошу счёт на 400 болтов', html: null });
});

test('An address of ours above a letter proves nothing: ours is what stands among what was sent', async () => {
  const forged = { from: 'Sales@company.example', to: 'i@t.example' };
  expect(await readBy(forged)).toMatchObject({ direction: 'IN', isUnconfirmed: true, sender: { emails: [] } });
  const forVisitor = { ...forged, replyTo: 'visitor@t.example' };
  expect(await readBy(forVisitor)).toMatchObject({ isUnconfirmed: true, sender: { emails: ['visitor@t.example'] } });
  expect(await readBy(forged, true)).toMatchObject({ direction: 'OUT', isUnconfirmed: false });
  const toUs = { from: 'sales@company.example', replyTo: 'visitor@t.example', to: 'sales@company.example' };
  const fromVisitor = { direction: 'IN', isUnconfirmed: false, sender: { emails: ['visitor@t.example'] } };
  expect(await readBy(toUs)).toMatchObject(fromVisitor);
});

test('What our notices come from is a program', async () => {
  expect(await readBy({ from: 'Vmeste <CRM@company.example>' })).toMatchObject({ isAutomatic: true });
});

test.each(['message/rfc822', 'text/rfc822-headers'])(
  'A letter that a mail server gives back names the one of ours, and why: %s',
  async (type) => {
    const failed =
      'Final-Recipient: rfc822; I@t.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 No such\r\n user';
    const late = 'Final-Recipient: rfc822; other@t.example\r\nAction: delayed';
    const parts = [
      'Not delivered.\r\n\r\nAction: failed',
      `Reporting-MTA: dns; t.example\r\n\r\n${failed}\r\n\r\n${late}`,
    ];
    const returned = 'From: sales@company.example\r\nMessage-ID:\r\n <1@company.example>\r\n\r\nДа';
    const bodies = [
      `text/plain\r\n\r\n${parts[0]}`,
      `message/delivery-status\r\n\r\n${parts[1]}`,
      `${type}\r\n\r\n${returned}`,
    ];
    const body = bodies.map((one) => `--b\r\nContent-Type: ${one}\r\n`).join('');
    const head =
      'From: MAILER-DAEMON@t.example\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b';
    const letter = await readLetter(Buffer.from(`${head}\r\n\r\n${body}--b--\r\n`), envelope, ours);
    expect(letter).toMatchObject({ answers: ['<1@company.example>'], isAutomatic: true, attachments: [{}] });
    expect(letter.undelivered).toEqual([{ address: 'i@t.example', why: '550 No such user' }]);
    expect(letter.sender.emails).toEqual([]);
  },
);

test('What is no letter is read as far as it goes, and known again by its bytes', async () => {
  const letter = await readLetter(Buffer.from('\0\0 garbage'), envelope);
  expect(letter).toMatchObject({ sender: { emails: [] }, answers: [] });
  expect(JSON.stringify(letter)).not.toContain('\\u0000');
  const again = await readLetter(Buffer.from('\0\0 garbage'), envelope);
  expect(again.externalId).toBe(letter.externalId);
});

test('A name that pretends to be another by the direction of its letters is shown as it is', async () => {
  const letter = await written({
    subject: 'Счёт\u202Efdp.exe',
    text: '…',
    attachments: [{ filename: 'счёт\u202Efdp.exe', content: Buffer.from('1') }],
  });
  expect(letter).toMatchObject({ topic: 'Счётfdp.exe', attachments: [{ name: 'счётfdp.exe' }] });
});

test('Whatever strangers hope to run stays words: as a topic, as a name and as the name of a file', async () => {
  for (const vector of HOSTILE_HTML) {
    const from = { name: vector, address: 'i@t.example' };
    const letter = await written({ from, subject: vector, attachments: [{ filename: vector, content: 'x' }] });
    const words = [letter.topic, letter.sender.name!, letter.attachments[0]!.name];
    // What is cut out are breaks of lines and marks that nobody sees; nothing is read as HTML on the way.
    for (const word of words) expect.soft(bare(word), vector).toBe(bare(vector));
    expect(letter.html).toBeNull();
  }
});

// eslint-disable-next-line no-control-regex -- What is left out of words.
const bare = (text: string): string => text.replace(/[\s\u0000-\u001F"']/gu, '');
