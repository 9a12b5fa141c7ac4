import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DealRole } from '../../../server/deals/dealPerson.entity.js';
import { addDealPerson } from '../../../server/deals/dealPerson.service.js';
import { Direction, InteractionKind } from '../../../server/interactions/interaction.entity.js';
import { logInteraction } from '../../../server/interactions/interaction.service.js';
import type { Partner } from '../../../server/partners/partner.entity.js';
import { createPartner } from '../../../server/partners/newPartner.service.js';
import type { Person } from '../../../server/persons/person.entity.js';
import { createPerson } from '../../../server/persons/person.service.js';
import { addRelationship, removeRelationship } from '../../../server/relationships/relationship.service.js';
import { EndKind } from '../../../server/relationships/relationshipType.entity.js';
import { Locale } from '../../../server/users/user.entity.js';
import { editProfile } from '../../../server/users/user.service.js';
import { type BoardPage, openStage, type Stage } from './stage.js';

/** Kinds that every company begins with. */
const FRIEND = '01930000-0000-7000-8000-000000000006';

let stage: Stage;
let [alpha, beta]: Partner[] = [];
let [friend, chief]: Person[] = [];

beforeAll(async () => {
  stage = await openStage();
  const { context } = stage.server;
  const { anna } = stage.company;
  const partner = (name: string) => createPartner(context(), { name, ownerId: anna.id });
  [alpha, beta] = [await partner('Альфа'), await partner('Бета')];
  const person = (name: string, { id: partnerId }: Partner) =>
    createPerson(context(), { name, partnerId, ownerId: anna.id, phones: [], emails: [] });
  [friend, chief] = [await person('Лаптев Пётр', alpha), await person('Громов Дмитрий', beta)];
  const [from, to] = [friend, chief].map(({ id }) => ({ kind: EndKind.PERSON, id }));
  await addRelationship(context(), { typeId: FRIEND, from: from!, to: to!, strength: 5 });
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

const at = async ({ page }: BoardPage, path: string) => {
  await page.goto(new URL(path, page.url()).href);
  return page;
};

test('domain §6: what one admin says of two partners, the other sees at once, on the card and in the graph’s list', async () => {
  const [one, other] = [await stage.open('admin'), await stage.open('admin')];
  const card = await at(one, `/partners/${alpha!.id}`);
  const list = await at(other, `/relationships?partner=${alpha!.id}&view=list`);

  await card.getByRole('button', { name: 'Добавить связь' }).click();
  await card.getByLabel('Кто это для Альфа').selectOption({ label: 'поставщик' });
  await card.getByRole('combobox', { name: 'С кем связь' }).fill('Бета');
  await card.getByRole('option', { name: 'Бета' }).click();
  await card.getByRole('button', { name: 'Связать', exact: true }).click();
  const line = card.locator('[data-relationship]', { hasText: 'Бета' });
  await line.getByText('поставщик').waitFor();

  const link = list.locator('[data-link]', { hasText: 'поставщик' });
  await link.getByRole('button', { name: 'Связь: Бета — Альфа' }).click();
  await list.getByRole('menuitem', { name: 'Изменить' }).click();
  await list.getByLabel('Насколько крепкая').selectOption('5');
  await list.getByRole('button', { name: 'Сохранить' }).click();
  await line.getByRole('img', { name: 'сила 5 из 5' }).waitFor();

  await line.getByRole('button', { name: 'Действия: Бета' }).click();
  await card.getByRole('menuitem', { name: 'Удалить связь' }).click();
  await link.waitFor({ state: 'detached' });
  await card.keyboard.press('Control+z');
  await link.waitFor();
  await line.waitFor();
  expect(stage.faults).toEqual([]);
});

test('domain §6: a manager sees through whom he gets in to the one who decides, and what to do when nobody does', async () => {
  const { context } = stage.server;
  const deal = await stage.company.deal(stage.company.anna.id, 'Каркас');
  const { page } = await stage.open('anna');
  await page.goto(new URL(`/deals/${deal.id}`, page.url()).href);
  const section = page.locator('[data-influence]');
  await section.getByText('Никто не отмечен как тот, кто решает.').waitFor();
  await section.getByRole('button', { name: 'Отметить в «Люди»' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');

  await addDealPerson(context(), { dealId: deal.id, personId: chief!.id, role: DealRole.DECISION_MAKER });
  const through = section.getByRole('button', { name: `Через: ${friend!.name}` });
  await through.waitFor();
  if ((await through.getAttribute('aria-expanded')) === 'false') await through.click();
  await section.getByText('друг, сила 5').waitFor();
  expect(await section.getByRole('listitem').filter({ hasText: chief!.name }).last().innerText()).toContain('решает');
  expect(stage.faults).toEqual([]);
});

const SAID = {
  RU: {
    facts: 'Данные',
    directly: 'Напрямую: ',
    through: 'Через: ',
    ours: 'с нашей стороны',
    answers: 'ведёт этот контакт, разговоров ещё не было',
    talked: /^4 контакта, последний /,
    friend: 'друг, сила 5',
    decides: 'решает',
  },
  EN: {
    facts: 'Facts',
    directly: 'Directly: ',
    through: 'Through: ',
    ours: 'one of us',
    answers: 'answers for this contact, has not talked yet',
    talked: /^4 contacts, the last on /,
    friend: 'друг, strength 5',
    decides: 'decides',
  },
};

for (const locale of [Locale.RU, Locale.EN]) {
  test(`domain §6: on a phone (${locale}) each step of a way in is explained and leads to its person, and a likelier way comes by itself`, async () => {
    const { context } = stage.server;
    const { anna, boris, deal: makeDeal } = stage.company;
    await editProfile(context({ ...context().viewer, userId: anna.id }), { locale });
    const ally = await createPerson(context(), { name: `Союзников Семён ${locale}`, ownerId: anna.id });
    const call = { kind: InteractionKind.CALL, direction: Direction.OUT, topic: 'Звонок' };
    for (let held = 0; held < 4; held++)
      await logInteraction(context(), { ...call, personIds: [ally.id], responsibleId: boris.id });
    const deal = await makeDeal(anna.id, `Фасад ${locale}`);
    await addDealPerson(context(), { dealId: deal.id, personId: chief!.id, role: DealRole.DECISION_MAKER });

    const viewport = { width: 360, height: 740 };
    const { page } = await stage.open('anna', { viewport, hasTouch: true });
    const words = SAID[locale];
    await page.goto(new URL(`/deals/${deal.id}`, page.url()).href);
    await page.getByRole('button', { name: words.facts, exact: true }).tap();
    const section = page.locator('[data-influence]');
    const ways = section.getByRole('button', { expanded: false }).or(section.getByRole('button', { expanded: true }));
    await ways.first().waitFor();
    expect(await ways.allInnerTexts()).toEqual([
      expect.stringContaining(words.directly + chief!.name),
      expect.stringContaining(words.through + friend!.name),
    ]);

    await ways.nth(1).tap();
    const steps = section.locator('ol li');
    await steps.getByText(words.friend).waitFor();
    expect(await steps.allInnerTexts()).toEqual([
      expect.stringContaining(words.ours),
      words.answers,
      expect.stringContaining(friend!.name),
      words.friend,
      expect.stringContaining(words.decides),
    ]);
    expect(await reach(page, section)).toEqual({ isWithin: true, isTouchable: true });

    await steps.getByRole('link', { name: friend!.name }).tap();
    await page.waitForURL(`**/persons/${friend!.id}`);
    await page.getByRole('heading', { name: friend!.name }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: words.facts, exact: true }).tap();
    await ways.first().waitFor();

    const [from, to] = [ally, chief!].map(({ id }) => ({ kind: EndKind.PERSON, id }));
    const added = await addRelationship(context(), { typeId: FRIEND, from: from!, to: to!, strength: 5 });
    await ways
      .first()
      .filter({ hasText: words.through + ally.name })
      .waitFor();
    await steps.getByText(words.talked).waitFor();
    expect(await reach(page, section)).toEqual({ isWithin: true, isTouchable: true });
    await removeRelationship(context(), { id: added.id });
    await ways
      .first()
      .filter({ hasText: words.directly + chief!.name })
      .waitFor();
    expect(stage.faults).toEqual([]);
    await page.context().close();
  });
}

/** Whether nothing of a part reaches beyond the screen, and what is pressed in it is as large as a finger. */
async function reach(page: Page, part: Locator) {
  const width = page.viewportSize()!.width;
  const boxes = await part.locator('button, a').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect)); // prettier-ignore
  const isScrolled = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return {
    isWithin: !isScrolled && boxes.every(({ left, right }) => left >= 0 && right <= width),
    isTouchable: boxes.every(({ height }) => height >= 44),
  };
}

test('the picture of a graph is drawn under the content security policy, and its layout runs beside the page', async () => {
  const { page } = await stage.open('admin');
  const worker = page.waitForEvent('worker');
  await page.goto(new URL(`/relationships?person=${friend!.id}&view=graph`, page.url()).href);
  await page.locator('[data-graph] canvas').first().waitFor();
  expect((await worker).url()).not.toMatch(/^(blob|data):/);
  expect(stage.faults).toEqual([]);
});
