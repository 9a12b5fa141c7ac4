import { plural } from '#lib/core/i18n/plural.js';

export const leads = {
  title: 'Обращения',
  column: (count: number) => `Обращения, ${count}`,
  firstAnswer: 'ждут первого ответа',
  unanswered: (count: number) => `${count} без ответа`,
  none: 'обращений нет',
  empty: 'Сюда приходят письма, звонки и заявки, которые ещё никто не принял.',
  emptyHow: 'Позвонили на мобильный? Запишите обращение сами.',
  add: 'Добавить обращение',
  addFirst: 'Записать обращение',
  channel: {
    PHONE: 'Звонок',
    SITE: 'Форма на сайте',
    EMAIL: 'Письмо',
    MESSENGER: 'Мессенджер',
    IMPORT: 'Импорт',
    MANUAL: 'Вручную',
  },
  noContact: 'Без контакта',
  overdue: (late: string) => `Ответ просрочен на ${late}`,
  expand: 'Весь текст',
  collapse: 'Свернуть',
  form: {
    text: 'Что хочет клиент',
    contact: 'Кто и как связаться',
    contactHint: 'имя, телефон или почта',
    channel: 'Откуда',
    save: 'Записать',
    cancel: 'Отмена',
    textNeeded: 'Напишите, что хочет клиент',
  },
  added: (contact: string | null) => (contact ? `Обращение записано: ${contact}` : 'Обращение записано'),
  justNow: 'сейчас',
  failed: 'Обращения не пришли',
  count: (count: number) =>
    `${count}\u00a0${plural('ru', count, { one: 'обращение', few: 'обращения', many: 'обращений', other: 'обращения' })}`,
};
