import { expect, test, vi } from 'vitest';
import type { App } from '#lib/core/app.svelte.js';
import { I18n } from '#lib/core/i18n/text.svelte.js';
import { RecordNames } from '#lib/core/recordNames.svelte.js';
import type { CustomFieldRow } from '#lib/core/rows.js';
import { speechOf, valueWords } from './values.js';

const field = { id: 'f', type: 'PARTNER', name: 'Перевозчик', options: [] } as unknown as CustomFieldRow;

test('a record is called by its name once it is known, and by none where it is not seen', async () => {
  const known: Record<string, string> = { alpha: 'Альфа' };
  const ask = vi.fn(async (_: unknown, { ids }: { ids: string[] }) => ({
    recordNames: ids.flatMap((id) => (known[id] ? [{ id, record: { id, name: known[id] } }] : [])),
  }));
  const names = new RecordNames(ask as unknown as App['ask']);
  let tell: (change: { id: string }) => void = () => undefined;
  names.follow({
    onChanges: (listener: (change: { id: string }) => void) => void (tell = listener),
    onReset: () => () => undefined,
  } as unknown as App['live']);
  const app = { names, i18n: new I18n() } as unknown as App;
  const words = () => ['alpha', 'secret'].map((id) => valueWords(field, id, speechOf(app)));
  expect(words()).toEqual(['…', '…']);
  await vi.waitFor(() => expect(words()).toEqual(['Альфа', 'Нет доступа']));
  expect(ask).toHaveBeenCalledTimes(1);
  known['alpha'] = 'Альфа-М';
  tell({ id: 'alpha' });
  await vi.waitFor(() => expect(words()).toEqual(['Альфа-М', 'Нет доступа']));
});
