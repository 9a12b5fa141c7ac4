import { expect, it } from 'vitest';
import { picturesLeftOut } from './letterPage.js';

it('pictures of other sites are counted, those that came with the letter and words about them are not', () => {
  const html =
    '<p><em data-picture="remote">[Схема]</em><em data-picture="attached">[…]</em> &lt;em data-picture="remote"&gt;</p>';
  expect(picturesLeftOut(html)).toBe(1);
  expect(picturesLeftOut('<p>Добрый день</p>')).toBe(0);
});
