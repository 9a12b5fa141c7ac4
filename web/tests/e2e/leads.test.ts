import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BoardPage, openStage, type Stage } from './stage.js';

let stage: Stage;
let admin: BoardPage;
let anna: BoardPage;
/** The address of a form, read off the settings as somebody reads it. */
let form: string;

beforeAll(async () => {
  stage = await openStage();
  admin = await stage.open('admin');
  anna = await stage.open('anna');
  form = await setUpForm(admin);
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

/** Adds a channel of a site in the settings. */
async function setUpForm({ page }: BoardPage): Promise<string> {
  await page.goto(new URL('/settings/channels', page.url()).href);
  await page.getByRole('button', { name: 'Добавить канал' }).first().click();
  await page.getByLabel('Название').fill('Форма «Контакты»');
  await page.getByRole('dialog').getByRole('button', { name: 'Добавить канал' }).click();
  await page.waitForURL('**/settings/channels/*');
  return page.locator('code').first().innerText();
}

const send = (fields: Record<string, string>): Promise<Response> =>
  fetch(form, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(fields),
  });

const toBoard = async ({ page }: BoardPage): Promise<void> => {
  await page.goto(new URL(`/board/${stage.company.pipeline.id}`, page.url()).href);
  await page.waitForSelector('[data-column]');
};

const cardOf = ({ page }: BoardPage, name: string) => page.locator('[data-lead]').filter({ hasText: name });

test('domain §2: what is sent by a form stands on two boards, one accepts it, and the other is offered the deal', async () => {
  await Promise.all([admin, anna].map(toBoard));
  expect((await send({ name: 'Кирилл Мещеряков', phone: '8 912 000-00-01', text: 'Нужны болты М16' })).ok).toBe(true);
  for (const window of [admin, anna]) await cardOf(window, 'Кирилл Мещеряков').waitFor();

  for (const window of [admin, anna]) {
    await cardOf(window, 'Кирилл Мещеряков').focus();
    await window.page.keyboard.press('Shift+ArrowRight');
    await window.page.getByRole('form', { name: 'Приём обращения' }).waitFor();
  }
  await anna.page.getByText('admin принимает').first().waitFor();
  expect(await anna.page.getByLabel('Телефон').inputValue()).toContain('912');

  await anna.page.getByRole('form', { name: 'Приём обращения' }).getByRole('button', { name: 'Принять' }).click();
  await anna.page.waitForURL('**/deal/*');
  const dealId = anna.page.url().split('/deal/')[1]!.split('?')[0]!;
  const alert = admin.page.getByRole('alert').filter({ hasText: 'Принял(а) anna' });
  await alert.getByRole('link', { name: 'Открыть сделку' }).click();
  await admin.page.waitForURL(`**/deals/${dealId}`);
  await toBoard(admin);
  for (const window of [admin, anna]) await cardOf(window, 'Кирилл Мещеряков').waitFor({ state: 'detached' });
  await admin.stands(dealId, stage.company.stages[0].id);
});

test('domain §2: a lead let go over a stage is accepted for that stage', async () => {
  await toBoard(admin);
  expect((await send({ name: 'Наталья Орехова', phone: '8 912 000-00-02', text: 'Хотим дозаказать' })).ok).toBe(true);
  const card = cardOf(admin, 'Наталья Орехова');
  await card.waitFor();
  const [, second] = stage.company.stages;
  await admin.drag((await card.getAttribute('data-card'))!, second.id);
  const wizard = admin.page.getByRole('form', { name: 'Приём обращения' });
  await wizard.waitFor();
  await wizard.getByRole('button', { name: 'Принять' }).click();
  await admin.page.waitForURL('**/deal/*');
  await admin.stands(admin.page.url().split('/deal/')[1]!.split('?')[0]!, second.id);
});

test('domain §2: a lead that is rejected leaves the board, and undo brings it back', async () => {
  await toBoard(admin);
  expect((await send({ name: 'Реклама', email: 'spam@example.com', text: 'Продвижение сайтов' })).ok).toBe(true);
  const card = cardOf(admin, 'Реклама');
  await card.click();
  await admin.page.getByRole('button', { name: 'Отклонить' }).click();
  await admin.page.getByRole('menuitem', { name: 'Не к нам' }).click();
  await card.waitFor({ state: 'detached' });
  await admin.page.getByRole('button', { name: 'Отменить' }).click();
  await card.waitFor();
});

test('domain §2: by keys alone a lead is handed over to whoever is named first, however fast that is typed', async () => {
  await toBoard(admin);
  expect((await send({ name: 'Роман Ветров', phone: '8 912 000-00-03', text: 'Перезвоните' })).ok).toBe(true);
  const { page } = admin;
  await cardOf(admin, 'Роман Ветров').click();
  await page.getByRole('button', { name: 'Принять' }).last().click();
  const wizard = page.getByRole('form', { name: 'Приём обращения' });
  await wizard.getByLabel('Телефон').focus();
  await page.keyboard.press('Escape');
  await wizard.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Передать' }).click();
  const dialog = page.getByRole('dialog', { name: 'Передать' });
  await dialog.getByRole('combobox').focus();
  await page.keyboard.type('ann');
  await page.keyboard.press('Enter');
  await expect.poll(() => dialog.getByRole('combobox').inputValue()).toBe('anna');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await cardOf(anna, 'Роман Ветров').waitFor();
  // Of whoever has it the card shows the initial.
  await expect.poll(() => cardOf(admin, 'Роман Ветров').innerText()).toMatch(/\nA$/);
});

test('domain §2: a test sent from the settings of a form goes the whole way', async () => {
  await toBoard(anna);
  await admin.page.goto(new URL('/settings/channels', admin.page.url()).href);
  await admin.page.getByRole('link', { name: /Форма «Контакты»/ }).click();
  const before = await anna.page.locator('[data-lead]').count();
  await admin.page.getByRole('button', { name: 'Отправить проверку' }).click();
  await admin.page.getByText('Проверка прошла: создано обращение').waitFor();
  await expect.poll(() => anna.page.locator('[data-lead]').count()).toBe(before + 1);
});

test('what is set of a channel shows at once to whoever else looks at it', async () => {
  const other = await stage.open('admin');
  for (const { page } of [admin, other]) {
    await page.goto(new URL('/settings/channels', page.url()).href);
    await page.getByRole('link', { name: /Форма «Контакты»/ }).click();
    await page.getByText('Кому достаётся обращение').first().waitFor();
  }
  await admin.page.getByRole('radio', { name: 'По очереди' }).check();
  await expect.poll(() => other.page.getByRole('radio', { name: 'По очереди' }).isChecked()).toBe(true);
  expect(stage.faults).toEqual([]);
});
