import { expect, it } from 'vitest';
import { ru } from '#lib/core/i18n/ru.js';
import type { PaletteDesk } from './desk.js';
import { creations } from './everywhere.js';

/** Nothing is open, and no screen is in front. */
function created(mayWrite: boolean) {
  const went: string[] = [];
  const desk = {
    app: { session: { mayWrite } },
    t: ru,
    screen: { act: () => undefined },
    go: (to: string) => went.push(to),
  };
  for (const entry of creations(desk as unknown as PaletteDesk, '')) entry.run('page');
  return went;
}

it('a lead is written down from anywhere, by whoever writes', () => {
  expect(created(true)).toContain('/leads?add');
  expect(created(false)).toEqual([]);
});
