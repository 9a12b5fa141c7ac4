import { afterEach, describe, expect, it, vi } from 'vitest';
import { CellEdit, regainFocus, type CellProps, type Outcome } from './cell.svelte.js';

const cellOf = (outcome: Outcome, more: Partial<CellProps<string>> = {}) => {
  const save = vi.fn(() => Promise.resolve(outcome));
  const onediting = vi.fn();
  const edit = new CellEdit<string>(() => ({ label: 'Сумма', value: 'old', save, onediting, ...more }));
  return { edit, save, onediting };
};

describe('a value edited in its place', () => {
  it('tells when editing begins and ends', async () => {
    const { edit, onediting } = cellOf({ taken: true });
    edit.start();
    await edit.submit('new');
    expect(onediting.mock.calls).toEqual([[true], [false]]);
    expect(edit.open).toBe(false);
  });

  it('does not save what has not changed', async () => {
    const { edit, save } = cellOf({ taken: true });
    edit.start();
    await edit.submit('old');
    expect(save).not.toHaveBeenCalled();
  });

  it('does not open without the right', () => {
    const { edit } = cellOf({ taken: true }, { locked: 'нет права' });
    edit.start();
    expect(edit.open).toBe(false);
  });

  it('opens again with the words of a refusal', async () => {
    const { edit } = cellOf({ refused: 'слишком длинно' });
    edit.start();
    await edit.submit('new');
    expect([edit.open, edit.wrong]).toEqual([true, 'слишком длинно']);
  });

  it('keeps both values of a clash until one is chosen', async () => {
    const { edit, save } = cellOf({ changedBy: 'Анна' }, { value: 'theirs' });
    edit.start();
    await edit.submit('mine');
    expect([edit.clash, edit.theirs]).toEqual([{ mine: 'mine', by: 'Анна' }, 'theirs']);
    save.mockResolvedValue({ taken: true });
    await edit.takeMine();
    expect(save).toHaveBeenLastCalledWith('mine');
    expect(edit.clash).toBeNull();
  });
});

describe('a field that a refusal has opened again', () => {
  afterEach(() => vi.unstubAllGlobals());

  const [body, within, elsewhere] = [{}, {}, {}];

  it.each([
    ['takes the cursor that has fallen to the page', body, 1],
    ['takes the cursor from its value at rest', within, 1],
    ['leaves the cursor where the user has gone on', elsewhere, 0],
  ])('%s', (_, activeElement, times) => {
    vi.stubGlobal('document', { body, activeElement });
    const focus = vi.fn();
    const parentElement = { contains: (node: unknown) => node === within };
    regainFocus({ focus, parentElement } as unknown as HTMLElement);
    expect(focus).toHaveBeenCalledTimes(times);
  });
});
