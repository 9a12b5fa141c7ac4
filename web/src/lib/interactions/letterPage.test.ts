import { expect, it } from 'vitest';
import { letterPage, picturesLeftOut } from './letterPage.js';

const words = { leftOut: 'Картинка не загружена', attached: 'Картинка во вложении' };

it('a letter is shown where nothing is loaded and no script runs', () => {
  const page = letterPage('<p>Добрый день</p>', words);
  expect(page).toContain(`default-src 'none'`);
  expect(page).toContain('<p>Добрый день</p>');
  expect(page).not.toContain('script-src');
});

it('pictures of other sites are counted, those that came with the letter and words about them are not', () => {
  const html =
    '<p><em data-picture="remote">[Схема]</em><em data-picture="attached">[…]</em> &lt;em data-picture="remote"&gt;</p>';
  expect(picturesLeftOut(html)).toBe(1);
  expect(picturesLeftOut('<p>Добрый день</p>')).toBe(0);
});
