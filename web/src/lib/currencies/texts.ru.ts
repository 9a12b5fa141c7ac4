import { plural } from '#lib/core/i18n/plural.js';

export const currencies = {
  title: 'Валюты',
  hint: 'Сделка идёт в своей валюте, а складывается всё в рублях. Открытые сделки пересчитываются, когда приходит новый курс.',
  readOnly: 'Курсы задаёт администратор.',
  one: 'Валюта',
  choose: 'Валюта суммы, стрелки вверх и вниз',
  ofDocuments: 'Валюта остаётся: у сделки есть документы.',
  inRoubles: 'В рублях',
  by: (rate: string, sign: string, day: string, source: string) => `${rate} за 1\u00a0${sign}, с ${day}, ${source}`,
  source: { CBR: 'ЦБ', MANUAL: 'вручную' },
  unknown: (currency: string) => `Курс неизвестен: ${currency}.`,
  setOne: 'Задать курс',
  askAdmin: 'Его задаёт администратор.',
  today: 'Сегодня',
  since: (day: string, source: string) => `с ${day}, ${source}`,
  none: 'курса нет',
  set: 'Задать',
  setOf: (currency: string) => `Задать курс: ${currency}`,
  ask: 'Спросить ЦБ сейчас',
  asked: (count: number) =>
    count === 0
      ? 'ЦБ новых курсов не сообщил'
      : `ЦБ: ${count}\u00a0${plural('ru', count, { one: 'новый курс', few: 'новых курса', other: 'новых курсов' })}`,
  failed: 'Курсы не загрузились.',
  again: 'Ещё раз',
  history: 'История',
  all: 'Все валюты',
  empty: 'Курсов ещё нет. ЦБ сообщает их по рабочим дням, или задайте курс вручную.',
  more: 'Показать ещё',
  unit: (sign: string) => `Рублей за 1\u00a0${sign}`,
  day: 'Действует с',
  dayHint: 'Сегодня или раньше. Курс ЦБ за этот день его не заменит.',
  standing: (rate: string, source: string) => `На этот день стоит ${rate}, ${source}`,
  save: 'Сохранить',
  did: (currency: string, rate: string) => `${currency}: курс ${rate}`,
};
