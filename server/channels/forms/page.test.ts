import { expect, test } from 'vitest';
import { elementsOf } from '../../testing/elements.js';
import { HOSTILE_HTML } from '../../testing/hostile/html.js';
import { ConsentPurpose, ConsentText } from './consentText.entity.js';
import { consentPage, formPage, refusalPage, thanksPage } from './page.js';
import { FormField, SiteForm } from './siteForm.entity.js';
import { wordsIn } from './words.js';

const fields = Object.values(FormField).map((field) => ({ field, required: true }));

function pagesWith(words: string): string[] {
  const form = Object.assign(new SiteForm(), { fields, title: words, thanks: words });
  const text = { label: words, text: words, purpose: ConsentPurpose.OTHER, required: true, publishedAt: new Date() };
  const consent = Object.assign(new ConsentText(), text);
  const filled = Object.fromEntries(Object.values(FormField).map((field) => [field.toLowerCase(), words]));
  return [
    formPage(form, [consent], 'RU', { message: words, fields: filled }),
    thanksPage(form, 'RU'),
    refusalPage(words, 'EN'),
    consentPage(consent, 'EN'),
  ];
}

/** Its elements with the names of their attributes. */
const shapeOf = (html: string): string[] =>
  elementsOf(html).map(({ name, attribs }) => `${name} ${Object.keys(attribs).join(' ')}`);

test('Whatever strangers and admins write, a public page is made of the same elements', () => {
  expect(HOSTILE_HTML.length).toBeGreaterThanOrEqual(300);
  const plain = pagesWith('слово').map(shapeOf);
  for (const vector of HOSTILE_HTML) expect.soft(pagesWith(vector).map(shapeOf), vector).toEqual(plain);
});

test('Every refusal has words in both languages', () => {
  expect(Object.keys(wordsIn('EN').refusals)).toEqual(Object.keys(wordsIn('RU').refusals));
});
