import { expect, it } from 'vitest';
import { AppError } from '#lib/core/graphql.js';
import { ru } from '#lib/core/i18n/ru.js';
import { FormDraft, type FormField } from './form.svelte.js';

const field = (name: string, label: string): FormField => ({ name, label, kind: 'text', value: null });
const FIELDS = [
  field('name', 'Имя'),
  field('phones.0', 'Телефон'),
  field('phones.1', 'Другой телефон'),
  field('emails.0', 'Почта'),
  field('custom.f1', 'Дата рождения'),
];

const refusal = (path: string, reason: string, more = {}) =>
  new AppError('INVALID', reason, { fields: [{ field: path, reason }], ...more });

function filled(typed: Record<string, string>): FormDraft {
  const draft = new FormDraft(FIELDS, () => ({ language: 'ru', today: '2026-11-22', text: ru }));
  Object.assign(draft.typed, typed);
  return draft;
}

it.each([
  [
    'a line of a list',
    { 'phones.0': '8 916 000-00-00', 'phones.1': '12' },
    refusal('input.phones.1', 'phone'),
    'phones.1',
  ],
  ['a line after one that was left empty', { 'phones.1': '12' }, refusal('input.phones.0', 'phone'), 'phones.1'],
  ['the list as a whole', {}, refusal('input.emails', 'tooMany'), 'emails.0'],
  ['a custom field', {}, refusal('input.custom.0.value', 'number', { name: 'Дата рождения' }), 'custom.f1'],
])('a refusal is told at the field that it blames: %s', (_, typed, error, name) => {
  const draft = filled(typed);
  draft.blame(error, 'below');
  expect([Object.keys(draft.wrong), draft.refusal]).toEqual([[name], null]);
});

it('what no field is to blame for is told below the form', () => {
  const draft = filled({});
  draft.blame(new AppError('RULE', 'user.inactive'), 'below');
  expect([draft.wrong, draft.refusal]).toEqual([{}, 'below']);
});

it('a currency that is typed with a sum is the one that is chosen beside it', () => {
  const sum: FormField = { name: 'sum', label: 'Сумма', kind: 'money', value: null, currencyIn: 'currency' };
  const currency: FormField = { name: 'currency', label: 'Валюта', kind: 'one', value: 'RUB', required: true };
  const draft = new FormDraft([sum, currency], () => ({ language: 'ru', today: '2026-11-22', text: ru }));
  draft.typed['sum'] = '$12k';
  expect(draft.values()).toEqual({ sum: '12000.00', currency: 'USD' });
  draft.typed['sum'] = '7 000 ¥';
  draft.type(sum);
  expect(draft.typed).toEqual({ sum: '7 000 ¥', currency: 'CNY' });
  draft.typed['sum'] = '5 000 €';
  draft.leave(sum);
  expect(draft.typed).toEqual({ sum: '5 000', currency: 'EUR' });
});

it('a sum of a document is in the currency of its deal, and in no other', () => {
  const sum: FormField = { name: 'sum', label: 'Сумма', kind: 'money', value: null, currency: 'USD' };
  const draft = new FormDraft([sum], () => ({ language: 'ru', today: '2026-11-22', text: ru }));
  draft.typed['sum'] = '12 000 $';
  expect(draft.values()).toEqual({ sum: '12000.00' });
  draft.typed['sum'] = '12 000 €';
  expect(draft.values()).toBeNull();
  expect(draft.wrong).toEqual({ sum: 'валюта не та, что названа у поля' });
});

it('a telephone and an address that the server would refuse are told together before anything is sent', () => {
  const contact = (name: string, kind: 'phone' | 'email'): FormField => ({ name, label: name, kind, value: null });
  const fields = [contact('phones.0', 'phone'), contact('phones.1', 'phone'), contact('emails.0', 'email')];
  const draft = new FormDraft(fields, () => ({ language: 'ru', today: '2026-11-22', text: ru }));
  Object.assign(draft.typed, { 'phones.0': '8 916 000-00-00', 'phones.1': '12', 'emails.0': 'anna@' });
  expect(draft.values()).toBeNull();
  expect(draft.wrong).toEqual({ 'phones.1': ru.core.reasons.phone, 'emails.0': ru.core.reasons.email });
  Object.assign(draft.typed, { 'phones.1': '', 'emails.0': 'anna@example.com' });
  expect(draft.values()).toEqual({ 'phones.0': '8 916 000-00-00', 'phones.1': null, 'emails.0': 'anna@example.com' });
});
