import { expect, it } from 'vitest';
import { withErasedName } from './erasedName.js';

it('calls whoever was erased so in the words of the reader, and leaves what others wrote', () => {
  const answer = { person: { name: 'Удалённый человек' }, text: 'Сказал: "Удалённый человек" — и ушёл' };
  const read = (words: string): unknown => JSON.parse(withErasedName(JSON.stringify(answer), words));
  expect(read('Erased person')).toEqual({ ...answer, person: { name: 'Erased person' } });
  expect(read('Удалённый человек')).toEqual(answer);
});
