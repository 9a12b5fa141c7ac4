import { describe, expect, it } from 'vitest';
import { fits, marked } from '#lib/palette/match.js';

describe('fits', () => {
  it('takes the beginnings of words in any order', () => {
    expect(fits('Доска «Оптовые продажи»', 'прод опт')).toBe(true);
    expect(fits('Доска «Оптовые продажи»', 'родажи')).toBe(false);
  });

  it('understands the wrong keyboard layout', () => {
    expect(fits('Настройки', 'yfcnh')).toBe(true);
    expect(fits('Settings', 'ыуеештпы')).toBe(true);
  });

  it('is true for an empty text', () => {
    expect(fits('Профиль', ' ')).toBe(true);
  });
});

describe('marked', () => {
  it('cuts out what was found, keeping the letters as they were', () => {
    expect(marked('ООО «Альфа-Монтаж»', 'альфа')).toEqual([
      { part: 'ООО «', found: false },
      { part: 'Альфа', found: true },
      { part: '-Монтаж»', found: false },
    ]);
  });

  it('leaves a label without the text whole', () => {
    expect(marked('Крепёж', 'шайба')).toEqual([{ part: 'Крепёж', found: false }]);
  });
});
