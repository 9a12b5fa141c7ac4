import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LegalEntity } from '../../../server/partners/legalEntity.entity.js';
import { editLegalEntity, removeLegalEntity } from '../../../server/partners/legalEntity.service.js';
import { createPartner } from '../../../server/partners/newPartner.service.js';
import type { Partner } from '../../../server/partners/partner.entity.js';
import { Person } from '../../../server/persons/person.entity.js';
import { createPerson, editPerson } from '../../../server/persons/person.service.js';
import { openStage, type Stage } from './stage.js';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

/** A partner with a legal side, opened by an admin. */
async function partnerWithSide(name: string) {
  const { server, company } = stage;
  const legalEntity = { name: `ООО «${name}»`, kpp: '770101001', directorName: 'Синицына А. В.' };
  const partner = await createPartner(server.context(), { name, ownerId: company.anna.id, legalEntity });
  const side = await server.context().em.findOneOrFail(LegalEntity, { partnerId: partner.id });
  const { page } = await stage.open('admin');
  await page.goto(new URL(`/partners/${partner.id}`, page.url()).href);
  return { page, partner, side };
}

async function formOf(page: Page, name: string) {
  await page.getByRole('button', { name: `Ещё действия: ООО «${name}»` }).click();
  await page.getByRole('menuitem', { name: 'Изменить юрлицо' }).click();
  const dialog = page.getByRole('dialog');
  const field = (label: string) => dialog.getByRole('textbox', { name: label, exact: true });
  await field('КПП').fill('770301003');
  await field('Директор').fill('Лаптев П. И.');
  return { dialog, field, clash: dialog.getByRole('alert'), save: dialog.getByRole('button', { name: 'Сохранить' }) };
}

/** A colleague is faster. */
const asAnna = async () => stage.server.context((await stage.server.tokenOf(stage.company.anna.id)).viewer);
const kppByAnna = async ({ id, version }: LegalEntity, kpp: string) =>
  editLegalEntity(await asAnna(), { id, version, kpp });
const standing = ({ id }: LegalEntity) => stage.server.context().em.findOneOrFail(LegalEntity, { id });

test('whoever saves a form second is told who changed what, and saves his own over it', async () => {
  const { page, side } = await partnerWithSide('Крепёж');
  const { clash, save, dialog } = await formOf(page, 'Крепёж');
  await kppByAnna(side, '770201002');
  await save.click();
  await clash.getByText('anna').waitFor();
  await clash.getByText('770201002').waitFor();
  await clash.getByText('770301003').waitFor();
  expect(await clash.evaluate((box) => box.getBoundingClientRect().top >= 0)).toBe(true);
  await clash.getByRole('button', { name: 'Оставить моё' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await standing(side)).toMatchObject({ kpp: '770301003', directorName: 'Лаптев П. И.' });
  expect(stage.faults).toEqual([]);
});

test('or takes what stands there, and keeps the rest that he has typed; what is gone is said to be', async () => {
  const { page, side } = await partnerWithSide('Метизы');
  const { clash, save, dialog, field } = await formOf(page, 'Метизы');
  await kppByAnna(side, '770201002');
  await save.click();
  await clash.getByRole('button', { name: 'Взять новое' }).click();
  await clash.waitFor({ state: 'detached' });
  expect([await field('КПП').inputValue(), await field('Директор').inputValue()]).toEqual([
    '770201002',
    'Лаптев П. И.',
  ]);
  await save.click();
  await dialog.waitFor({ state: 'detached' });
  expect(await standing(side)).toMatchObject({ kpp: '770201002', directorName: 'Лаптев П. И.' });

  const again = await formOf(page, 'Метизы');
  await removeLegalEntity(await asAnna(), { id: side.id });
  await again.save.click();
  await again.clash.getByText(/удалено: anna/).waitFor();
  expect(await again.field('КПП').inputValue()).toBe('770301003');
  expect(stage.faults).toEqual([]);
});

test('a form that was saved without a line is opened again when it clashes, wherever one is by then', async () => {
  const { page, side } = await partnerWithSide('Тоннель');
  const toList = async () => {
    await page.getByRole('navigation', { name: 'Разделы' }).getByRole('link', { name: 'Партнёры' }).click();
    await page.waitForURL(/\/partners$/);
  };
  // What has been seen once opens without a line.
  await toList();
  await page.goBack();
  const { save, dialog, clash, field } = await formOf(page, 'Тоннель');
  await page.context().setOffline(true);
  await save.click();
  await dialog.waitFor({ state: 'detached' });
  await toList();
  await kppByAnna(side, '770201002');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Открыть снова' }).click();
  await clash.getByText('770201002').waitFor();
  expect(await field('Директор').inputValue()).toBe('Лаптев П. И.');
  await clash.getByRole('button', { name: 'Оставить моё' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await standing(side)).toMatchObject({ kpp: '770301003', directorName: 'Лаптев П. И.' });
  expect(stage.faults).toEqual([]);
});

test('a clash of a name tells who changed that, in a box that is no wider than it need be', async () => {
  const { server, company } = stage;
  const partner: Partner = await createPartner(server.context(), { name: 'Имена', ownerId: company.anna.id });
  const person = { name: 'Лаптев Пётр', ownerId: company.anna.id, partnerId: partner.id };
  const { id } = await createPerson(server.context(), person);
  const { page } = await stage.open('admin');
  await page.goto(new URL(`/persons/${id}`, page.url()).href);
  const retype = async (label: string, value: string) => {
    await page.getByRole('button', { name: new RegExp(`^${label}: изменить`) }).click();
    const input = page.getByRole('textbox', { name: label, exact: true });
    await input.fill(value);
    await input.press('Enter');
  };
  await page.getByRole('button', { name: /^Имя: изменить/ }).waitFor();
  await page.context().setOffline(true);
  await retype('Должность', 'Директор');
  await retype('Имя', 'Лаптев Пётр Ильич');
  await editPerson(await asAnna(), { id, version: 1, name: 'Лаптев П. И.' });
  await page.context().setOffline(false);
  const clash = page.getByRole('alert').filter({ hasText: 'Вы хотели' });
  await clash.getByText('уже изменено: anna').waitFor();
  expect((await clash.boundingBox())!.width).toBeLessThan(400);
  expect(await clash.evaluate((box) => getComputedStyle(box).fontSize)).toBe('13px');
  expect(stage.faults).toEqual([]);
});

test('domain §5: a new contact who may be one that is here is shown before he is saved twice', async () => {
  const { page, partner } = await partnerWithSide('Люди');
  const reach = { phones: ['+79161234567'], partnerId: partner.id, ownerId: stage.company.anna.id };
  await createPerson(stage.server.context(), { name: 'Соколова Ирина', ...reach });
  await page.getByRole('button', { name: 'Новое контактное лицо' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Имя' }).fill('Соколова Ирина');
  await dialog.getByRole('textbox', { name: 'Телефон', exact: true }).fill('8 916 123-45-67');
  // At once, before the typing has paused.
  await page.keyboard.press('Enter');
  await dialog.getByText(/тот же телефон/).waitFor();
  const count = () => stage.server.context().em.count(Person, { partnerId: partner.id });
  expect(await count()).toBe(1);
  await dialog.getByRole('button', { name: 'Всё равно создать' }).click();
  await dialog.waitFor({ state: 'detached' });
  expect(await count()).toBe(2);

  await page.getByRole('button', { name: 'Новое контактное лицо' }).click();
  await dialog.getByRole('textbox', { name: 'Имя' }).fill('Соколова');
  await dialog.getByRole('textbox', { name: 'Телефон', exact: true }).fill('8 916 123-45-67');
  await dialog.getByRole('link', { name: 'Это он: Соколова Ирина' }).first().click();
  await page.waitForURL(/\/persons\//);
  expect(stage.faults).toEqual([]);
});
