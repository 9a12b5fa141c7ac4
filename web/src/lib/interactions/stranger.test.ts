import { expect, it } from 'vitest';
import { strangerAs } from './stranger.js';

it.each([
  ['+7 913 000-00-00', { phones: ['+7 913 000-00-00'], name: '' }],
  ['sinitsyna@alfa.ru', { emails: ['sinitsyna@alfa.ru'], name: '' }],
  ['Громов, склад', { name: 'Громов, склад', phones: [], emails: [] }],
  ['12', { name: '12', phones: [] }],
])('«%s» goes into the field that it fits', (known, expected) => expect(strangerAs(known)).toMatchObject(expected));
