import { describe, expect, it } from 'vitest';
import { StrayClicks } from '#lib/ui/strayClicks.js';

const button = (textContent: string) => {
  const element = { ariaLabel: null, textContent, closest: () => element };
  return element as unknown as Element & { textContent: string };
};
const blank = { closest: () => null } as unknown as Element;

describe('the second click of a double click', () => {
  it('is nobody’s when another button has come under the pointer', () => {
    const clicks = new StrayClicks();
    expect(clicks.isStray({ detail: 1, target: button('Выиграна') })).toBe(false);
    expect(clicks.isStray({ detail: 2, target: button('Вернуть в работу') })).toBe(true);
  });

  it('is nobody’s when the button says something else by now, or has gone', () => {
    const clicks = new StrayClicks();
    const sent = button('Отправлено');
    clicks.isStray({ detail: 1, target: sent });
    sent.textContent = 'Принято';
    expect(clicks.isStray({ detail: 2, target: sent })).toBe(true);
    expect(clicks.isStray({ detail: 3, target: blank })).toBe(true);
  });

  it('counts for a button that stays what it is, and after a pause for any', () => {
    const clicks = new StrayClicks();
    const next = button('Следующий месяц');
    expect([1, 2, 3].map((detail) => clicks.isStray({ detail, target: next }))).toEqual([false, false, false]);
    expect(clicks.isStray({ detail: 1, target: button('Готово') })).toBe(false);
  });

  it('is left alone beside buttons, where it picks a word, and from the keyboard', () => {
    const clicks = new StrayClicks();
    clicks.isStray({ detail: 1, target: blank });
    expect(clicks.isStray({ detail: 2, target: button('Ещё') })).toBe(false);
    expect(clicks.isStray({ detail: 0, target: button('Да') })).toBe(false);
  });
});
