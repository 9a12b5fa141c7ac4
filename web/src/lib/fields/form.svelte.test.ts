import { describe, expect, it } from 'vitest';
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

const anna = { id: 'u1', name: 'Анна' };
const clashOf = (...fields: { field: string; now: unknown; theirs?: string }[]) =>
  new AppError('CONFLICT', 'legalEntity.edited', {
    version: 7,
    fields: fields.map((one) => ({ theirs: one.now, ...one, by: anna, at: '2026-11-22T09:00:00.000Z' })),
  });

describe('somebody else has changed the same meanwhile', () => {
  const text = (name: string, value: string | null): FormField => ({ name, label: name, kind: 'text', value });
  const opened = { id: 'e1', version: 3, kpp: '770101001', city: 'Тула' };
  const draftOf = (fields: FormField[], typed: Record<string, string>) => {
    const draft = new FormDraft(fields, () => ({ language: 'ru', today: '2026-11-22', text: ru }));
    Object.assign(draft.typed, typed);
    return draft;
  };
  const clashing = () => {
    const draft = draftOf([text('kpp', opened.kpp), text('city', opened.city)], { kpp: '770301003', city: 'Рязань' });
    draft.blame(clashOf({ field: 'kpp', now: '770201002' }), 'below');
    return draft;
  };

  it('tells by whom, when, and both values', () => {
    const draft = clashing();
    expect(draft.refusal).toBeNull();
    const [at, told] = ['2026-11-22T09:00:00.000Z', { theirs: '770201002', mine: '770301003' }];
    expect(draft.clashes).toEqual([{ field: 'kpp', label: 'kpp', by: anna, at, ...told }]);
    draft.typed['kpp'] = '770401004';
    expect(draft.clashes[0]!.mine).toBe('770401004');
  });

  it('what was typed is saved over the version that was told, and only that once', () => {
    const draft = clashing();
    draft.keepMine();
    expect(draft.changes()).toEqual({ kpp: '770301003', city: 'Рязань' });
    expect(draft.over(opened)).toEqual({ ...opened, version: 7, kpp: '770201002' });
    draft.blame(clashOf({ field: 'city', now: 'Калуга' }), 'below');
    expect(draft.over(opened).version).toBe(3);
    expect(draft.clashes.map(({ field }) => field)).toEqual(['city']);
  });

  it('what stands there is taken, and the rest stays typed over the version that was opened', () => {
    const draft = clashing();
    draft.takeTheirs();
    expect(draft.typed).toEqual({ kpp: '770201002', city: 'Рязань' });
    expect([draft.clash, draft.changes(), draft.over(opened).version]).toEqual([null, { city: 'Рязань' }, 3]);
  });

  it('days and sums are told and taken as they are typed, choices by their names', () => {
    const since: FormField = { name: 'since', label: 'С', kind: 'day', value: null };
    const choices = [
      { id: 'MAIN', name: 'Расчётный' },
      { id: 'OTHER', name: 'Прочий' },
    ];
    const kind: FormField = { name: 'kind', label: 'Вид', kind: 'one', value: null, choices };
    const draft = draftOf([since, kind], { since: '5.03.2020', kind: 'MAIN' });
    draft.blame(clashOf({ field: 'since', now: '2021-03-08' }, { field: 'kind', now: 'OTHER' }), 'below');
    expect(draft.clashes.map(({ theirs, mine }) => [theirs, mine])).toEqual([
      [expect.stringContaining('2021'), '5.03.2020'],
      ['Прочий', 'Расчётный'],
    ]);
    draft.takeTheirs();
    expect(draft.values()).toEqual({ since: '2021-03-08', kind: 'OTHER' });
    expect(draft.changes()).toEqual({});
  });

  it('a list has a line of the form for each, and a custom field a value of its own', () => {
    const draft = filled({ 'phones.0': '+79160000001', 'phones.1': '+79160000002', 'custom.f1': '8 марта' });
    const phones = { field: 'phones', now: '+79161111111, +79162222222', theirs: '+79161111111, +79162222222' };
    draft.blame(clashOf(phones, { field: 'custom.f1', now: '"9 марта"', theirs: '9 марта' }), 'below');
    expect(draft.clashes.map(({ label, theirs, mine }) => [label, theirs, mine])).toEqual([
      ['Телефон', '+79161111111, +79162222222', '+79160000001, +79160000002'],
      ['Дата рождения', '9 марта', '8 марта'],
    ]);
    draft.takeTheirs();
    expect(draft.changes()).toEqual({});
    expect(draft.typed).toMatchObject({
      'phones.0': '+79161111111',
      'phones.1': '+79162222222',
      'custom.f1': '9 марта',
    });
  });

  it('what is asked beside the fields takes note of it, and takes it when that is chosen', () => {
    const known: unknown[] = [];
    let role = 'покупатель';
    const aside = {
      label: 'Кто это',
      words: (now: unknown) => `вид ${String(now)}`,
      mine: () => role,
      know: (now: unknown) => known.push(now),
      take: () => (role = 'взято'),
    };
    const reader = () => ({ language: 'ru', today: '2026-11-22', text: ru });
    const draft = new FormDraft([], reader, { typeId: aside });
    const refuse = () => draft.blame(clashOf({ field: 'typeId', now: 't2' }), 'below');
    refuse();
    expect(draft.clashes[0]).toMatchObject({ label: 'Кто это', theirs: 'вид t2', mine: 'покупатель' });
    draft.keepMine();
    expect([known, role]).toEqual([['t2'], 'покупатель']);
    refuse();
    draft.takeTheirs();
    expect([known, role]).toEqual([['t2', 't2'], 'взято']);
  });
});
