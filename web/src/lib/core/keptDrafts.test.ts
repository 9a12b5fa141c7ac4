import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetDrafts, keepDraft, keptDraft } from './keptDrafts.js';

beforeEach(() => {
  const items = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  });
});
afterEach(() => vi.unstubAllGlobals());

it('a draft is there for its user and its place until there is none or he signs out', () => {
  keepDraft('anna', 'comment:d1', 'Ждут счёт');
  keepDraft('anna', 'comment:d2', 'Другое');
  expect(keptDraft('anna', 'comment:d1')).toBe('Ждут счёт');
  keepDraft('anna', 'comment:d1', null);
  expect([keptDraft('anna', 'comment:d1'), keptDraft('anna', 'comment:d2')]).toEqual([null, 'Другое']);
  forgetDrafts();
  expect(keptDraft('anna', 'comment:d2')).toBeNull();
});

it('nobody reads the drafts of whoever was signed in before him, and they do not outlive his own', () => {
  keepDraft('anna', 'comment:d1', 'Ждут счёт');
  expect(keptDraft('boris', 'comment:d1')).toBeNull();
  keepDraft('boris', 'comment:d2', 'Моё');
  expect(keptDraft('anna', 'comment:d1')).toBeNull();
});

it('of more than twenty drafts the oldest is given up', () => {
  for (let at = 0; at <= 20; at++) keepDraft('anna', `comment:d${at}`, 'x');
  expect([keptDraft('anna', 'comment:d0'), keptDraft('anna', 'comment:d1')]).toEqual([null, 'x']);
});

it('where nothing can be kept a draft is as good as none', () => {
  vi.stubGlobal('sessionStorage', undefined);
  keepDraft('anna', 'comment:d1', 'x');
  forgetDrafts();
  expect(keptDraft('anna', 'comment:d1')).toBeNull();
});
