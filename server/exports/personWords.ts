import type { DealRole } from '../deals/dealPerson.entity.js';
import type { Viewer } from '../core/rights/viewer.js';

/** What stands in the file of all that is held on a person, besides that. */
export interface PersonWords {
  title: (name: string) => string;
  made: (at: string, by: string) => string;
  nothing: string;
  sections: Record<PersonSection, string>;
  columns: Record<string, string>;
  /** What he is in a deal. */
  roles: Record<DealRole, string>;
  /** Fields of his card whose changes are told, where they are not called as a column is. */
  fields: Record<string, string>;
}

export type PersonSection =
  | 'card'
  | 'employments'
  | 'roles'
  | 'relationships'
  | 'leads'
  | 'talks'
  | 'promises'
  | 'tasks'
  | 'letters'
  | 'incoming'
  | 'consents'
  | 'history'
  | 'mentions'
  | 'files';

const ru: PersonWords = {
  title: (name) => `Данные о человеке: ${name}`,
  made: (at, by) => `Выгружено ${at}, ${by}`,
  nothing: 'Ничего нет',
  sections: {
    card: 'Карточка',
    employments: 'Где работал и работает',
    roles: 'Участие в сделках',
    relationships: 'Связи',
    leads: 'Обращения',
    talks: 'Контакты и переписка',
    promises: 'Обещания',
    tasks: 'Задачи',
    letters: 'Отправленные письма',
    incoming: 'Журнал входящих',
    consents: 'Согласия',
    history: 'История изменений карточки',
    mentions: 'Упоминания в других записях',
    files: 'Файлы',
  },
  columns: {
    at: 'Когда',
    who: 'Кто',
    name: 'Имя',
    jobTitle: 'Должность',
    birthday: 'День рождения',
    notes: 'Заметки',
    partner: 'Партнёр',
    phones: 'Телефоны',
    emails: 'Почта',
    messengers: 'Мессенджеры',
    fields: 'Поля',
    since: 'С',
    until: 'По',
    deal: 'Сделка',
    role: 'Роль',
    kind: 'Вид',
    other: 'С кем',
    comment: 'Комментарий',
    channel: 'Канал',
    state: 'Состояние',
    contact: 'Как назвался',
    company: 'Компания',
    topic: 'Тема',
    text: 'Текст',
    inn: 'ИНН',
    direction: 'Направление',
    result: 'Итог',
    place: 'Место',
    participants: 'Участники',
    responsible: 'Ответственный',
    side: 'Чьё',
    due: 'Срок',
    title: 'Название',
    to: 'Кому',
    sent: 'Отправлено',
    outcome: 'Что стало',
    label: 'Согласие',
    address: 'Сетевой адрес',
    field: 'Поле',
    old: 'Было',
    new: 'Стало',
    where: 'Где',
    size: 'Байт',
  },
  roles: {
    CONTACT: 'контакт',
    DECISION_MAKER: 'решает',
    INFLUENCER: 'влияет',
    USER: 'пользуется',
    PAYER: 'платит',
  },
  fields: {
    worksSince: 'Работает с',
    employment: 'Место работы',
    partnerId: 'Где работает',
    relationship: 'Связь',
    person: 'Имя',
    messengerIds: 'Мессенджеры',
    owner: 'Ответственный',
    ownerId: 'Ответственный',
    type: 'Вид связи',
    taken: 'С ним объединён',
    parted: 'Отделён',
  },
};

const en: PersonWords = {
  title: (name) => `Data on a person: ${name}`,
  made: (at, by) => `Taken out ${at} by ${by}`,
  nothing: 'Nothing',
  sections: {
    card: 'Card',
    employments: 'Where he has worked',
    roles: 'Parts in deals',
    relationships: 'Relationships',
    leads: 'Leads',
    talks: 'Contacts and letters',
    promises: 'Promises',
    tasks: 'Tasks',
    letters: 'Letters sent',
    incoming: 'Journal of what came in',
    consents: 'Consents',
    history: 'Changes of the card',
    mentions: 'Mentions in other records',
    files: 'Files',
  },
  columns: {
    at: 'When',
    who: 'Who',
    name: 'Name',
    jobTitle: 'Position',
    birthday: 'Birthday',
    notes: 'Notes',
    partner: 'Partner',
    phones: 'Phones',
    emails: 'E-mails',
    messengers: 'Messengers',
    fields: 'Fields',
    since: 'Since',
    until: 'Until',
    deal: 'Deal',
    role: 'Role',
    kind: 'Kind',
    other: 'With whom',
    comment: 'Comment',
    channel: 'Channel',
    state: 'State',
    contact: 'As he called himself',
    company: 'Company',
    topic: 'Topic',
    text: 'Text',
    inn: 'ИНН',
    direction: 'Direction',
    result: 'Result',
    place: 'Place',
    participants: 'Took part',
    responsible: 'Responsible',
    side: 'Whose',
    due: 'Due',
    title: 'Title',
    to: 'To',
    sent: 'Sent',
    outcome: 'What became of it',
    label: 'Consent',
    address: 'Network address',
    field: 'Field',
    old: 'Before',
    new: 'After',
    where: 'Where',
    size: 'Bytes',
  },
  roles: {
    CONTACT: 'contact',
    DECISION_MAKER: 'decides',
    INFLUENCER: 'influences',
    USER: 'uses it',
    PAYER: 'pays',
  },
  fields: {
    worksSince: 'Works since',
    employment: 'Place of work',
    partnerId: 'Works for',
    relationship: 'Relationship',
    person: 'Name',
    messengerIds: 'Messengers',
    owner: 'Responsible',
    ownerId: 'Responsible',
    type: 'Kind of relationship',
    taken: 'Merged with',
    parted: 'Parted from',
  },
};

export const personWordsFor = ({ locale }: Pick<Viewer, 'locale'>): PersonWords => (locale === 'RU' ? ru : en);
