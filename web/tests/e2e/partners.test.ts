import { afterAll, beforeAll, expect, test } from 'vitest';
import { BankAccount } from '../../../server/partners/bankAccount.entity.js';
import { createPartner } from '../../../server/partners/newPartner.service.js';
import { Partner } from '../../../server/partners/partner.entity.js';
import { editPartner } from '../../../server/partners/partner.service.js';
import { PartnerKind } from '../../../server/partners/particulars.entity.js';
import { openStage, type Stage } from './stage.js';

/** Of the shipped directory; the account fits the bank of this БИК. */
const INN = '7707083893';
const BIK = '044525225';
const ACCOUNT = '40702810200000000001';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

const opened = async (name: string) => {
  const { page } = await stage.open(name);
  await page.goto(new URL('/partners', page.url()).href);
  await page.getByRole('heading', { name: 'Партнёры' }).waitFor();
  await page.keyboard.press('c');
  return page;
};

test('domain §5: from ИНН to a saved partner with its legal side, bank account and contact, by keyboard', async () => {
  const page = await opened('anna');
  await page.getByRole('combobox', { name: 'ИНН, ОГРН или название' }).fill(INN);
  await page.getByRole('option', { name: /Сбербанк/ }).waitFor();
  await page.keyboard.press('Enter');
  const field = (name: string) => page.locator(`[data-field="${name}"]`);
  await field('inn').waitFor();
  expect(await field('kpp').inputValue()).toBe('773601001');

  await field('bik').fill(BIK);
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[data-field=bankName]')?.value);
  await field('account').fill('40702810200000000002');
  await page.getByText('Контрольная цифра счёта не сходится с БИК').waitFor();
  await field('account').fill(ACCOUNT);
  await field('personName').fill('Ирина Соколова');
  await field('personPhone').fill('8 916 12');
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-field="personPhone"][aria-invalid="true"]').waitFor();
  expect(await field('account').inputValue()).toBe(ACCOUNT);
  await field('personPhone').fill('8 916 123-45-67');
  await page.keyboard.press('Control+Enter');

  await page.getByText(ACCOUNT).first().waitFor();
  await page.getByText('Ирина Соколова').first().waitFor();
  const { em } = stage.server.context();
  expect(await em.findOneOrFail(BankAccount, { account: ACCOUNT })).toMatchObject({
    bik: BIK,
    correspondentAccount: '30101810400000000225',
    isMain: true,
  });
  expect(stage.faults).toEqual([]);
});

test('domain §5: contacts that reach nobody are told while they are typed, and all at once when they are sent', async () => {
  const page = await opened('anna');
  await page.getByRole('button', { name: 'Заполнить вручную' }).click();
  const field = (name: string) => page.locator(`[data-field="${name}"]`);
  const said = (name: string) => field(name).evaluate((input) => input.parentElement!.textContent);
  await field('personPhone').fill('8 916 12');
  await expect.poll(() => said('personPhone')).toContain('Это не похоже на телефон');
  await field('personEmail').fill('irina@');
  await field('email').fill('ugol');
  await page.keyboard.press('Control+Enter');
  const blamed = page.locator('[data-field][aria-invalid=true]');
  await expect.poll(() => blamed.count()).toBe(4);
  await expect.poll(() => field('name').evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await said('personEmail')).toContain('В адресе нужны @ и домен');
  expect(await field('personPhone').inputValue()).toBe('8 916 12');

  await field('name').fill('Тёплый угол');
  await field('personPhone').fill('8 916 123-45-60');
  await field('personEmail').fill('irina@ugol.example');
  await field('email').fill('info@ugol.example');
  expect(await blamed.count()).toBe(0);
  await page.keyboard.press('Control+Enter');
  await page.waitForURL((url) => url.searchParams.has('open'));
  const { em } = stage.server.context();
  expect(await em.findOneOrFail(Partner, { name: 'Тёплый угол' })).toMatchObject({ emails: ['info@ugol.example'] });
  expect(stage.faults).toEqual([]);
});

test('domain §5: whoever puts a partner under its own part is told why not, with the list out of the way', async () => {
  const { context } = stage.server;
  const ownerId = stage.company.anna.id;
  const whole = await createPartner(context(), { name: 'Холдинг', ownerId });
  const part = await createPartner(context(), { name: 'Холдинг Северный', ownerId, parentId: whole.id });
  const { page } = await stage.open('anna');
  await page.goto(new URL(`/partners?open=${whole.id}`, page.url()).href);
  const parent = page.getByRole('button', { name: 'Входит в: изменить, клавиша E' });
  await parent.click();
  const box = page.getByRole('combobox', { name: 'Входит в' });
  await box.fill('Холдинг Сев');
  await page.getByRole('option', { name: part.name }).waitFor();
  await page.keyboard.press('Enter');

  const reason = page.getByText('Так партнёр вошёл бы сам в себя: выберите другого');
  await reason.waitFor();
  const isSeen = await reason.evaluate((words) => {
    const { left, top, height } = words.getBoundingClientRect();
    return document.elementFromPoint(left + 4, top + height / 2) === words;
  });
  expect(isSeen).toBe(true);
  expect(await box.inputValue()).toBe(part.name);
  expect(await box.getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByRole('option').count()).toBe(0);

  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: part.name }).waitFor();
  expect(await reason.count()).toBe(0);
  await page.keyboard.press('Escape');
  await parent.waitFor();
  expect(await parent.innerText()).toContain('не задано');
  expect((await context().em.findOneOrFail(Partner, whole.id)).parentId).toBe(null);
  expect(stage.faults).toEqual([]);
});

test('domain §5: the same ИНН and КПП is a hard stop that leads to the one that is here', async () => {
  const { context } = stage.server;
  const legalEntity = { name: 'ООО «Яндекс»', inn: '7736207543', kpp: '770401001' };
  const known = await createPartner(context(), { name: 'Яндекс', ownerId: stage.company.anna.id, legalEntity });
  const page = await opened('anna');
  await page.getByRole('combobox', { name: 'ИНН, ОГРН или название' }).fill(legalEntity.inn);
  await page.getByRole('option', { name: /Яндекс/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Такое юрлицо уже есть у партнёра «Яндекс»' }).waitFor();
  expect(await page.getByRole('button', { name: 'Создать партнёра' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Открыть: Яндекс' }).last().click();
  await page.waitForURL((url) => url.searchParams.get('open') === known.id);
  expect(await context().em.count(Partner, { name: 'Яндекс' })).toBe(1);
  expect(stage.faults).toEqual([]);
});

test('domain §5: a company that is ours already is told with what the register has found, and opened from there', async () => {
  const { context } = stage.server;
  const legalEntity = { name: 'ПАО «Газпром»', inn: '7736050003', kpp: '997250001' };
  const known = await createPartner(context(), { name: 'Газпром наш', ownerId: stage.company.anna.id, legalEntity });
  const page = await opened('anna');
  await page.getByRole('combobox', { name: 'ИНН, ОГРН или название' }).fill(legalEntity.inn);
  await page.getByRole('option', { name: /уже у нас/ }).waitFor();
  const ours = page.getByRole('region', { name: 'Уже у нас' });
  await ours.getByRole('button', { name: 'Открыть: Газпром наш' }).click();
  await page.waitForURL((url) => url.searchParams.get('open') === known.id);
  expect(stage.faults).toEqual([]);
});

test('domain §5: whoever writes a company down second is led to the one that came first', async () => {
  const { context } = stage.server;
  const legalEntity = { name: 'ООО «Кто первый»', inn: '5408117935', kpp: '540801001' };
  const page = await opened('anna');
  await page.getByRole('button', { name: 'Заполнить вручную' }).click();
  const field = (name: string) => page.locator(`[data-field="${name}"]`);
  await field('name').fill('Кто второй');
  await field('kpp').fill(legalEntity.kpp);
  const looked = page.waitForResponse(
    (response) => !!response.request().postData()?.includes(`"inn":"${legalEntity.inn}"`),
  );
  await field('inn').fill(legalEntity.inn);
  await looked;
  const first = await createPartner(context(), { name: 'Кто первый', ownerId: stage.company.anna.id, legalEntity });
  await page.keyboard.press('Control+Enter');
  await page.getByRole('alert').filter({ hasText: 'Такое юрлицо уже есть у партнёра «Кто первый»' }).waitFor();
  await page.getByRole('button', { name: 'Открыть этого партнёра' }).click();
  await page.waitForURL((url) => url.searchParams.get('open') === first.id);
  expect(await context().em.count(Partner, { name: 'Кто второй' })).toBe(0);
  expect(stage.faults).toEqual([]);
});

test('domain §5: what partners are filtered by stands in the address, and who fits no more leaves the list by itself', async () => {
  const { context } = stage.server;
  const made = (name: string, kinds: PartnerKind[]) =>
    createPartner(context(), { name, kinds, ownerId: stage.company.anna.id, tags: ['опт, север'] });
  const [carrier, other] = [
    await made('Возчик Первый', [PartnerKind.CARRIER]),
    await made('Возчик Второй', [PartnerKind.CARRIER]),
  ];
  await made('Завод', [PartnerKind.SUPPLIER]);
  const { page } = await stage.open('anna');
  await page.goto(new URL('/partners', page.url()).href);
  const list = page.getByRole('list', { name: 'Партнёры' });
  await list.getByRole('link', { name: 'Завод' }).waitFor();

  await page.keyboard.press('f');
  const form = page.getByRole('dialog', { name: 'Условия отбора' });
  await form.getByRole('button', { name: 'перевозчик' }).focus();
  await page.keyboard.press('Enter');
  await form.getByRole('button', { name: 'опт, север' }).focus();
  await page.keyboard.press('Space');
  await list.getByRole('link', { name: 'Завод' }).waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.getByRole('searchbox', { name: 'Название, ИНН' }).fill('возчик');
  await page.waitForURL((url) => url.searchParams.get('q') === 'возчик');
  expect(new URL(page.url()).searchParams.get('kind')).toBe('carrier');

  await page.reload();
  await list.getByRole('link', { name: 'Возчик Первый' }).waitFor();
  expect(await page.getByRole('searchbox', { name: 'Название, ИНН' }).inputValue()).toBe('возчик');
  await page.getByRole('status').filter({ hasText: '2 партнёра' }).waitFor();
  await list.getByRole('link', { name: 'Возчик Второй' }).click();
  await page.waitForURL((url) => url.searchParams.get('open') === other.id);
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => !url.searchParams.has('open') && url.searchParams.get('tag') === 'опт, север');

  await editPartner(context(), { id: carrier.id, version: 1, kinds: [PartnerKind.ALLY] });
  await list.getByRole('link', { name: 'Возчик Первый' }).waitFor({ state: 'detached' });
  await editPartner(context(), { id: other.id, version: 1, tags: [] });
  const empty = page.locator('section').filter({ hasText: 'Под эти условия никто не подошёл' });
  await empty.getByRole('button', { name: 'Убрать: Сегменты опт, север' }).click();
  await list.getByRole('link', { name: 'Возчик Второй' }).waitFor();
  expect(stage.faults).toEqual([]);
});
