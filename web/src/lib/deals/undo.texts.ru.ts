/** What a command did, said beside «Отменить» and in the list of unsent changes. */
export const undo = {
  /** How a deal is called here; one made without a connection has no number yet. */
  deal: (number: number, title: string) => (number === 0 ? `«${title}»` : `D-${number}`),
  moved: (deal: string, stage: string) => `${deal} · в «${stage}»`,
  placed: (deal: string) => `${deal} · карточка переставлена`,
  won: (deal: string) => `${deal} · выиграна`,
  lost: (deal: string) => `${deal} · проиграна`,
  manual: (deal: string) => `${deal} · ручное управление`,
  pipelineChanged: (deal: string, pipeline: string) => `${deal} · в воронке «${pipeline}»`,
  reopened: (deal: string) => `${deal} · снова в работе`,
  created: (title: string) => `Новая сделка «${title}»`,
  edited: (deal: string, changes: string) => `${deal} · ${changes}`,
  assigned: (deal: string, name: string) => `${deal} · ответственный: ${name}`,
  shared: (deal: string, name: string) => `${deal} · доступ открыт: ${name}`,
  unshared: (deal: string, name: string) => `${deal} · доступ закрыт: ${name}`,
  taskCreated: (title: string) => `Новая задача «${title}»`,
  taskEdited: (title: string) => `Изменена задача «${title}»`,
  taskDone: (title: string) => `Сделано: «${title}»`,
  taskCancelled: (title: string) => `Задача отменена: «${title}»`,
  taskReopened: (title: string) => `Задача снова открыта: «${title}»`,
};
