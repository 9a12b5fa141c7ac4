import { expect, it } from 'vitest';
import { pressOf } from '#lib/shell/press.js';

it.each([
  ['C', 'KeyC'],
  ['Mod+K', '$mod+KeyK'],
  ['G S', 'KeyG KeyS'],
  ['Question', 'Shift+Slash'],
  ['Shift+ArrowLeft', 'Shift+ArrowLeft'],
  ['Mod+1', '$mod+Digit1'],
])('binds %s to the physical key, whatever the layout', (keys, press) => {
  expect(pressOf(keys)).toBe(press);
});
