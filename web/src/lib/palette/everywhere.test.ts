import { expect, it } from 'vitest';
import { ru } from '#lib/core/i18n/ru.js';
import type { PaletteDesk } from './desk.js';
import { creations } from './everywhere.js';

/** Nothing is open, and no screen is in front. */
function created(mayWrite: boolean, typed = '') {
  const went: string[] = [];
  const desk = {
    app: { session: { mayWrite } },
    t: ru,
    screen: { act: () => undefined },
    go: (to: string) => went.push(to),
  };
  for (const entry of creations(desk as unknown as PaletteDesk, typed)) entry.run('page');
  return went;
}

it('a lead is written down from anywhere, by whoever writes', () => {
  expect(created(true)).toContain('/leads?add');
  expect(created(false)).toEqual([]);
});

it('domain §5: a partner is added from anywhere by the wizard, which looks for what was typed', () => {
  expect(created(true)).toContain('/partners?add=');
  expect(created(true, '7707083893')).toContain('/partners?add=7707083893');
});
