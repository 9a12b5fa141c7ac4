import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BoardPage, openStage, type Stage } from './stage.js';

let stage: Stage;
let [admin, anna, vera]: BoardPage[] = [];

beforeAll(async () => {
  stage = await openStage();
  [admin, anna, vera] = [await stage.open('admin'), await stage.open('anna'), await stage.open('vera')];
  for (const { page } of [admin, anna, vera]) page.setDefaultTimeout(10_000);
});

afterAll(async () => {
  await stage?.[Symbol.asyncDispose]();
});

/** What an admin does on the page of currencies. A rate far from the one before is asked about. */
async function setDollar({ page }: BoardPage, rate: string, shown: string, asked?: string): Promise<void> {
  await page.goto(new URL('/settings/currencies', page.url()).href);
  await page.getByRole('button', { name: 'Задать курс: доллар США' }).click();
  await page.getByLabel('Рублей за 1 $').fill(rate);
  await page.keyboard.press('Enter');
  if (asked) {
    await page.getByText(asked).waitFor();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('region', { name: 'Сегодня' }).getByText(shown).waitFor();
}

test('domain §1: a deal in dollars stands in a column of roubles, which a new rate changes in every window', async () => {
  const { id } = stage.company.stages[0];
  const head = ({ page }: BoardPage) => page.locator(`[data-column="${id}"] header`);
  const card = ({ page }: BoardPage) => page.locator(`[data-column="${id}"] [data-card]`, { hasText: 'Поставка' });

  await anna!.page.keyboard.press('c');
  await anna!.page.keyboard.type('Поставка 1 000 $');
  await anna!.page.getByText('Курс неизвестен: доллар США').waitFor();

  await setDollar(admin!, '80', '80,0000');
  await anna!.page.getByText('≈ 80 000 ₽').waitFor();
  await anna!.page.keyboard.press('Enter');
  await card(vera!).getByText('1 000 $').waitFor();
  await head(vera!).getByText('80 тыс. ₽').waitFor();

  await setDollar(admin!, '100,5', '100,5000', 'Курс отличается от прежнего на 26');
  await head(vera!).getByText('100,5 тыс. ₽').waitFor();
  await head(anna!).getByText('100,5 тыс. ₽').waitFor();
  expect(await card(vera!).innerText()).toMatch(/1\s000\s\$/u);

  await card(vera!).click();
  await vera!.page.getByText('≈ 100 500 ₽').waitFor();
  expect(stage.faults).toEqual([]);
});

test('everybody may look up the rates, and only an admin may set them', async () => {
  const { page } = anna!;
  await page.goto(new URL('/settings/currencies', page.url()).href);
  await page.getByRole('region', { name: 'Сегодня' }).getByText('100,5000').waitFor();
  await page.getByText('Курсы задаёт администратор').waitFor();
  expect(await page.getByRole('button', { name: /Задать|Спросить/ }).count()).toBe(0);
});
