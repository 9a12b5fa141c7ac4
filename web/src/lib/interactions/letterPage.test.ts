import { expect, it } from 'vitest';
import { letterPage } from './letterPage.js';

it('a letter is shown where nothing is loaded and no script runs', () => {
  const page = letterPage('<p>Добрый день</p>');
  expect(page).toContain(`default-src 'none'`);
  expect(page).toContain('<p>Добрый день</p>');
  expect(page).not.toContain('script-src');
});
