import { afterAll, beforeAll, expect, test } from 'vitest';
import { receive } from '../../../server/channels/receive.service.js';
import { KEY_BYTES } from '../../../server/core/seal.js';
import { InteractionKind } from '../../../server/interactions/interaction.entity.js';
import { messageFrom } from '../../../server/testing/messages.js';
import { SmtpServer } from '../../../server/testing/smtpServer.js';
import { type BoardPage, openStage, type Stage } from './stage.js';

const smtp = new SmtpServer();
let stage: Stage;
let admin: BoardPage;
let anna: BoardPage;

beforeAll(async () => {
  await smtp.open();
  stage = await openStage({ secretKey: Buffer.alloc(KEY_BYTES, 1) });
  admin = await stage.open('admin');
  anna = await stage.open('anna');
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
  await smtp.close();
});

/** Connects a mailbox in the settings, as somebody types it in. Nobody reads it here: letters are brought by hand. */
async function setUpMailbox({ page }: BoardPage): Promise<string> {
  await page.goto(new URL('/settings/channels', page.url()).href);
  await page.getByRole('button', { name: 'Добавить канал' }).first().click();
  await page.getByRole('dialog').getByText('Почтовый ящик').click();
  await page.getByLabel('Название').fill('Почта отдела');
  await page.getByRole('dialog').getByRole('button', { name: 'Добавить канал' }).click();
  await page.waitForURL('**/settings/channels/*');
  await page.getByLabel('Адрес').fill('zakaz@company.example');
  for (const [server, port] of [
    ['Откуда читать (IMAP)', 1],
    ['Через кого отвечать (SMTP)', smtp.port],
  ] as const) {
    const fields = page.getByRole('group', { name: server });
    await fields.getByLabel('Сервер').fill('127.0.0.1');
    await fields.getByLabel('Защита').selectOption({ label: 'Без защиты' });
    await fields.getByLabel('Порт').fill(String(port));
    await fields.getByLabel('Логин').fill('zakaz');
    await fields.getByLabel('Пароль').fill('secret');
  }
  await page.getByRole('form', { name: 'Почтовый ящик' }).getByRole('button', { name: 'Сохранить' }).click();
  await page.getByRole('button', { name: 'Проверить связь' }).waitFor();
  return page.url().split('/').at(-1)!;
}

/** A letter that nobody has answered in time. */
async function writeIn(channelId: string): Promise<string> {
  const heading = { kind: InteractionKind.EMAIL, externalId: '<1@client.example>', topic: 'Запрос КП' };
  const letter = messageFrom(
    { name: 'Пётр Снабженцев', emails: ['petr@client.example'] },
    { ...heading, text: 'Пришлите цену на хомуты М8' },
  );
  const { leadId } = await receive(stage.server.context(), channelId, letter);
  await stage.server.orm.em.fork().execute(`update lead set answer_due_at = now() - interval '1 hour'`);
  return leadId!;
}

test('domain §2: a letter is answered by keys alone, the answer stands in the other window, and nobody waits any more', async () => {
  const leadId = await writeIn(await setUpMailbox(admin));
  const cardOf = ({ page }: BoardPage) => page.locator(`[data-card="${leadId}"]`);
  const panelOf = ({ page }: BoardPage) => page.getByRole('region', { name: 'Пётр Снабженцев' });
  for (const window of [admin, anna]) {
    await window.page.goto(new URL(`/board/${stage.company.pipeline.id}`, window.page.url()).href);
    await cardOf(window).getByText('Ответ просрочен').waitFor();
    await cardOf(window).focus();
    await window.page.keyboard.press('Enter');
    await panelOf(window).getByText('ответ просрочен').waitFor();
  }

  await panelOf(anna).getByRole('button', { name: 'Ответить' }).waitFor();
  await anna.page.keyboard.press('KeyR');
  await anna.page.getByRole('form', { name: 'Ответ на письмо: Запрос КП' }).waitFor();
  await anna.page.keyboard.type('Хомут М8 стоит 12 ₽, отгрузим завтра');
  await anna.page.keyboard.press('Control+Enter');

  for (const window of [anna, admin]) {
    await panelOf(window).getByText('Хомут М8 стоит 12 ₽').waitFor();
    await panelOf(window).getByText('ответ просрочен').waitFor({ state: 'detached' });
    await cardOf(window).getByText('Ответ просрочен').waitFor({ state: 'detached' });
  }
  await expect.poll(() => smtp.taken.length, { timeout: 20_000 }).toBe(1);
  expect(smtp.taken[0]).toContain('In-Reply-To: <1@client.example>');
  expect(smtp.taken[0]).toMatch(/^From: .*zakaz@company\.example/m);
  expect(stage.faults).toEqual([]);
});

test('domain §2: whoever leaves an answer for later finds it where he left it', async () => {
  await anna.page.keyboard.press('KeyR');
  const form = anna.page.getByRole('form', { name: 'Ответ на письмо: Запрос КП' });
  await form.waitFor();
  await anna.page.keyboard.type('Ещё есть М10');
  await anna.page.keyboard.press('Escape');
  await form.waitFor({ state: 'detached' });
  expect(
    await anna.page.evaluate(() => document.activeElement?.closest('[role=region]')?.getAttribute('aria-label')),
  ).toBe('Пётр Снабженцев');
  await anna.page.keyboard.press('KeyR');
  expect(await form.getByLabel('Ответ', { exact: true }).inputValue()).toBe('Ещё есть М10');
});

test('domain §2: what was answered is accepted by keys alone, and the other window is told by whom', async () => {
  await anna.page.keyboard.press('Escape');
  await anna.page.keyboard.press('KeyA');
  await anna.page.getByRole('form', { name: 'Приём обращения' }).waitFor();
  await anna.page.keyboard.press('Control+Enter');
  await anna.page.waitForURL('**/deal/*');
  await admin.page.getByText('Принял(а) anna').first().waitFor();
  expect(stage.faults).toEqual([]);
});
