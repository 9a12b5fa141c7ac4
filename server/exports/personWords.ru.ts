import type { ChannelKind } from '../channels/channelKind.entity.js';
import type { InboundOutcome } from '../channels/inbound.entity.js';
import type { CommitmentSide, CommitmentState } from '../commitments/commitment.entity.js';
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

export const ru: PersonWords = {
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
      consent: 'Согласие',
      demand_line: 'Потребность в сделке',
      employment: 'Место работы',
      export: 'Выгрузка',
      import_row: 'Строка загруженного файла',
      inbound: 'Журнал входящих',
      interaction: 'Контакт',
      lead: 'Обращение',
      letter: 'Письмо',
      merge: 'Объединение записей',
      mute: 'Отправитель спама',
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
