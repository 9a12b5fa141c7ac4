import { beforeEach, expect, it, vi } from 'vitest';
import { fileKey, importedAt, rememberImport } from './importedFiles.js';

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  });
});

it('a file that was taken in is known again by what is in it', async () => {
  const key = await fileKey(bytesOf('имя;телефон'));
  expect(importedAt(key)).toBeNull();
  rememberImport(key, '2026-11-22T14:00:00Z');
  expect(importedAt(await fileKey(bytesOf('имя;телефон')))).toBe('2026-11-22T14:00:00Z');
  expect(importedAt(await fileKey(bytesOf('имя;почта')))).toBeNull();
});

it('only the last twenty are kept', () => {
  for (let count = 0; count < 21; count += 1) rememberImport(`file${count}`, '2026-11-22T14:00:00Z');
  expect([importedAt('file0'), importedAt('file1')]).toEqual([null, '2026-11-22T14:00:00Z']);
});
