import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLegalEntity } from '../../../server/partners/legalEntity.service.js';
import { BankAccount } from '../../../server/partners/bankAccount.entity.js';
import type { Partner } from '../../../server/partners/partner.entity.js';
import { createPartner } from '../../../server/partners/newPartner.service.js';
import { Person } from '../../../server/persons/person.entity.js';
import { createPerson } from '../../../server/persons/person.service.js';
import { type BoardPage, openStage, type Stage } from './stage.js';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

const partner = (name: string): Promise<Partner> =>
  createPartner(stage.server.context(), { name, ownerId: stage.company.anna.id });

const at = async ({ page }: BoardPage, path: string) => {
  await page.goto(new URL(path, page.url()).href);
  return page;
};

test('domain §5: two duplicates are merged by choice, another window is led on, and the merge is undone where it is told', async () => {
  const [kept, gone] = [await partner('ООО «Ёлка»'), await partner('Елка, ООО')];
  const { id: personId } = await createPerson(stage.server.context(), {
    name: 'Лаптев Пётр',
    partnerId: gone.id,
    ownerId: stage.company.anna.id,
    phones: [],
    emails: [],
  });
  const [one, other] = [await stage.open('admin'), await stage.open('admin')];
  const watching = await at(other, `/partners?open=${gone.id}`);
  await watching.getByRole('region', { name: 'Елка, ООО' }).waitFor();

  const page = await at(one, '/partners/duplicates');
  await page.getByText('совпадает: название').waitFor();
  await page.getByRole('button', { name: 'Сравнить: ООО «Ёлка» и Елка, ООО' }).click();
  await page.getByRole('radio', { name: 'Оставить: ООО «Ёлка»' }).check();
  await page
    .getByRole('radiogroup', { name: 'Название: что оставить' })
    .getByRole('radio', { name: 'Елка, ООО' })
    .check();
  await page.getByText('1 человек', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Объединить', exact: true }).click();

  await page.getByText('Дубликатов не видно').waitFor();
  await watching.waitForURL((url) => url.searchParams.get('open') === kept.id);
  await watching.getByRole('link', { name: 'Лаптев Пётр' }).waitFor();
  await watching.getByText('с ним объединён другой').waitFor();
  await watching.getByRole('button', { name: 'Отменить объединение' }).click();

  await page.getByRole('button', { name: 'Сравнить: ООО «Ёлка» и Елка, ООО' }).waitFor();
  await watching.getByRole('button', { name: 'Отменить объединение' }).waitFor({ state: 'detached' });
  await watching.getByRole('link', { name: 'Лаптев Пётр' }).waitFor({ state: 'detached' });
  expect((await stage.server.context().see(Person, personId)).partnerId).toBe(gone.id);
  expect(stage.faults).toEqual([]);
});

test('domain §5: many pairs are looked at, merged one after the other, and taken back together', async () => {
  const names = ['ООО «Берёза»', 'Береза', 'АО Берёза'];
  for (const name of names) await partner(name);
  const [one, other] = [await stage.open('admin'), await stage.open('admin')];
  const page = await at(one, '/partners/duplicates');
  const watching = await at(other, '/partners?q');
  const listed = (name: string) => watching.getByRole('link', { name, exact: false }).filter({ hasText: name });
  await listed('АО Берёза').first().waitFor();

  const pairs = page.locator('[data-pair]', { hasText: 'Берёза' });
  await pairs.nth(1).waitFor();
  for (const pair of await pairs.all()) await pair.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Объединить…' }).click();
  await page.getByRole('button', { name: 'Объединить: 2 пары' }).click();
  await page.getByText('Объединено 2, пройдено 2 из 2').waitFor();
  await page.getByRole('button', { name: 'Закрыть' }).last().click();
  await listed('АО Берёза').first().waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Отменить', exact: true }).click();
  await listed('АО Берёза').first().waitFor();
  await pairs.nth(1).waitFor();
  expect(stage.faults).toEqual([]);
});

test('domain §5: of two people it is told what each is reached by before both keep all of it', async () => {
  const ownerId = stage.company.anna.id;
  const person = (name: string, phones: string[], emails: string[]) =>
    createPerson(stage.server.context(), { name, ownerId, phones, emails });
  const one = await person('Ирина Ольхова', ['8 343 000-40-16'], []);
  const other = await person('Ольхова Ирина Петровна', ['8 343 000-40-17'], ['olhova@example.com']);
  const page = await at(await stage.open('admin'), `/persons/${one.id}`);
  await page.getByRole('button', { name: `Действия: ${one.name}` }).click();
  await page.getByRole('menuitem', { name: 'Объединить с…' }).click();
  const dialog = page.getByRole('dialog', { name: `Объединить: ${one.name}` });
  await dialog.getByRole('combobox', { name: 'С кем объединить' }).fill('Ольхова Ирина');
  await page.getByRole('option', { name: other.name }).click();

  const united = dialog.getByRole('region', { name: 'Объединится, ничего не пропадёт' });
  await united.waitFor();
  const told = async () =>
    (await united.getByRole('definition').allInnerTexts()).map((text) => text.replace(/\s/g, ' '));
  expect(await told()).toEqual([
    'Остаётся: +7 343 000-40-16',
    'Уйдёт: +7 343 000-40-17',
    'Остаётся: не задано',
    'Уйдёт: olhova@example.com',
  ]);
  await dialog.getByRole('radio', { name: `Оставить: ${other.name}` }).check();
  expect((await told())[0]).toBe('Уйдёт: +7 343 000-40-16');
  expect(await dialog.getByText('связанных записей нет').count()).toBe(2);
  await dialog.getByRole('button', { name: 'Объединить', exact: true }).click();
  await page.waitForURL((url) => url.pathname === `/persons/${other.id}`);
  expect(await stage.server.context().em.findOneOrFail(Person, other.id)).toMatchObject({
    phones: ['+73430004017', '+73430004016'],
    emails: ['olhova@example.com'],
  });
  expect(stage.faults).toEqual([]);
});

test('domain §5: two that are different are put away for all, taken back by the toast, and brought back from where they are shown', async () => {
  const [first, second] = [await partner('ООО «Сосна»'), await partner('Сосна, ООО')];
  const [one, other] = [await stage.open('admin'), await stage.open('admin')];
  const [page, watching] = [await at(one, '/partners/duplicates'), await at(other, '/partners/duplicates')];
  const dismiss = `Это разные: ${first.name} и ${second.name}`;
  await watching.getByRole('button', { name: dismiss }).waitFor();
  await page.getByRole('button', { name: dismiss }).click();
  for (const window of [page, watching])
    await window.getByRole('button', { name: dismiss }).waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await watching.getByRole('button', { name: dismiss }).click();
  await page.getByRole('button', { name: dismiss }).waitFor({ state: 'detached' });

  await page.getByRole('radio', { name: 'Это разные' }).click();
  await page.getByText('это разные, ').waitFor();
  await page.getByRole('button', { name: `Вернуть в похожие: ${first.name} и ${second.name}` }).click();
  await page.getByText('Отложенных пар нет').waitFor();
  await watching.getByRole('button', { name: dismiss }).waitFor();
  expect(stage.faults).toEqual([]);
});

test('domain §5: the form of an account outlives the merge of its partner by a colleague, and is saved at the one that stays', async () => {
  const [kept, gone] = [await partner('ООО «Клён»'), await partner('Клён, ООО')];
  const side = { partnerId: gone.id, name: 'ООО «Клён»', inn: '7728168971' };
  const { id: legalEntityId } = await createLegalEntity(stage.server.context(), side);
  const [one, other] = [await stage.open('admin'), await stage.open('admin')];
  const typing = await at(one, `/partners?open=${gone.id}`);
  await typing.getByRole('button', { name: 'Добавить счёт' }).click();
  const form = typing.getByRole('dialog', { name: 'Добавить счёт' });
  await form.getByRole('textbox', { name: 'БИК' }).fill('044525225');

  const page = await at(other, '/partners/duplicates');
  await page.getByRole('button', { name: 'Сравнить: ООО «Клён» и Клён, ООО' }).click();
  await page.getByRole('radio', { name: 'Оставить: ООО «Клён»' }).check();
  await page.getByRole('button', { name: 'Объединить', exact: true }).click();
  await typing.getByRole('heading', { name: 'ООО «Клён»', level: 2 }).first().waitFor({ state: 'attached' });

  await form.getByRole('textbox', { name: 'Счёт', exact: true }).fill('40702810638050013199');
  expect(await form.getByRole('textbox', { name: 'БИК' }).inputValue()).toBe('044525225');
  expect(new URL(typing.url()).searchParams.get('open')).toBe(gone.id);
  await form.getByRole('button', { name: 'Сохранить' }).click();
  await typing.waitForURL((url) => url.searchParams.get('open') === kept.id);
  await typing.getByText('40702810638050013199').first().waitFor();
  const account = await stage.server.context().em.findOneOrFail(BankAccount, { legalEntityId }, { filters: false });
  expect(account.partnerId).toBe(kept.id);
  expect(stage.faults).toEqual([]);
});

test('domain §5: what is being typed about a partner outlives its merge by a colleague', async () => {
  const [kept, gone] = [await partner('ООО «Рябина»'), await partner('Рябина, ООО')];
  const [one, other] = [await stage.open('admin'), await stage.open('admin')];
  const typing = await at(one, `/partners/${gone.id}`);
  await typing.getByRole('textbox', { name: 'Комментарий' }).fill('Договорились о скидке');
  await typing.getByRole('button', { name: /^Сайт/ }).click();
  await typing.getByRole('textbox', { name: 'Сайт' }).fill('ryabina.example');

  const page = await at(other, '/partners/duplicates');
  await page.getByRole('button', { name: 'Сравнить: ООО «Рябина» и Рябина, ООО' }).click();
  await page.getByRole('radio', { name: 'Оставить: ООО «Рябина»' }).check();
  await page.getByRole('button', { name: 'Объединить', exact: true }).click();
  await typing.getByRole('heading', { name: 'ООО «Рябина»' }).first().waitFor({ state: 'attached' });

  await typing.getByRole('textbox', { name: 'Сайт' }).press('Enter');
  await typing.waitForURL((url) => url.pathname === `/partners/${kept.id}`);
  await typing.getByRole('button', { name: /^Сайт/ }).getByText('ryabina.example').waitFor();
  expect(await typing.getByRole('textbox', { name: 'Комментарий' }).inputValue()).toBe('Договорились о скидке');
  expect(stage.faults).toEqual([]);
});
