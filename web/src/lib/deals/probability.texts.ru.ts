import { plural } from '#lib/core/i18n/plural.js';

/** What the chance to win is made of. */
export const probability = {
  title: 'Вероятность выигрыша',
  configured: 'по настройке этапа',
  whenNothing: 'Оценки нет, а завершённых сделок пока мало: берётся из настройки этапа.',
  meanOf: (count: number) => `среднее ${count} ${plural('ru', count, { one: 'показателя', other: 'показателей' })}`,
  /** The same beside the figure. */
  outOf: (count: number) => (count === 1 ? 'один показатель' : `среднее из ${count}`),
  none: 'не задана',
  of: {
    ESTIMATE: 'Оценка менеджера',
    STAGE: (name: string) => `Дошли до «${name}»`,
    OWNER: (name: string) => name,
    PARTNER: (name: string) => name,
    PIPELINE: (name: string) => `Воронка «${name}»`,
  },
  wonOf: (won: number, finished: number) => `выиграно ${won} из ${finished}`,
  enough: 'Доля выигранных считается, когда завершено хотя бы 10 сделок.',
};
