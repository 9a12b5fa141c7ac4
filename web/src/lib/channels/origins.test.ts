import { expect, it } from 'vitest';
import { originsIn } from './origins.js';

it('a site is taken as browsers name it, however much of its address was pasted', () => {
  const typed = 'company.ru\nhttps://shop.company.ru/contacts?x=1, http://localhost:8080\ncompany.ru';
  expect(originsIn(typed)).toEqual({
    sites: ['https://company.ru', 'https://shop.company.ru', 'http://localhost:8080'],
    bad: [],
  });
});

it('what names no site is told', () => expect(originsIn('наш сайт')).toMatchObject({ bad: ['наш', 'сайт'] }));
