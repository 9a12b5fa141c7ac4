import { expect, it } from 'vitest';
import { initialsOf } from './initials.js';

it.each([
  ['Громов Дмитрий Павлович', 'ГД'],
  ['ольга', 'О'],
  ['+7 900 208 59 37', ''],
  ['', ''],
])('two letters of the name «%s» are «%s»', (name, initials) => expect(initialsOf(name)).toBe(initials));
