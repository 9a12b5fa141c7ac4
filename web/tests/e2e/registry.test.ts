import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDeal } from '../../../server/deals/deal.service.js';
import { Order } from '../../../server/documents/order.entity.js';
import { createOrder } from '../../../server/documents/order.service.js';
import { LegalEntity } from '../../../server/partners/legalEntity.entity.js';
import { createLegalEntity } from '../../../server/partners/legalEntity.service.js';
import { createPartner } from '../../../server/partners/newPartner.service.js';
import { PartnerType } from '../../../server/partners/partner.entity.js';
import { openStage, type Stage } from './stage.js';

/** Of the shipped directory. */
const SBER = { inn: '7707083893', kpp: '773601001', address: '117312, г. Москва, ул. Вавилова, д. 19' };
const UNKNOWN = '5408117942';
const BANKRUPT = '980000113641';
const BANK = { bik: '044525225', name: 'ПАО СБЕРБАНК', account: '40702810200000000001' };

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

/** A partner of Anna's with a legal side. */
async function buildSide(name: string, particulars: object = {}, legalType = PartnerType.COMPANY) {
  const { context } = stage.server;
  const partner = await createPartner(context(), { name, legalType, ownerId: stage.company.anna.id });
  const side = await createLegalEntity(context(), { partnerId: partner.id, name, ...particulars });
  return { partner, side };
}

/** A window in which somebody has the card of a partner open. */
async function opened(user: string, partnerId: string): Promise<Page> {
  const { page } = await stage.open(user);
  await page.goto(new URL(`/partners?open=${partnerId}`, page.url()).href);
  return page;
}

async function choose(page: Page, name: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Ещё действия: ${name}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

const comparison = (page: Page) => page.getByRole('region', { name: 'Сверить с реестром' });

test('domain §5: what differs from the register stands side by side, and what is chosen is seen in another window', async () => {
  const name = 'Сбербанк, отделение';
  const ours = { inn: SBER.inn, kpp: '710101001', legalAddress: 'Тула, Советская, 1' };
  const { partner, side } = await buildSide(name, ours);
  const [page, watching] = [await opened('anna', partner.id), await opened('admin', partner.id)];
  await watching.getByRole('definition').filter({ hasText: ours.kpp }).waitFor();

  await choose(page, name, 'Сверить с реестром');
  const beside = comparison(page);
  await beside.getByText('Во встроенном справочнике иначе').waitFor();
  await beside.getByText(`КПП ${ours.kpp} в справочнике нет: показана головная организация.`).waitFor();
  await page.waitForFunction(
    (element) => element!.getBoundingClientRect().bottom <= innerHeight,
    await beside.elementHandle(),
  );
  const ofField = (field: string) => beside.getByRole('group', { name: field, exact: true });
  const keeps = [
    ['КПП', ours.kpp],
    ['Название', name],
    ['Адрес', ours.legalAddress],
    ['ОГРН', 'пусто'],
  ] as const;
  for (const [field, value] of keeps)
    expect(
      await ofField(field)
        .getByRole('radio', { name: `${field}, у нас: ${value}` })
        .isChecked(),
    ).toBe(true);
  await ofField('КПП')
    .getByRole('radio', { name: `КПП, в справочнике: ${SBER.kpp}` })
    .press('Space');
  await beside.getByRole('button', { name: 'Записать выбранное' }).click();

  await beside.waitFor({ state: 'detached' });
  await watching.getByRole('definition').filter({ hasText: SBER.kpp }).waitFor();
  const filled = await stage.server.context().see(LegalEntity, side.id);
  expect(filled).toMatchObject({ name, kpp: SBER.kpp, legalAddress: ours.legalAddress, ogrn: null });
  expect(stage.faults).toEqual([]);
});

test('why the register could not be asked is seen though it stands below the fold', async () => {
  const name = 'Никому не известное';
  const { partner } = await buildSide(name, { inn: UNKNOWN });
  const page = await opened('anna', partner.id);
  await page.setViewportSize({ width: 1280, height: 420 });
  await choose(page, name, 'Сверить с реестром');
  const told = comparison(page);
  await told.getByRole('alert').waitFor();
  await page.waitForFunction(
    (element) => element!.getBoundingClientRect().bottom <= innerHeight,
    await told.elementHandle(),
  );
  expect(stage.faults).toEqual([]);
});

test('a legal side is taken away when that is confirmed', async () => {
  const name = 'Лишнее';
  const { partner, side } = await buildSide(name);
  const page = await opened('anna', partner.id);
  await choose(page, name, 'Убрать юрлицо');
  await page.getByRole('dialog').getByRole('button', { name: 'Убрать юрлицо' }).click();
  await expect.poll(() => stage.server.context().em.count(LegalEntity, { id: side.id })).toBe(0);
  expect(stage.faults).toEqual([]);
});

test('domain §5: the bank of an account is filled by its БИК', async () => {
  const name = 'Ромашка';
  const { partner } = await buildSide(name);
  const page = await opened('anna', partner.id);
  await choose(page, name, 'Добавить счёт');
  const dialog = page.getByRole('dialog', { name: 'Добавить счёт' });
  const field = (label: string) => dialog.getByLabel(label, { exact: true });
  await field('БИК').fill(BANK.bik);
  await expect.poll(() => field('Банк').inputValue()).toBe(BANK.name);
  expect(await field('Корреспондентский счёт').inputValue()).toBe('30101810400000000225');
  await field('Счёт').fill(BANK.account);
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('listitem').filter({ hasText: BANK.account }).filter({ hasText: BANK.name }).first().waitFor();
  expect(stage.faults).toEqual([]);
});

test('domain §5: of a bankrupt client his open deals warn at once, and an order is posted only knowingly', async () => {
  const { anna, pipeline, stages } = stage.company;
  const { partner } = await buildSide('ИП Мнимов', {}, PartnerType.SOLE_TRADER);
  const deal = await createDeal(stage.server.context(), {
    ...{ pipelineId: pipeline.id, stageId: stages[0].id, title: 'Рельсы', ownerId: anna.id },
    ...{ partnerId: partner.id, sum: '1000.00' },
  });
  const order = await createOrder(stage.server.context(), { dealId: deal.id, sum: '1000.00' });
  const board = await stage.open('anna');
  await board.stands(deal.id, stages[0].id);
  expect(await board.card(deal.id).getByText('Клиент: банкрот').count()).toBe(0);

  const page = await opened('admin', partner.id);
  await choose(page, 'ИП Мнимов', 'Изменить юрлицо');
  const dialog = page.getByRole('dialog', { name: 'Изменить юрлицо' });
  await dialog.getByLabel('ИНН', { exact: true }).fill(BANKRUPT);
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await board.card(deal.id).getByText('Клиент: банкрот').waitFor();

  await board.card(deal.id).click();
  const documents = board.page.getByRole('region', { name: 'Документы' });
  await documents.getByRole('button', { name: /^Провести/ }).click();
  const asked = board.page.getByRole('dialog', { name: /Мнимов: банкрот\. Провести заказ\?/ });
  await asked.getByRole('button', { name: 'Всё равно провести' }).click();
  const state = async () => (await stage.server.context().see(Order, order.id)).state;
  await expect.poll(state).toBe('POSTED');
  expect(stage.faults).toEqual([]);
});
