/** How many lie behind. */
interface Passed {
  left: number;
  all: number;
}

/** «Путь к победе» and what the client wants. */
export const way = {
  title: 'Путь к победе',
  progress: (stages: Passed, lines: Passed) =>
    `этапы ${stages.left} из ${stages.all}, условия ${lines.left} из ${lines.all}`,
  met: (first: string, others: number) => (others > 0 ? `${first}, ещё ${others}` : first),
  isMet: 'готово',
  isNow: 'держит на этапе',
  isLeft: 'впереди',
  done: {
    'gate.heldInteraction': 'Контакт состоялся',
    'gate.agreement': 'Соглашение действует',
    'gate.validQuote': 'КП действует',
    'gate.legalEntity': 'Юрлицо есть',
    'gate.postedOrder': 'Заказ проведён',
    'gate.fulfilled': 'Оплачено и отгружено',
    'gate.step': 'Шаг этапа запланирован',
    'way.debt': 'Оплачено и отгружено',
  } as Record<string, string>,
  demand: (title: string, satisfied: string) => `${title}: закрыто ${satisfied}`,
  begin: {
    legal: 'Добавить',
    agreements: 'Оформить',
    quotes: 'Отправить',
    orders: 'Создать',
    payments: 'Оплата',
    shipments: 'Отгрузка',
    interactions: 'Записать',
    demands: 'Закрыть',
    people: 'Кто решает',
    steps: 'Запланировать',
    partner: 'Указать',
  },
  demands: 'Что нужно клиенту',
  demandsEmpty: 'Запишите, что просит клиент: по этому видно, чем закончится сделка.',
  demandTitle: 'Что нужно',
  demandExample: 'Болты М12, 40 тыс. шт.',
  add: 'Добавить потребность',
  addHint: 'Enter добавит, Esc закроет',
  satisfied: 'Закрыто',
  satisfiedOf: (title: string) => `Закрыто: ${title}`,
  reasonOf: (title: string) => `Почему не полностью: ${title}`,
  noReason: 'почему не полностью',
  remove: (title: string) => `Убрать: ${title}`,
  undo: {
    added: (title: string) => `Потребность «${title}»`,
    edited: (title: string) => `Изменена потребность «${title}»`,
    removed: (title: string) => `Убрана потребность «${title}»`,
  },
  settleTitle: 'Почему закрыто не всё?',
  settleText: 'Перед завершением сделки у каждой незакрытой потребности нужна причина.',
  settleDo: 'Завершить сделку',
  settleMissing: 'Выберите причину',
  chooseReason: 'Выберите причину',
  do: {
    'gate.heldInteraction': 'Записать взаимодействие',
    'gate.agreement': 'Оформить соглашение',
    'gate.validQuote': 'Отправить КП',
    'gate.client': 'Указать клиента',
    'gate.legalEntity': 'Добавить юрлицо',
    'gate.postedOrder': 'Создать заказ',
    'gate.fulfilled': 'К оплатам и отгрузкам',
    'gate.step': 'Запланировать',
  } as Record<string, string>,
};
