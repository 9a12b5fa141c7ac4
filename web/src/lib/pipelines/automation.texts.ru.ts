import { plural } from '#lib/core/i18n/plural.js';

const days = { one: 'день', few: 'дня', many: 'дней', other: 'дня' };
const longer = { one: 'дня', few: 'дней', many: 'дней', other: 'дня' };
const working = { one: 'рабочий день', few: 'рабочих дня', many: 'рабочих дней', other: 'рабочего дня' };
const workingLonger = { one: 'рабочего дня', few: 'рабочих дней', many: 'рабочих дней', other: 'рабочего дня' };

/** What happens to deals of a stage by itself, as sentences. */
export const automation = {
  title: 'Само собой',
  none: 'Само собой здесь ничего не происходит.',
  trigger: { ENTERED: 'Когда сделка вошла,', STAYED: 'Если сделка стоит дольше' },
  stayed: {
    WORKING: (count: number) => plural('ru', count, workingLonger),
    CALENDAR: (count: number) => plural('ru', count, longer),
  },
  create: 'создать',
  send: 'отправить письмо',
  kind: { CALL: 'звонок', MEETING: 'встречу', EMAIL: 'письмо', MESSAGE: 'сообщение', CONTACT: 'контакт', TODO: 'дело' },
  in: 'через',
  due: {
    WORKING: (count: number) => plural('ru', count, working),
    CALENDAR: (count: number) => plural('ru', count, days),
  },
  for: 'для',
  doer: { OWNER: 'ответственного', HEAD: 'руководителя', USER: 'сотрудника' },
  label: {
    afterDays: 'Сколько дней стоит',
    afterDayKind: 'Какие дни стоит',
    kind: 'Что создать',
    title: 'Что сделать',
    subject: 'Тема письма',
    text: 'Текст письма',
    dueDays: 'Через сколько дней',
    dueDayKind: 'Какие дни считать',
    doer: 'Для кого',
  },
  active: (title: string) => `Действует: ${title}`,
  on: 'действует',
  off: 'черновик, включить',
  remove: (title: string) => `Убрать правило «${title}»`,
  add: 'Автоматизация',
  adding: {
    ENTERED: 'Когда вошла: создать звонок',
    STAYED: 'Если стоит: напомнить руководителю',
    LETTER: 'Когда вошла: отправить письмо',
  },
  first: { ENTERED: 'Узнать, как дела', STAYED: 'Сделка {title} стоит', LETTER: 'По сделке {title}' },
  letter: 'Здравствуйте! Пишу по поводу «{title}».',
  trial: 'Проверить на сделке',
  trialHint: 'Ничего не создаётся и не отправляется: видно только, что было бы.',
  trialDeal: 'Сделка этой воронки',
  nothing: 'Ничего бы не произошло.',
  wouldPlan: (kind: string, title: string, who: string, when: string) =>
    `Создать ${kind} «${title}»${who && ` для: ${who}`}${when && `, срок ${when}`}`,
  wouldSend: (subject: string, address: string) => `Отправить письмо «${subject}»${address && ` на ${address}`}`,
  log: 'Журнал',
  noRuns: 'Правила этого этапа за 90 дней не срабатывали.',
  outcome: { DONE: 'сделано', SKIPPED: 'делать было нечего', FAILED: 'не удалось' },
  reason: {
    'task.exists': 'такое дело уже открыто',
    'letter.sent': 'по этой сделке письмо уже уходило',
    'contact.noAddress': 'у клиента нет почты',
    'user.inactive': 'исполнитель отключён',
  },
  undo: {
    created: (title: string) => `Новое правило «${title}»`,
    edited: (title: string) => `Правило «${title}» изменено`,
    removed: (title: string) => `Правило «${title}» убрано`,
  },
};
