/** What a command did, said beside «Отменить» and in the list of unsent changes. */
export const undo = {
  moved: (stage: string) => `Сделка в «${stage}»`,
  placed: 'Карточка переставлена',
  won: 'Сделка выиграна',
  lost: 'Сделка проиграна',
  reopened: 'Сделка снова в работе',
  created: (title: string) => `Новая сделка «${title}»`,
  edited: (title: string) => `Изменена «${title}»`,
  assigned: (name: string) => `Ответственный: ${name}`,
  shared: (name: string) => `Доступ открыт: ${name}`,
  unshared: (name: string) => `Доступ закрыт: ${name}`,
  taskCreated: (title: string) => `Новая задача «${title}»`,
  taskEdited: (title: string) => `Изменена задача «${title}»`,
  taskDone: (title: string) => `Сделано: «${title}»`,
  taskCancelled: (title: string) => `Задача отменена: «${title}»`,
  taskReopened: (title: string) => `Задача снова открыта: «${title}»`,
};
