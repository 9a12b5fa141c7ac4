import { createTransport } from 'nodemailer';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Channel } from '../../../server/channels/channel.entity.js';
import { createChannel } from '../../../server/channels/channel.service.js';
import { ChannelKind } from '../../../server/channels/channelKind.entity.js';
import { editSiteForm, formOf } from '../../../server/channels/forms/form.service.js';
import { FormField } from '../../../server/channels/forms/siteForm.entity.js';
import { readLetter } from '../../../server/channels/mail/readLetter.js';
import { noteFailure, receive } from '../../../server/channels/receive.service.js';
import { HOSTILE_HTML } from '../../../server/testing/hostile/html.js';
import { type BoardPage, openStage, type Stage } from './stage.js';

/** As many as one form, or one letter with its files, has room for. */
const OF_FORM = 40;
const OF_LETTER = 20;
const FILES_OF_FORM = 5;
/** What one vector left open does not hide the next. */
const APART = `"'></style></script></title></textarea></noscript></template></xmp></svg></math>-->`;

let stage: Stage;
let admin: BoardPage;
let site: Channel;
let form: string;
const formLeads: string[] = [];
let letterLead: string;
/** What has run, asked something or gone elsewhere in any page or frame of the window. */
const happened: string[] = [];

beforeAll(async () => {
  stage = await openStage();
  const ctx = stage.server.context;
  site = await createChannel(ctx(), { name: HOSTILE_HTML[0]!, kind: ChannelKind.SITE });
  form = new URL((await askForFiles()).path, stage.server.url.replace('127.0.0.1', 'localhost')).href;
  const mail = await createChannel(ctx(), { name: 'Почта', kind: ChannelKind.EMAIL });
  for (const vectors of batches(OF_FORM)) await sendForm(vectors);
  for (const vectors of batches(OF_LETTER)) letterLead = await bringLetter(mail, vectors);
  for (const [at, topic] of HOSTILE_HTML.entries())
    await noteFailure(ctx(), site.id, { externalId: `${at}`, at: new Date(), topic, sender: topic }, 'letter.tooLarge');
  admin = await stage.open('admin', {}, (page) => watch(page.context()));
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

const batches = (size: number): string[][] =>
  Array.from({ length: Math.ceil(HOSTILE_HTML.length / size) }, (_, at) =>
    HOSTILE_HTML.slice(at * size, (at + 1) * size),
  );

async function askForFiles() {
  const asked = Object.values(FormField).map((field) => ({ field, required: false }));
  const { version } = await formOf(stage.server.context(), site.id);
  return editSiteForm(stage.server.context(), { channelId: site.id, version, fields: asked, title: HOSTILE_HTML[1] });
}

/** In every field that has a meaning, in many that have none, and as names of files. */
async function sendForm(given: string[]): Promise<void> {
  // What no text may hold is refused at the door.
  const vectors = given.filter((vector) => !vector.includes('\u0001'));
  const body = new FormData();
  const [name, company, ...others] = vectors as [string, string, ...string[]];
  const email = `form${formLeads.length}@visitor.example`;
  const known = { name, company, inn: name, text: vectors.join('\n'), email };
  for (const [field, value] of Object.entries(known)) body.set(field, value);
  for (const vector of others) body.set(vector, vector);
  for (const vector of vectors.slice(0, FILES_OF_FORM)) body.append('files', new File(['x'], vector));
  const response = await fetch(form, { method: 'POST', body });
  expect(response.status, await response.text()).toBe(200);
  const [lead] = await stage.server
    .context()
    .em.execute<{ id: string }[]>('select id from lead where ? = any(emails)', [email]);
  formLeads.push(lead!.id);
}

/** In the head of a letter, in its words, in how it looks and as names of its files; read as from a mailbox. */
async function bringLetter(channel: Channel, vectors: string[]): Promise<string> {
  const raw = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await raw.sendMail({
    from: { name: vectors[0]!, address: 'letters@visitor.example' },
    subject: vectors[1]!,
    text: vectors.join('\n'),
    html: `<p>Письмо</p>${vectors.join(APART)}`,
    attachments: vectors.map((filename) => ({ filename, content: 'x' })),
  });
  const letter = await readLetter(message as Buffer, { receivedAt: new Date() });
  const { leadId } = await receive(stage.server.context(), channel.id, letter);
  return leadId!;
}

async function watch(context: BrowserContext): Promise<void> {
  for (const name of ['run', 'alert', 'steal']) await context.exposeBinding(name, () => void happened.push(name));
  context.on('dialog', (dialog) => {
    happened.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    if (!['localhost', '127.0.0.1', ''].includes(new URL(request.url()).hostname)) happened.push(request.url());
  });
  context.on('page', (page) => void page.on('popup', (popup) => happened.push(`window ${popup.url()}`)));
}

async function show(path: string, words: string): Promise<Page> {
  const { page } = admin;
  await page.goto(new URL(path, page.url()).href);
  await page.getByText(words, { exact: false }).filter({ visible: true }).first().waitFor();
  await page.waitForFunction(() => !document.querySelector('main [aria-busy=true]'));
  return page;
}

/** Whatever the mouse meets: what waits for it has its turn too. */
const touchAll = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('*')];
    for (const element of all)
      for (const event of ['mouseover', 'pointerenter', 'toggle', 'animationstart', 'error', 'load'])
        element.dispatchEvent(new Event(event));
    return all.flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on')));
  });

test('domain §2: of 300 hostile texts in fields and names of files nothing runs where leads are read', async () => {
  expect(HOSTILE_HTML.length).toBeGreaterThanOrEqual(300);
  for (const id of formLeads) {
    const page = await show(`/leads?open=${id}`, 'visitor.example');
    expect(await touchAll(page)).toEqual([]);
  }
  for (const [path, words] of [
    ['/leads', '<img src=x'],
    ['/interactions', '<'],
    [`/board/${stage.company.pipeline.id}`, '<'],
    [`/settings/channels/${site.id}`, `не принято ${HOSTILE_HTML.length}`],
  ] as const)
    expect(await touchAll(await show(path, words))).toEqual([]);
  expect([...happened, ...stage.faults]).toEqual([]);
});

test('domain §2: of 300 hostile texts in letters nothing runs, also where they are shown as they look', async () => {
  const page = await show(`/leads?open=${letterLead}`, 'letters@visitor.example');
  const asLetter = page.getByRole('button', { name: 'Как в письме' });
  const letters = batches(OF_LETTER).length;
  await expect.poll(() => asLetter.count()).toBe(letters);
  for (let left = letters; left > 0; left -= 1) {
    await asLetter.first().click();
    await expect.poll(() => page.locator('iframe[srcdoc]').count()).toBe(letters - left + 1);
  }
  for (const frame of await page.locator('iframe[srcdoc]').all())
    await frame.contentFrame().getByText('Письмо', { exact: true }).waitFor();
  expect(await touchAll(page)).toEqual([]);
  expect([...happened, ...stage.faults]).toEqual([]);
});

test('domain §2: a form that was refused shows what was typed, and nothing of it runs', async () => {
  const page = await admin.page.context().newPage();
  for (const vectors of batches(OF_FORM)) {
    await page.goto(form);
    await page.fill('[name=name]', vectors[0]!);
    await page.fill('[name=text]', vectors.join('\n'));
    await page.click('button');
    await page.getByRole('alert').waitFor();
    expect(await page.inputValue('[name=text]')).toBe(vectors.join('\n'));
    expect(await touchAll(page)).toEqual([]);
  }
  await page.close();
  expect(happened).toEqual([]);
});

test('What runs, and what asks elsewhere, is noticed', async () => {
  const page = await admin.page.context().newPage();
  await page.setContent('<img src=x onerror=run()><iframe srcdoc="<img src=http://spy.example/1.gif>"></iframe>');
  await expect.poll(() => [...happened].sort()).toEqual(['http://spy.example/1.gif', 'run']);
});
