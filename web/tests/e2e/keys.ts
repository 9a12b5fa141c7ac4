import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/** More than any list has. */
const MOST_CHOICES = 60;

/** Goes down a list from its first choice until one stands there, by its words. */
export async function choose(list: Locator, label: string): Promise<void> {
  const chosen = () => list.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label.trim());
  await list.press('Home');
  for (let step = 0; step < MOST_CHOICES && (await chosen()) !== label; step++) await list.press('ArrowDown');
  expect(await chosen()).toBe(label);
}
