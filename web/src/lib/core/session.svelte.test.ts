import { beforeEach, expect, it, vi } from 'vitest';
import { Session } from '#lib/core/session.svelte.js';

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
};
const me = { timeZone: 'Europe/Moscow', theme: 'SYSTEM', locale: 'RU' };
const page = { documentElement: { dataset: {} } };
const i18n = { zone: '', use: () => Promise.resolve() };

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('document', page);
});

it('asks first who is signed in where nobody is known to be, and nothing more', async () => {
  const ask = vi.fn(() => Promise.resolve({ me: null }));
  await expect(new Session(ask as never, i18n as never).find()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(ask).toHaveBeenCalledOnce();
});

it('does not ask again until the session is lost', async () => {
  const ask = vi.fn(() => Promise.resolve({ me }));
  await new Session(ask as never, i18n as never).find();
  const session = new Session(ask as never, i18n as never);
  await session.find();
  expect(ask).toHaveBeenCalledOnce();
  session.lose();
  await session.find();
  expect(ask).toHaveBeenCalledTimes(2);
});
