import { plural } from '#lib/core/i18n/plural.js';
import type { GateDetails } from '#lib/deals/gateDetails.js';

/** Words about a deal that more than one screen says. */
export const deals = {
  /** «звонок», as it stands inside a sentence and, capitalised, at its start. */
  kind: { CALL: 'Звонок', MEETING: 'Встреча', EMAIL: 'Письмо', MESSAGE: 'Сообщение', CONTACT: 'Контакт', TODO: 'Дело' },
  overdue: {
    CALL: (late: string) => `Звонок просрочен на ${late}`,
    MEETING: (late: string) => `Встреча просрочена на ${late}`,
    EMAIL: (late: string) => `Письмо просрочено на ${late}`,
    MESSAGE: (late: string) => `Сообщение просрочено на ${late}`,
    CONTACT: (late: string) => `Контакт просрочен на ${late}`,
    TODO: (late: string) => `Дело просрочено на ${late}`,
  },
  today: (kind: string, time: string | null) => (time ? `${kind} · сегодня ${time}` : `${kind} · сегодня`),
  tomorrow: (kind: string, time: string | null) => (time ? `${kind} · завтра ${time}` : `${kind} · завтра`),
  later: (kind: string, day: string, time: string | null) => `${kind} · ${day}${time ? `, ${time}` : ''}`,
  noNextStep: 'Нет следующего шага',
  noSum: 'без суммы',
  progress: (percent: number) => `Путь к победе: ${percent}\u00a0%`,
  idle: (days: number) => `${days}\u00a0дн. без движения`,
  colour: { RED: 'просрочено', YELLOW: 'сегодня', GREEN: 'в порядке' },
  status: { IN_WORK: 'В работе', WON: 'Выиграна', LOST: 'Проиграна' },
  source: {
    PHONE: 'Телефон',
    SITE: 'Сайт',
    EMAIL: 'Почта',
    MESSENGER: 'Мессенджер',
    IMPORT: 'Импорт',
    MANUAL: 'Вручную',
  },
  count: (count: number) =>
    `${count}\u00a0${plural('ru', count, { one: 'сделка', few: 'сделки', many: 'сделок', other: 'сделки' })}`,
  /** What stands between a deal and where it should go; codes of the server. */
  gate: {
    'deal.notYours': ({ owner }) =>
      `сделку ведёт ${owner ?? 'другой сотрудник'}, переносит ответственный или руководитель`,
    'deal.skip': () => 'этап пропускать нельзя',
    'deal.notLast': ({ stage }) => `открывается на этапе «${stage}»`,
    'deal.closed': () => 'сделка закрыта',
    'gate.heldInteraction': () => 'нет состоявшегося контакта',
    'gate.agreement': () => 'нет действующего соглашения',
    'gate.agreement.ended': ({ day }) => `соглашение кончилось ${day}`,
    'gate.validQuote': () => 'нет действующего КП',
    'gate.validQuote.ended': ({ day }) => `КП просрочено ${day}`,
    'gate.client': () => 'клиент не указан',
    'gate.legalEntity': () => 'у клиента нет юрлица',
    'gate.postedOrder': () => 'нет проведённого заказа',
    'gate.fulfilled': () => 'оплачено или отгружено не всё',
    'gate.step': ({ step }) => `этап требует запланировать: ${step}`,
    'gate.unpaid': ({ sum }) => `осталось оплатить ${sum}`,
    'gate.unshipped': ({ sum }) => `осталось отгрузить ${sum}`,
  } as Record<string, (details: GateDetails) => string>,
  gateUnknown: 'условие этапа не выполнено',
};
