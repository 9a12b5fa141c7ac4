import { plural } from '#lib/core/i18n/plural.js';

export const filters = {
  add: 'Фильтр',
  title: 'Условия отбора',
  text: 'Текст',
  people: (count: number) =>
    `${count}\u00a0${plural('ru', count, { one: 'человек', few: 'человека', many: 'человек', other: 'человека' })}`,
  remove: (condition: string) => `Убрать: ${condition}`,
  lift: 'Уберите лишнее условие, остальные останутся.',
  clear: 'Сбросить всё',
};
