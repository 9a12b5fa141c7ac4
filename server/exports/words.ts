import type { Viewer } from '../core/rights/viewer.js';
import type { ChannelKind } from '../channels/channelKind.entity.js';
import type { DealStatus } from '../deals/deal.entity.js';
import type { TaskKind } from '../tasks/task.entity.js';
import type { DealColumn } from '../views/savedView.entity.js';

/** What stands in an exported file besides the records themselves. */
export interface Words {
  language: 'RU' | 'EN';
  deals: string;
  partners: string;
  columns: Record<Exclude<DealColumn, 'CUSTOM'>, string>;
  currency: string;
  dueDay: string;
  dueTime: string;
  yes: string;
  no: string;
  statuses: Record<DealStatus, string>;
  sources: Record<ChannelKind, string>;
  kinds: Record<TaskKind, string>;
}

const ru: Words = {
  language: 'RU',
  deals: 'Сделки',
  partners: 'Партнёры',
  columns: {
    NUMBER: 'Номер',
    TITLE: 'Сделка',
    PARTNER: 'Партнёр',
    STAGE: 'Этап',
    STATUS: 'Состояние',
    SUM: 'Сумма, ₽',
    AMOUNT: 'Сумма в валюте',
    PROBABILITY: 'Вероятность, %',
    EXPECTED_ON: 'Закрытие',
    NEXT_STEP: 'Следующий шаг',
    OWNER: 'Ведёт',
    TEAM: 'Отдел',
    SOURCE: 'Источник',
    CREATED_AT: 'Создана',
    ACTIVE_AT: 'Последнее движение',
  },
  currency: 'Валюта',
  dueDay: 'Срок шага',
  dueTime: 'Время шага',
  yes: 'Да',
  no: 'Нет',
  statuses: { IN_WORK: 'В работе', WON: 'Выиграна', LOST: 'Проиграна' },
  sources: {
    PHONE: 'Телефон',
    SITE: 'Сайт',
    EMAIL: 'Почта',
    MESSENGER: 'Мессенджер',
    IMPORT: 'Импорт',
    MANUAL: 'Вручную',
  },
  kinds: {
    CALL: 'Звонок',
    MEETING: 'Встреча',
    EMAIL: 'Письмо',
    MESSAGE: 'Сообщение',
    CONTACT: 'Контакт',
    TODO: 'Дело',
  },
};

const en: Words = {
  language: 'EN',
  deals: 'Deals',
  partners: 'Partners',
  columns: {
    NUMBER: 'Number',
    TITLE: 'Deal',
    PARTNER: 'Partner',
    STAGE: 'Stage',
    STATUS: 'Status',
    SUM: 'Sum, RUB',
    AMOUNT: 'Sum in its currency',
    PROBABILITY: 'Probability, %',
    EXPECTED_ON: 'Closing',
    NEXT_STEP: 'Next step',
    OWNER: 'Owner',
    TEAM: 'Team',
    SOURCE: 'Source',
    CREATED_AT: 'Created',
    ACTIVE_AT: 'Last activity',
  },
  currency: 'Currency',
  dueDay: 'Step due',
  dueTime: 'Step time',
  yes: 'Yes',
  no: 'No',
  statuses: { IN_WORK: 'In work', WON: 'Won', LOST: 'Lost' },
  sources: {
    PHONE: 'Phone',
    SITE: 'Site',
    EMAIL: 'E-mail',
    MESSENGER: 'Messenger',
    IMPORT: 'Import',
    MANUAL: 'By hand',
  },
  kinds: {
    CALL: 'Call',
    MEETING: 'Meeting',
    EMAIL: 'Letter',
    MESSAGE: 'Message',
    CONTACT: 'Contact',
    TODO: 'To do',
  },
};

export const wordsFor = ({ locale }: Pick<Viewer, 'locale'>): Words => (locale === 'RU' ? ru : en);
