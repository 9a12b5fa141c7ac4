import { expect, test } from 'vitest';
import { fieldHeaded, PARTNER_FIELDS, PARTNER_HEADS } from './fields.js';
import { asWritten, neutralised } from './formula.js';
import { type Ends, joined, separated } from './lists.js';
import { KIND_WORDS, valueSaid } from './words.js';

const NASTY = ["'", '"', '=', '+', '-', '@', '|', '\t', ';', ',', '\n', ' ', 'ё', '👩‍🚀', 'а', '\r'];

/** Every text of up to three of the signs. */
const texts = NASTY.flatMap((one) => [
  one,
  ...NASTY.flatMap((two) => [one + two, ...NASTY.map((three) => one + two + three)]),
]);

test('no text begins as a formula once it is neutralised, and each is read as it was written', () => {
  for (const text of texts) {
    const cell = neutralised(text);
    expect(cell).not.toMatch(/^[=+\-@|\t\r\n]/);
    expect(asWritten(cell)).toBe(text);
  }
});

test.each<Ends>([';', ';,'])('values of a list that ends with %s are read as they were joined', (ends) => {
  const values = texts.map((text) => text.trim()).filter(Boolean);
  expect(separated(joined(values, ends), ends)).toEqual(values);
});

test('a list that somebody has typed is read as it is meant', () => {
  expect(separated('опт, розница;; "ООО ""Ель"""\nёлки', ';,')).toEqual(['опт', 'розница', 'ООО "Ель"', 'ёлки']);
  expect(separated('"Ель" и сыновья; Москва, Арбат, 1', ';')).toEqual(['"Ель" и сыновья', 'Москва, Арбат, 1']);
});

test('columns are known by their heads in either language, and by what people call them', () => {
  for (const field of PARTNER_FIELDS)
    for (const head of Object.values(PARTNER_HEADS[field])) expect(fieldHeaded(` ${head.toUpperCase()} `)).toBe(field);
  expect([fieldHeaded('Наименование'), fieldHeaded('E-mail'), fieldHeaded('№ п/п')]).toEqual(['NAME', 'EMAILS', null]);
});

test('words of a fixed set are read in either language', () => {
  expect(
    ['клиент', 'Vendor', 'ALLY', 'партнер по продажам', 'друг'].map((word) => valueSaid(KIND_WORDS, word)),
  ).toEqual(['CLIENT', 'SUPPLIER', 'ALLY', 'ALLY', null]);
});
