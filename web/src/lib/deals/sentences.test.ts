import { describe, expect, it } from 'vitest';
import { createFormats } from '#lib/core/i18n/formats.js';
import { en } from '#lib/core/i18n/en.js';
import { ru } from '#lib/core/i18n/ru.js';
import type { CustomFieldRow } from '#lib/core/rows.js';
import { ERASED_TEXT } from '#shared/persons/erased.js';
import { causeOf, sentenceOf, type HistoryEvent } from '#lib/deals/sentences.js';

const russian = { t: ru, format: createFormats('ru', 'Europe/Moscow') };
const english = { t: en, format: createFormats('en', 'Europe/Moscow') };
const names = [
  { id: 's1', name: 'Квалификация' },
  { id: 's2', name: 'Предложение' },
  { id: 'u1', name: 'Анна Ильина' },
  { id: 'u2', name: 'Сергей Котов' },
  { id: 'p1', name: 'Рябова Юлия' },
];
const event = (name: string, rest: Partial<HistoryEvent> = {}): HistoryEvent => ({
  seq: 1,
  name,
  actor: null,
  particulars: {},
  changes: [],
  names,
  ...rest,
});
const change = (field: string, old: string | null, now: string | null) => ({ field, old, new: now });
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const tender: CustomFieldRow = {
  id: 'f1',
  version: 1,
  target: 'DEAL',
  name: 'Дата тендера',
  type: 'DATE',
  options: [],
  position: 'a0',
  archivedAt: null,
};

it('calls a custom field by its name, and says its values as its type wants', () => {
  const customField = (id: string) => (id === tender.id ? tender : undefined);
  const edited = event('deal.edited', { changes: [change('custom.f1', '2020-12-18', '2021-01-15')] });
  const words = plain(sentenceOf(edited, { ...russian, customField }));
  expect(words).toBe('поле «Дата тендера» 18 декабря 2020 г. → 15 января 2021 г.');
});

it.each(['birthday', 'worksSince', 'custom.f1', 'phones', 'kinds', 'sum', 'due'])(
  'tells that what stood in %s was erased',
  (field) => {
    const edited = event('person.edited', { changes: [change(field, ERASED_TEXT, ERASED_TEXT)] });
    expect(sentenceOf(edited, { ...russian, customField: () => tender })).toContain(ERASED_TEXT);
  },
);

it('tells documents in the currency of their deal, and the deal itself in what it was in then', () => {
  const speech = { ...russian, currency: 'USD' as const };
  const paid = event('payment.markedPaid', { changes: [change('payment', null, '1200.00')] });
  const edited = event('deal.edited', { changes: [change('sum', '10.00', '20.00')] });
  expect([paid, edited].map((one) => plain(sentenceOf(one, speech)))).toEqual([
    'оплата 1 200 $ получена',
    'сумма 10 ₽ → 20 ₽',
  ]);
});

describe('one event in words', () => {
  it.each<[string, HistoryEvent]>([
    [
      'партнёр: с ним объединён другой, Ёлка, ООО',
      event('partner.tookOver', { changes: [change('taken', null, 'Ёлка, ООО')] }),
    ],
    [
      'контактное лицо: объединение отменено, Лаптев П.',
      event('person.parted', { changes: [change('parted', null, 'Лаптев П.')] }),
    ],
    ['сделка создана', event('deal.created')],
    [
      'Квалификация → Предложение',
      event('deal.moved', { particulars: { from: { stageId: 's1' }, to: { stageId: 's2' } } }),
    ],
    ['место в колонке', event('deal.moved', { particulars: { from: { stageId: 's1' }, to: { stageId: 's1' } } })],
    ['ответственный Сергей Котов → Анна Ильина', event('deal.assigned', { particulars: { from: 'u2', to: 'u1' } })],
    ['доступ дан: Анна Ильина', event('deal.shared', { particulars: { userId: 'u1' } })],
    [
      'сумма 1 234 567 ₽ → 1 234 999,50 ₽',
      event('deal.edited', { changes: [change('sum', '1234567.00', '1234999.50')] }),
    ],
    [
      'сумма 10 000 $ → 12 000 $',
      event('deal.edited', { changes: [change('amount', '10000.00 USD', '12000.00 USD')] }),
    ],
    [
      'сумма 10 000 ₽ → 12 000,50 €',
      event('deal.edited', {
        changes: [
          change('currency', 'RUB', 'EUR'),
          change('amount', null, '12000.50 EUR'),
          change('sum', '10000.00', null),
        ],
      }),
    ],
    ['валюта доллар США → евро', event('deal.edited', { changes: [change('currency', 'USD', 'EUR')] })],
    ['источник сайт', event('deal.edited', { changes: [change('source', null, 'SITE')] })],
    ['партнёр Альфа → не задано', event('deal.edited', { changes: [change('partnerId', 'Альфа', null)] })],
    [
      'сделка проиграна, дешевле у конкурента, конкурент: Бета',
      event('deal.lost', {
        changes: [change('reason', null, 'Дешевле у конкурента'), change('competitor', null, 'Бета')],
      }),
    ],
    [
      'сделано: Позвонить. Ждут счёт',
      event('task.completed', { changes: [change('task', null, 'Позвонить'), change('result', null, 'Ждут счёт')] }),
    ],
    [
      'Позвонить: срок 19 нояб. → 20 нояб., 12:00',
      event('task.edited', {
        changes: [change('due', '2026-11-19', '2026-11-20T09:00:00.000Z'), change('task', null, 'Позвонить')],
      }),
    ],
    [
      'Скидка 12 %: отказ на шаге «Согласовать скидку». Маржи не останется',
      event('plan.stepRejected', {
        changes: [
          change('plan', null, 'Скидка 12 %'),
          change('step', null, 'Согласовать скидку'),
          change('comment', null, 'Маржи не останется'),
        ],
      }),
    ],
    [
      'Поставка: шаг «Отгрузить» изменён: срок 19 нояб. → 20 нояб.',
      event('plan.stepEdited', {
        changes: [
          change('plan', null, 'Поставка'),
          change('step', null, 'Отгрузить'),
          change('dueOn', '2026-11-19', '2026-11-20'),
        ],
      }),
    ],
    ['план Поставка остановлен', event('plan.stopped', { changes: [change('plan', null, 'Поставка')] })],
    ['план Поставка возобновлён', event('plan.resumed', { changes: [change('plan', null, 'Поставка')] })],
    [
      'КП 214 отправлено',
      event('quote.sent', { changes: [change('quote', null, '214'), change('sum', null, '10.00')] }),
    ],
    ['оплата 1 200 ₽ получена', event('payment.markedPaid', { changes: [change('payment', null, '1200.00')] })],
    [
      'связь добавлена: друг, Рябова Юлия',
      event('relationship.added', { particulars: { other: 'p1' }, changes: [change('type', null, 'друг')] }),
    ],
    [
      'связь убрана: друг, Рябова Юлия',
      event('relationship.removed', { particulars: { other: 'p1' }, changes: [change('type', 'друг', null)] }),
    ],
    [
      'связь изменена: Рябова Юлия; вид друг → коллега; стороны поменялись; сила 2 → 5; примечание изменено',
      event('relationship.edited', {
        particulars: { other: 'p1' },
        changes: [
          change('typeId', 'друг', 'коллега'),
          change('from', 'p1', 'p2'),
          change('strength', '2', '5'),
          change('comment', null, null),
        ],
      }),
    ],
    [
      'заметки платит вовремя; сайт alfa.example',
      event('partner.edited', {
        changes: [change('notes', null, 'платит вовремя'), change('site', null, 'alfa.example')],
      }),
    ],
    [
      'банковский счёт 40702 изменён: банк АО «ТБанк»; вид расчётный',
      event('bankAccount.edited', {
        changes: [
          change('bankAccount', null, '40702'),
          change('bankName', null, 'АО «ТБанк»'),
          change('kind', null, 'SETTLEMENT'),
        ],
      }),
    ],
    [
      'контактное лицо Анна изменено: роль решает',
      event('dealPerson.edited', { changes: [change('person', null, 'Анна'), change('role', null, 'DECISION_MAKER')] }),
    ],
    ['изменение: было → стало', event('deal.edited', { changes: [change('somethingNew', 'было', 'стало')] })],
    ['сделка: изменение', event('deal.somethingNew')],
    ['изменение', event('weather.changed')],
  ])('%s', (words, happened) => expect(plain(sentenceOf(happened, russian))).toBe(words));

  it('is said in English too', () => {
    const edited = event('deal.edited', { changes: [change('probability', '40', '60')] });
    expect(sentenceOf(edited, english)).toBe('probability 40% → 60%');
  });
});

it('domain §5: what has become otherwise in the register is told in words, old and new', () => {
  const told = event('legalEntity.registryChanged', {
    changes: [
      change('legalEntity', null, 'ООО «Ромашка»'),
      change('directorName', 'Иванов Иван', 'Петров Пётр'),
      change('registryState', 'ACTIVE', 'LIQUIDATING'),
    ],
  });
  expect(sentenceOf(told, russian)).toBe(
    'юридическое лицо ООО «Ромашка»: новое в реестре: директор Иванов Иван → Петров Пётр; по реестру действует → ликвидируется',
  );
  expect(sentenceOf(told, english)).toContain(
    'director Иванов Иван → Петров Пётр; in the register at work → being closed',
  );
});

it.each([
  [{ importId: 'i' }, 'загрузкой файла'],
  [{ undoneImportId: 'i' }, 'отменой загрузки'],
  [{}, ''],
])('%j was done by «%s»', (particulars, words) => {
  expect(causeOf(event('partner.created', { particulars }), russian.t)).toBe(words);
});
