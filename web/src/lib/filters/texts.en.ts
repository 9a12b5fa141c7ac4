import { plural } from '#lib/core/i18n/plural.js';
import type { filters as source } from '#lib/filters/texts.ru.js';

export const filters = {
  add: 'Filter',
  title: 'Conditions',
  text: 'Text',
  people: (count) => `${count}\u00a0${plural('en', count, { one: 'person', other: 'people' })}`,
  remove: (condition) => `Remove: ${condition}`,
  lift: 'Remove one condition, the others stay.',
  clear: 'Clear all',
} satisfies typeof source;
