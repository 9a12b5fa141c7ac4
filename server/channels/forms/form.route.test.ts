import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clock, config, fresh, systemContext } from '../../testing/build.js';
import { buildConsent, buildForm, formFor } from '../../testing/buildChannels.js';
import { elementsOf } from '../../testing/elements.js';
import { startServer, type TestServer } from '../../testing/server.js';
import { Interaction } from '../../interactions/interaction.entity.js';
import { StoredFile } from '../../files/storedFile.entity.js';
import { Lead } from '../../leads/lead.entity.js';
import { archiveChannel } from '../channel.service.js';
import type { Channel } from '../channel.entity.js';
import { Inbound } from '../inbound.entity.js';
import { Consent } from './consent.entity.js';
import { ConsentPurpose } from './consentText.entity.js';
import { editSiteForm, publishConsentText, renewSiteFormKey } from './form.service.js';
import { FormField } from './siteForm.entity.js';
import { submitForm } from './submit.service.js';

const SITE = 'https://company.example';
let server: TestServer;
beforeAll(async () => {
  server = await startServer({ databaseUrl: config.databaseUrl, trustProxy: true });
});
afterAll(() => server?.[Symbol.asyncDispose]());

let visitors = 0;
/** Somebody at an address of his own: what one address sends is counted. */
const visitor = () => ({ 'x-forwarded-for': `203.0.113.${++visitors}` });
const pathOf = async (channel: Channel) => (await formFor(channel)).path;

async function send(
  channel: Channel,
  body: string | URLSearchParams | FormData,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${server.url}${await pathOf(channel)}`, {
    method: 'POST',
    body,
    headers: { ...visitor(), ...headers },
  });
}
const sendJson = (channel: Channel, fields: object, headers: Record<string, string> = {}) =>
  send(channel, JSON.stringify(fields), { 'content-type': 'application/json', ...headers });
const sendPlain = (channel: Channel, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  send(channel, new URLSearchParams(fields), headers);

/** A form that asks for files as well. */
async function buildFormWithFiles(): Promise<Channel> {
  const channel = await buildForm();
  const { version, fields } = await formFor(channel);
  const asked = [...fields, { field: FormField.FILES, required: false }];
  await editSiteForm(systemContext(), { channelId: channel.id, version, fields: asked });
  return channel;
}

/** A request whose body never comes. */
function startedPost(url: string, headers: Record<string, string>): ClientRequest {
  const started = request(url, { method: 'POST', headers });
  started.on('error', () => undefined);
  started.flushHeaders();
  return started;
}

/** How it is answered, if it is: 0 after a while without an answer. */
async function statusWithoutBody(url: string, headers: Record<string, string>): Promise<number> {
  const started = startedPost(url, headers);
  const answer = once(started, 'response', { signal: AbortSignal.timeout(1_000) }) as Promise<[IncomingMessage]>;
  const status = await answer.then(([{ statusCode }]) => statusCode!).catch(() => 0);
  started.destroy();
  return status;
}

const receivedBy = ({ id: channelId }: Channel) => systemContext().em.find(Inbound, { channelId });
async function leadOf(channel: Channel): Promise<Lead> {
  const [inbound, ...others] = await receivedBy(channel);
  expect(others).toEqual([]);
  return fresh(Lead, inbound!.leadId!);
}

describe('domain §2: what a site sends', () => {
  test('as JSON from a page of the list is a lead, and the page may read the answer', async () => {
    const channel = await buildForm();
    const { id: channelId } = channel;
    await editSiteForm(systemContext(), { channelId, version: 1, origins: [`${SITE}/contacts`], thanks: 'Ждите!' });
    const path = `${server.url}${await pathOf(channel)}`;
    const asked = await fetch(path, { method: 'OPTIONS', headers: { origin: SITE } });
    expect(asked.status).toBe(204);
    expect(Object.fromEntries(asked.headers)).toMatchObject({
      'access-control-allow-origin': SITE,
      'access-control-allow-headers': 'content-type',
    });
    const fields = { name: 'Ирина', phone: '8 912 345-67-89', company: 'Тёплый кирпич', text: 'Нужны анкеры' };
    const response = await sendJson(channel, fields, { origin: SITE });
    expect(response.status).toBe(201);
    expect(response.headers.get('access-control-allow-origin')).toBe(SITE);
    expect(await response.json()).toEqual({ message: 'Ждите!' });
    expect(await leadOf(channel)).toMatchObject({
      contact: 'Ирина',
      company: 'Тёплый кирпич',
      phones: ['+79123456789'],
      channelId,
    });
  });

  test('without a script is a lead too, and the visitor reads that it was taken', async () => {
    const channel = await buildForm();
    const response = await sendPlain(channel, { email: 'I@T.example', text: 'Прайс?' }, { 'accept-language': 'en-GB' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('Thank you.');
    expect(await leadOf(channel)).toMatchObject({ emails: ['i@t.example'], text: 'Прайс?' });
  });

  test('with a file keeps it with what was written', async () => {
    const channel = await buildFormWithFiles();
    const form = new FormData();
    form.set('email', 'file@t.example');
    form.set('drawing', new File(['%PDF-1.7 …'], 'Чертёж №5.pdf'));
    form.set('nothing', new File([], ''));
    expect((await send(channel, form)).status).toBe(200);
    const [{ interactionId }] = (await receivedBy(channel)) as [Inbound];
    const files = await systemContext().em.find(StoredFile, { interactionId });
    expect(files).toMatchObject([{ name: 'Чертёж №5.pdf', type: 'application/pdf' }]);
  });

  test('twice, as by two clicks, is taken once', async () => {
    const channel = await buildForm();
    const fields = { phone: '+79120000001', text: 'Перезвоните' };
    const both = await Promise.all([sendJson(channel, fields), sendJson(channel, fields)]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(await leadOf(channel)).toMatchObject({ messages: 1 });
  });

  test('again with the file that was forgotten is taken again, and again with the same is not', async () => {
    const channel = await buildFormWithFiles();
    const withFile = (content?: string) => {
      const form = new FormData();
      form.set('email', 'forgot@t.example');
      if (content) form.set('drawing', new File([content], 'Чертёж.pdf'));
      return send(channel, form);
    };
    for (const content of [undefined, 'редакция 1', 'редакция 1', 'редакция 2', undefined])
      expect((await withFile(content)).status).toBe(200);
    expect(await receivedBy(channel)).toHaveLength(3);
  });

  test('again within 10 minutes is the same, whatever the clock shows between the two', async () => {
    const channel = await buildForm();
    const form = await formFor(channel);
    const sent = { fields: { phone: '+79120000003' }, files: [], from: '203.0.113.0' };
    const isNew: boolean[] = [];
    for (const minutes of [0, 9, 11, 20]) {
      clock.now = new Date(Date.parse('2026-11-20T09:58:00Z') + minutes * 60_000);
      isNew.push((await submitForm(systemContext(), form, channel, sent))!.isNew);
    }
    clock.now = null;
    expect(isNew).toEqual([true, false, true, false]);
  });

  test('is thrown away when a program has filled what people do not see', async () => {
    const channel = await buildForm();
    const response = await sendJson(channel, {
      email: 'bot@t.example',
      text: 'Casino',
      website: 'http://spam.example',
    });
    expect(response.status).toBe(201);
    expect(await receivedBy(channel)).toEqual([]);
  });
});

describe('is refused in the words of its sender', () => {
  test('from a page that is not on the list', async () => {
    const channel = await buildForm();
    const response = await sendJson(channel, { email: 'a@t.example' }, { origin: 'https://evil.example' });
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(await response.json()).toMatchObject({
      errors: [
        { message: 'С этого сайта форму отправлять нельзя.', extensions: { code: 'FORBIDDEN', reason: 'form.origin' } },
      ],
    });
    expect(await receivedBy(channel)).toEqual([]);
  });

  test('without a way to answer, on the same page, which keeps what he has written', async () => {
    const channel = await buildForm();
    const response = await sendPlain(channel, { name: 'Ира', text: '"><img src=x onerror=run()>' });
    expect(response.status).toBe(400);
    const elements = elementsOf(await response.text());
    expect(elements).toContainEqual(expect.objectContaining({ attribs: expect.objectContaining({ role: 'alert' }) }));
    expect(elements.find(({ attribs }) => attribs.name === 'name')!.attribs.value).toBe('Ира');
    expect(elements.filter(({ name }) => name === 'img')).toEqual([]);
  });

  test('with a phone that is none, and nothing else to answer to, beside what he has typed', async () => {
    const channel = await buildForm();
    const response = await sendPlain(channel, { phone: 'абракадабра' });
    expect(response.status).toBe(400);
    const html = await response.text();
    expect(html).toContain('Проверьте телефон');
    expect(elementsOf(html).find(({ attribs }) => attribs.name === 'phone')!.attribs.value).toBe('абракадабра');
    const required = [{ field: FormField.PHONE, required: true }];
    await editSiteForm(systemContext(), { channelId: channel.id, version: 1, fields: required });
    const other = await sendJson(channel, { phone: '@ira', email: 'ira@t.example' });
    expect(await other.json()).toMatchObject({ errors: [{ extensions: { reason: 'form.phone' } }] });
  });

  test('without what the form requires', async () => {
    const channel = await buildForm();
    const required = [FormField.COMPANY, FormField.EMAIL].map((field) => ({ field, required: true }));
    await editSiteForm(systemContext(), { channelId: channel.id, version: 1, fields: required });
    const response = await sendJson(channel, { phone: '+79120000009' }, { 'accept-language': 'en' });
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'Fill in the required fields: Company, E-mail', extensions: { reason: 'form.required' } }],
    });
  });

  test.each<[string, string, string, number]>([
    ['that is no JSON', 'application/json', '{"email"', 400],
    ['in a language that no form speaks', 'text/xml', '<a/>', 415],
    [
      'longer than any form',
      'application/json',
      JSON.stringify({ email: 'a@t.example', text: 'x'.repeat(70_000) }),
      413,
    ],
    ['that is no multipart', 'multipart/form-data; boundary=x', 'garbage', 400],
  ])('%s', async (_what, type, body, status) => {
    const channel = await buildForm();
    const response = await send(channel, body, { 'content-type': type, accept: 'application/json' });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID' } }] });
    expect(await receivedBy(channel)).toEqual([]);
  });

  test('that is empty', async () => {
    const path = await pathOf(await buildForm());
    const response = await fetch(`${server.url}${path}`, { method: 'POST', headers: visitor() });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Укажите телефон или e-mail');
  });

  test('too often from one address, and others still get through', async () => {
    const channel = await buildForm();
    const flood = visitor();
    for (let count = 0; count < 20; count++) expect((await sendJson(channel, {}, flood)).status).toBe(400);
    const refused = await sendJson(channel, {}, flood);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('900');
    expect((await sendJson(channel, { email: 'other@t.example' })).status).toBe(201);
  });

  test('too often by one form, which is told to the admin, while another hears the same address', async () => {
    const [channel, other] = [await buildForm(), await buildForm()];
    const flood = visitor();
    for (let count = 0; count < 20; count++) await sendJson(channel, {}, flood);
    expect((await formFor(channel)).refused).toBe(0);
    expect((await sendJson(channel, {}, flood)).status).toBe(429);
    expect(await formFor(channel)).toMatchObject({ refused: 1, refusedAt: expect.any(Date) as Date });
    expect((await sendJson(other, { email: 'office@t.example' }, flood)).status).toBe(201);
  });

  test('but from the server of a site that sends for all its visitors, when an admin has named it', async () => {
    const channel = await buildForm();
    const site = visitor();
    const senders = [site['x-forwarded-for']];
    await editSiteForm(systemContext(), { channelId: channel.id, version: 1, senders });
    for (let count = 0; count < 21; count++) expect((await sendJson(channel, {}, site)).status).toBe(400);
    expect((await sendJson(channel, { email: 'visitor@t.example' }, site)).status).toBe(201);
  });

  test('too often by whoever asks for forms that there are none of', async () => {
    const guesser = visitor();
    const guess = async (key: number) =>
      fetch(`${server.url}/public/forms/guess${key}`, { method: 'POST', headers: guesser });
    for (let key = 0; key < 60; key++) expect((await guess(key)).status).toBe(404);
    expect((await guess(60)).status).toBe(429);
  });

  test('too often from one network of IPv6, whatever address it takes', async () => {
    const channel = await buildForm();
    const from = (host: number) => ({ 'x-forwarded-for': `2001:db8:0:7::${host.toString(16)}` });
    for (let host = 1; host <= 20; host++) expect((await sendJson(channel, {}, from(host))).status).toBe(400);
    expect((await sendJson(channel, {}, from(99))).status).toBe(429);
    expect((await sendJson(channel, {}, { 'x-forwarded-for': '2001:db8:0:8::1' })).status).toBe(400);
  });

  test('too often, before any of its body has come', async () => {
    const channel = await buildFormWithFiles();
    const flood = visitor();
    for (let count = 0; count < 20; count++) expect((await sendJson(channel, {}, flood)).status).toBe(400);
    const headers = { ...flood, 'content-type': 'multipart/form-data; boundary=x', 'content-length': '9000000' };
    expect(await statusWithoutBody(`${server.url}${await pathOf(channel)}`, headers)).toBe(429);
  });

  test('with a file, or with as much as a file weighs, to a form that asks for none', async () => {
    const channel = await buildForm();
    const form = new FormData();
    form.set('email', 'heavy@t.example');
    form.set('drawing', new File(['x'], 'Чертёж.pdf'));
    const light = await send(channel, form, { accept: 'application/json' });
    expect(await light.json()).toMatchObject({ errors: [{ extensions: { reason: 'form.files' } }] });
    form.set('drawing', new File(['x'.repeat(70_000)], 'Чертёж.pdf'));
    expect((await send(channel, form)).status).toBe(413);
    expect(await receivedBy(channel)).toEqual([]);
  });

  test.each([
    ['too large', [11], 413, 'Файлы вместе больше 10 МБ'],
    ['too many', [0.01, 0.01, 0.01, 0.01, 0.01, 0.01], 400, 'Файлов больше 5'],
  ])(
    'with files that are %s, on the same page, which names the limits and keeps the rest',
    async (_what, sizes, status, words) => {
      const channel = await buildFormWithFiles();
      const form = new FormData();
      form.set('name', 'Ира');
      form.set('text', 'Чертёж приложила');
      for (const size of sizes) form.append('files', new File(['x'.repeat(size * 1024 * 1024)], 'Чертёж.pdf'));
      const response = await send(channel, form);
      expect(response.status).toBe(status);
      const html = await response.text();
      expect(html).toContain(words);
      expect(html).toContain('Файлы (до 5 файлов, вместе до 10 МБ)');
      expect(html).toContain('>Чертёж приложила</textarea>');
      expect(elementsOf(html).find(({ attribs }) => attribs.name === 'name')!.attribs.value).toBe('Ира');
    },
  );

  test('when more bodies with files come at a time than are waited for, and those who hang up leave their places', async () => {
    const channel = await buildFormWithFiles();
    const url = `${server.url}${await pathOf(channel)}`;
    const headers = { 'content-type': 'multipart/form-data; boundary=x', 'content-length': '9000000' };
    const stuck = Array.from({ length: 40 }, () => startedPost(url, { ...visitor(), ...headers }));
    await expect.poll(() => statusWithoutBody(url, { ...visitor(), ...headers }), { timeout: 10_000 }).toBe(429);
    expect((await sendJson(channel, { email: 'light@t.example' })).status).toBe(201);
    for (const request of stuck) request.destroy();
    const form = new FormData();
    form.set('email', 'next@t.example');
    await expect.poll(async () => (await send(channel, form)).status, { timeout: 10_000 }).toBe(200);
  });

  test('at an address that there never was, or is no more', async () => {
    const channel = await buildForm();
    const path = await pathOf(channel);
    const ask = (at: string) => fetch(`${server.url}${at}`, { headers: visitor() });
    expect((await ask(path)).status).toBe(200);
    expect((await ask('/public/forms/nobody')).status).toBe(404);
    await renewSiteFormKey(systemContext(), { channelId: channel.id });
    expect((await ask(path)).status).toBe(404);
    await archiveChannel(systemContext(), { id: channel.id, archived: true });
    const gone = await ask(await pathOf(channel));
    expect(gone.status).toBe(410);
    expect(await gone.text()).toContain('больше не принимает');
  });
});

describe('domain §2, 156-ФЗ: a consent', () => {
  test('has a box of its own that nobody has ticked, and a text of its own', async () => {
    const channel = await buildForm();
    const { path, id } = await buildConsent(channel, { text: 'Я согласен. <script>run()</script>', required: true });
    const page = await fetch(`${server.url}${await pathOf(channel)}`, { headers: visitor() });
    const elements = elementsOf(await page.text());
    const box = elements.find(({ attribs }) => attribs.type === 'checkbox')!;
    expect(box.attribs).toEqual({ name: `consent.${id}`, type: 'checkbox', required: '' });
    expect(elements.some(({ attribs }) => attribs.href === path)).toBe(true);
    const document = await fetch(`${server.url}${path}`);
    expect(document.headers.get('content-security-policy')).toContain(`default-src 'none'`);
    const text = await document.text();
    expect(text).toContain('Редакция 1 от');
    expect(text).not.toContain('<script>');
  });

  test('is stored by itself: for what, to which version of the text, when and from where', async () => {
    const channel = await buildForm();
    const ours = await buildConsent(channel, { required: true });
    const ads = await buildConsent(channel, { purpose: ConsentPurpose.ADVERTISING });
    const newer = await publishConsentText(systemContext(), {
      ...given(ads),
      documentId: ads.documentId,
      text: 'Иначе',
    });
    expect(newer).toMatchObject({ number: 2, documentId: ads.id });
    const fields = { email: 'c@t.example', name: 'Ира', [`consent.${ours.id}`]: 'on', [`consent.${newer.id}`]: 'on' };
    expect((await sendJson(channel, fields, { 'x-forwarded-for': '198.51.100.7' })).status).toBe(201);
    const [{ interactionId }] = (await receivedBy(channel)) as [Inbound];
    const proof = { address: '198.51.100.7', contact: 'Ира, c@t.example', interactionId };
    const consents = await systemContext().em.find(Consent, { interactionId }, { orderBy: { id: 'asc' } });
    expect(consents).toMatchObject([ours, newer].map(({ id: textId }) => ({ textId, ...proof })));
    expect(consents[0]!.at).toBeInstanceOf(Date);
  });

  test('that is required is asked for; one to the version that the visitor was shown is enough', async () => {
    const channel = await buildForm();
    const shown = await buildConsent(channel, { required: true, label: 'На обработку данных' });
    await publishConsentText(systemContext(), { ...given(shown), documentId: shown.documentId, text: 'Иначе' });
    const refused = await sendJson(channel, { email: 'd@t.example' });
    expect(await refused.json()).toMatchObject({
      errors: [{ message: 'Отправить форму можно только с согласием: На обработку данных' }],
    });
    expect((await sendJson(channel, { email: 'd@t.example', [`consent.${shown.id}`]: 'on' })).status).toBe(201);
    const [{ interactionId }] = (await receivedBy(channel)) as [Inbound];
    expect(await systemContext().em.find(Consent, { interactionId })).toMatchObject([{ textId: shown.id }]);
  });

  test('to advertising is never required', async () => {
    const channel = await buildForm();
    const attempt = buildConsent(channel, { purpose: ConsentPurpose.ADVERTISING, required: true });
    await expect(attempt).rejects.toMatchObject({ code: 'INVALID', reason: 'consent.voluntary' });
  });

  test('of another form is none of this one', async () => {
    const [channel, other] = [await buildForm(), await buildForm()];
    const foreign = await buildConsent(other);
    expect((await sendJson(channel, { email: 'e@t.example', [`consent.${foreign.id}`]: 'on' })).status).toBe(201);
    const [{ interactionId }] = (await receivedBy(channel)) as [Inbound];
    expect(await systemContext().em.find(Consent, { interactionId })).toEqual([]);
  });

  const given = ({ channelId, purpose, label, text, required }: Awaited<ReturnType<typeof buildConsent>>) => ({
    channelId,
    purpose,
    label,
    text,
    required,
  });
});

test('The page of a form works without a script and names every field', async () => {
  const channel = await buildFormWithFiles();
  await buildConsent(channel);
  const response = await fetch(`${server.url}${await pathOf(channel)}?lang=en`, { headers: visitor() });
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
  const html = await response.text();
  const elements = elementsOf(html);
  expect(elements.map(({ name }) => name)).not.toContain('script');
  expect(elements.find(({ name }) => name === 'html')!.attribs.lang).toBe('en');
  expect(elements.find(({ name }) => name === 'form')!.attribs.enctype).toBe('multipart/form-data');
  const labelled = [...html.matchAll(/<label>(?:(?!<\/label>).)*<(?:input|textarea) /gs)];
  expect(labelled).toHaveLength(elements.filter(({ name }) => ['input', 'textarea'].includes(name)).length);
});

test('What a site wrote is the first interaction of the chain of its lead', async () => {
  const channel = await buildForm();
  await editSiteForm(systemContext(), { channelId: channel.id, version: 1, title: 'Заявка' });
  await sendJson(channel, { email: 'first@t.example', text: 'Есть ли М12?', Город: 'Пермь' });
  const [{ interactionId }] = (await receivedBy(channel)) as [Inbound];
  expect(await fresh(Interaction, interactionId!)).toMatchObject({
    kind: 'MESSAGE',
    direction: 'IN',
    topic: 'Заявка',
    text: 'Есть ли М12?\nГород: Пермь',
    answerTo: 'first@t.example',
    reviewed: false,
  });
});
