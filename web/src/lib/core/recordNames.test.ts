import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppError, type Ask } from '#lib/core/graphql.js';
import type { Live } from '#lib/core/live.svelte.js';
import { RecordNames } from '#lib/core/recordNames.svelte.js';
import type { Label } from '#lib/core/rows.js';

type Answer = { recordNames: { id: string; record: Label }[] };
type Change = Parameters<Parameters<Live['onChanges']>[0]>[0];

const named = (id: string, name: string, asked = id): Answer => ({
  recordNames: [{ id: asked, record: { id, name } }],
});
const ask = vi.fn<(document: unknown, variables: { ids: string[] }) => Promise<Answer>>();
let change: (id: string) => void;
let reset: () => Promise<void>;
let names: RecordNames;

beforeEach(() => {
  vi.useFakeTimers();
  ask.mockReset();
  names = new RecordNames(ask as unknown as Ask);
  names.follow({
    onChanges: (listener) => ((change = (id) => listener({ id } as Change)), () => undefined),
    onReset: (load) => ((reset = load), () => undefined),
  });
});

afterEach(() => {
  names.close();
  vi.useRealTimers();
});

/** All that is answered by now has been heard. */
const heard = () => vi.advanceTimersByTimeAsync(0);

test('a name that was lost on the way is asked for again without being shown anew', async () => {
  ask.mockRejectedValueOnce(new AppError('NETWORK')).mockResolvedValue(named('a', 'Альфа'));
  names.of('a');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(names.of('a')).toEqual({ id: 'a', name: 'Альфа' });
  expect(ask).toHaveBeenCalledTimes(2);
});

test('one that was refused is asked for when all is loaded anew', async () => {
  ask.mockRejectedValueOnce(new AppError('UNAUTHENTICATED')).mockResolvedValue(named('a', 'Альфа'));
  names.of('a');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(ask).toHaveBeenCalledTimes(1);
  await reset();
  await heard();
  expect(names.of('a')?.name).toBe('Альфа');
});

test('what is under way is not asked for twice, and what changes meanwhile once more after it', async () => {
  const first = Promise.withResolvers<Answer>();
  ask.mockReturnValueOnce(first.promise).mockResolvedValue(named('a', 'Новое имя'));
  names.of('a');
  await heard();
  names.of('a');
  await heard();
  expect(ask).toHaveBeenCalledTimes(1);
  change('a');
  first.resolve(named('a', 'Старое имя'));
  await heard();
  expect(names.of('a')?.name).toBe('Новое имя');
  expect(ask).toHaveBeenCalledTimes(2);
});

test('what was merged goes by the new name of what stands for it', async () => {
  ask.mockResolvedValueOnce(named('kept', 'Альфа', 'gone')).mockResolvedValue(named('kept', 'Альфа-М', 'gone'));
  names.of('gone');
  await heard();
  change('kept');
  await heard();
  expect(names.of('gone')).toEqual({ id: 'kept', name: 'Альфа-М' });
});
