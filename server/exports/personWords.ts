import type { ChannelKind } from '../channels/channelKind.entity.js';
import type { InboundOutcome } from '../channels/inbound.entity.js';
import type { CommitmentSide, CommitmentState } from '../commitments/commitment.entity.js';
import type { Viewer } from '../core/rights/viewer.js';
import type { DealRole } from '../deals/dealPerson.entity.js';
import type { Direction, InteractionKind } from '../interactions/interaction.entity.js';
import type { LeadState } from '../leads/leadState.entity.js';
import type { LetterState } from '../letters/letter.entity.js';
import type { TaskState } from '../tasks/task.entity.js';
import { wordsFor } from './words.js';

/** What stands in the file of all that is held on a person, besides that. */
export interface PersonWords {
  title: (name: string) => string;
  made: (at: string, by: string) => string;
  nothing: string;
  sections: Record<PersonSection, string>;
  columns: Record<string, string>;
  /** Code words that stand in a column, by its section. */
  codes: Codes;
  /** Fields whose changes are told, where they are not called as a column is. */
  fields: Record<string, string>;
  /** A field without a name here. */
  otherField: string;
  /** Where he is mentioned, when it has no name of its own. */
  otherRecord: string;
}

interface Codes {
  'roles.role': Record<DealRole, string>;
  'leads.channel': Record<ChannelKind, string>;
  'leads.state': Record<LeadState, string>;
  'talks.kind': Record<InteractionKind, string>;
  'talks.direction': Record<Direction, string>;
  'promises.side': Record<CommitmentSide, string>;
  'promises.state': Record<CommitmentState, string>;
  'tasks.state': Record<TaskState, string>;
  'letters.state': Record<LetterState, string>;
  'incoming.outcome': Record<InboundOutcome, string>;
  /** Tables. */
  'mentions.where': Record<string, string>;
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
  codes: {
    'roles.role': {
      CONTACT: 'контакт',
      DECISION_MAKER: 'решает',
      INFLUENCER: 'влияет',
      USER: 'пользуется',
      PAYER: 'платит',
    },
    'leads.channel': wordsFor({ locale: 'RU' }).sources,
    'leads.state': { OPEN: 'Ждёт', SNOOZED: 'Отложено', ACCEPTED: 'Принято', REJECTED: 'Отклонено' },
    'talks.kind': { CALL: 'Звонок', MEETING: 'Встреча', EMAIL: 'Письмо', MESSAGE: 'Сообщение', NOTE: 'Заметка' },
    'talks.direction': { IN: 'От клиента', OUT: 'Клиенту' },
    'promises.side': { OURS: 'Наше', CLIENT: 'Клиента' },
    'promises.state': { OPEN: 'Дано', KEPT: 'Исполнено', WITHDRAWN: 'Снято' },
    'tasks.state': { OPEN: 'Не сделано', DONE: 'Сделано', CANCELLED: 'Отменено' },
    'letters.state': { QUEUED: 'Ждёт отправки', SENT: 'Отправлено', FAILED: 'Не отправлено' },
    'incoming.outcome': {
      LEAD: 'Новое обращение',
      JOINED_LEAD: 'Добавлено к обращению',
      JOINED_CHAIN: 'Добавлено к переписке',
      JOINED_DEAL: 'Добавлено к сделке',
      NOTED: 'Записано',
      KNOWN: 'Уже было',
      MUTED: 'Записано как спам',
      IGNORED: 'Не принято: отправила программа',
      FAILED: 'Не прочитано',
    },
    'mentions.where': {
      agreement: 'Договор',
      chain: 'Переписка',
      comment: 'Комментарий',
      commitment: 'Обещание',
      deal: 'Сделка',
      demand_line: 'Потребность в сделке',
      employment: 'Место работы',
      import_row: 'Строка загруженного файла',
      inbound: 'Журнал входящих',
      interaction: 'Контакт',
      lead: 'Обращение',
      letter: 'Письмо',
      merge: 'Объединение записей',
      partner: 'Партнёр',
      partner_import: 'Загруженный файл',
      person: 'Человек',
      plan: 'План',
      plan_step: 'Шаг плана',
      quote: 'Предложение',
      relationship: 'Связь',
      sales_order: 'Заказ',
      saved_view: 'Сохранённый вид',
      stored_file: 'Файл',
      task: 'Задача',
    },
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
    typeId: 'Вид связи',
    from: 'От кого связь',
    strength: 'Сила связи',
    taken: 'С ним объединён',
    parted: 'Отделён',
    commitment: 'Обещание',
    dueOn: 'Срок',
    heldAt: 'Когда',
    endedAt: 'До какого времени',
    important: 'Важное',
    file: 'Файл',
  },
  otherField: 'Другое поле',
  otherRecord: 'Другая запись',
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
  codes: {
    'roles.role': {
      CONTACT: 'contact',
      DECISION_MAKER: 'decides',
      INFLUENCER: 'influences',
      USER: 'uses it',
      PAYER: 'pays',
    },
    'leads.channel': wordsFor({ locale: 'EN' }).sources,
    'leads.state': { OPEN: 'Waiting', SNOOZED: 'Snoozed', ACCEPTED: 'Accepted', REJECTED: 'Rejected' },
    'talks.kind': { CALL: 'Call', MEETING: 'Meeting', EMAIL: 'Letter', MESSAGE: 'Message', NOTE: 'Note' },
    'talks.direction': { IN: 'From the client', OUT: 'To the client' },
    'promises.side': { OURS: 'Ours', CLIENT: 'The client’s' },
    'promises.state': { OPEN: 'Given', KEPT: 'Kept', WITHDRAWN: 'Withdrawn' },
    'tasks.state': { OPEN: 'Not done', DONE: 'Done', CANCELLED: 'Cancelled' },
    'letters.state': { QUEUED: 'Waits to be sent', SENT: 'Sent', FAILED: 'Not sent' },
    'incoming.outcome': {
      LEAD: 'A new lead',
      JOINED_LEAD: 'Added to a lead',
      JOINED_CHAIN: 'Added to the letters before',
      JOINED_DEAL: 'Added to a deal',
      NOTED: 'Written down',
      KNOWN: 'Was there already',
      MUTED: 'Written down as spam',
      IGNORED: 'Not taken in: a program has sent it',
      FAILED: 'Not read',
    },
    'mentions.where': {
      agreement: 'Agreement',
      chain: 'Letters',
      comment: 'Comment',
      commitment: 'Promise',
      deal: 'Deal',
      demand_line: 'Demand in a deal',
      employment: 'Place of work',
      import_row: 'Line of an imported file',
      inbound: 'Journal of what came in',
      interaction: 'Contact',
      lead: 'Lead',
      letter: 'Letter',
      merge: 'Merge of records',
      partner: 'Partner',
      partner_import: 'Imported file',
      person: 'Person',
      plan: 'Plan',
      plan_step: 'Step of a plan',
      quote: 'Quote',
      relationship: 'Relationship',
      sales_order: 'Order',
      saved_view: 'Saved view',
      stored_file: 'File',
      task: 'Task',
    },
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
    typeId: 'Kind of relationship',
    from: 'From whom',
    strength: 'Strength',
    taken: 'Merged with',
    parted: 'Parted from',
    commitment: 'Promise',
    dueOn: 'Due',
    heldAt: 'When',
    endedAt: 'Until what time',
    important: 'Important',
    file: 'File',
  },
  otherField: 'Another field',
  otherRecord: 'Another record',
};

export const personWordsFor = ({ locale }: Pick<Viewer, 'locale'>): PersonWords => (locale === 'RU' ? ru : en);
