import type { LeadMatchBy, MovedKind } from '#lib/core/gql/graphql.js';
import { plural, type Forms } from '#lib/core/i18n/plural.js';

const counted = (count: number, forms: Forms) => `${count}\u00a0${plural('ru', count, forms)}`;

const MOVED: Record<MovedKind, Forms> = {
  DEAL: { one: 'сделка', few: 'сделки', many: 'сделок', other: 'сделки' },
  LEAD: { one: 'обращение', few: 'обращения', many: 'обращений', other: 'обращения' },
  PERSON: { one: 'человек', few: 'человека', many: 'человек', other: 'человека' },
  LEGAL_ENTITY: { one: 'юрлицо', few: 'юрлица', many: 'юрлиц', other: 'юрлица' },
  CHILD: {
    one: 'партнёр в составе',
    few: 'партнёра в составе',
    many: 'партнёров в составе',
    other: 'партнёра в составе',
  },
  INTERACTION: { one: 'взаимодействие', few: 'взаимодействия', many: 'взаимодействий', other: 'взаимодействия' },
  TASK: { one: 'задача', few: 'задачи', many: 'задач', other: 'задачи' },
  COMMENT: { one: 'комментарий', few: 'комментария', many: 'комментариев', other: 'комментария' },
  FILE: { one: 'файл', few: 'файла', many: 'файлов', other: 'файла' },
  RELATIONSHIP: { one: 'связь', few: 'связи', many: 'связей', other: 'связи' },
};

const BY: Record<LeadMatchBy, string> = {
  INN: 'ИНН',
  PHONE: 'телефон',
  EMAIL: 'почта',
  MESSENGER: 'мессенджер',
  NAME: 'название',
};

const pairs = (count: number) => counted(count, { one: 'пара', few: 'пары', many: 'пар', other: 'пары' });

/** Records that are one: looking for them, merging them, taking that back. */
export const merges = {
  title: 'Дубликаты',
  kinds: 'Кого сравнить',
  kind: { PARTNER: 'Партнёры', PERSON: 'Люди' },
  hint: 'Похожие записи, сначала самые вероятные. Объединение можно отменить.',
  alike: (by: readonly LeadMatchBy[], isPerson: boolean) =>
    `совпадает: ${by.map((one) => (one === 'NAME' && isPerson ? 'имя' : BY[one])).join(', ')}`,
  empty: 'Дубликатов не видно',
  emptyText: 'Сравниваем ИНН, телефоны, почту, мессенджеры и названия без формы и кавычек.',
  failed: 'Дубликаты не загрузились.',
  again: 'Ещё раз',
  more: 'Показать ещё',
  loading: 'Дубликаты загружаются',
  compare: 'Сравнить',
  compareOf: (one: string, other: string) => `Сравнить: ${one} и ${other}`,
  choose: (one: string, other: string) => `Выбрать: ${one} и ${other}`,
  chooseAll: 'Выбрать все показанные',
  chooseLikely: 'Выбрать все показанные, кроме тёзок из разных компаний',
  chosen: (count: number) => `Выбрано: ${pairs(count)}`,
  clear: 'Снять выбор',
  mergeChosen: 'Объединить…',
  acts: (name: string) => `Действия: ${name}`,
  mergeWith: 'Объединить с…',
  mergeOf: (name: string) => `Объединить: ${name}`,
  with: 'С кем объединить',
  withHint: 'Начните вводить название',
  same: 'Это та же запись',
  stays: 'Остаётся',
  goes: 'Уйдёт',
  keep: (name: string) => `Оставить: ${name}`,
  differ: 'Различается',
  choice: (label: string) => `${label}: что оставить`,
  empties: 'не задано',
  alikeFields: (labels: readonly string[]) => `Совпадает: ${labels.join(', ')}`,
  filled: 'Есть только у одной, сохранится',
  united: 'Объединится, ничего не пропадёт',
  moves: 'Перейдёт',
  movesNothing: 'Переносить нечего.',
  moved: (what: MovedKind, count: number) => counted(count, MOVED[what]),
  hasNothing: 'пусто',
  merge: 'Объединить',
  notAllowed: 'Изменять можно только одну из двух: попросите того, кто отвечает за другую.',
  sidesFailed: 'Записи не загрузились.',
  messengers: 'Мессенджеры',
  many: 'Объединить пары',
  manyHint: 'Остаётся клиент, затем тот, у кого больше записей, затем старший. Пустое дополнится из второй записи.',
  into: (gone: string, kept: string) => `${gone} войдёт в ${kept}`,
  reading: 'Смотрим, что перейдёт',
  start: (count: number) => `Объединить: ${pairs(count)}`,
  stop: 'Остановить',
  goOn: 'Продолжить',
  progress: (done: number, ended: number, all: number) => `Объединено ${done}, пройдено ${ended} из ${all}`,
  state: { waiting: 'ждёт', running: 'объединяем', done: 'объединено', refused: 'не объединено' },
  gone: 'одной из записей уже нет: её объединили или удалили',
  did: (gone: string, kept: string) => `«${gone}» теперь часть «${kept}»`,
  didMany: (count: number) => `Объединено: ${pairs(count)}`,
  undone: (name: string) => `Объединение отменено: «${name}» снова отдельно`,
  undo: 'Отменить объединение',
};
