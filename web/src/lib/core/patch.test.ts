import { describe, expect, it } from 'vitest';
import { changed, heldOf, holds } from './patch.js';

interface Row {
  title: string;
  owner: { id: string; name: string };
  custom: Record<string, string | null>;
}
const row: Row = { title: 'Болты', owner: { id: 'u1', name: 'Анна' }, custom: { region: 'Урал' } };

describe('a change of one custom field', () => {
  it('leaves the others as whoever sets them', () => {
    const theirs = changed(row, { custom: { tender: '2026-12-18' } });
    expect(changed(theirs, { custom: { region: 'Волга' } }).custom).toEqual({ region: 'Волга', tender: '2026-12-18' });
  });

  it('has been seen with the value of that field alone', () => {
    const seen = heldOf(row, { custom: { tender: '2026-12-18' } });
    expect(seen).toEqual({ custom: { tender: null } });
    expect(holds({ ...row, custom: { region: 'Волга' } }, seen)).toBe(true);
    expect(holds({ ...row, custom: { tender: '2026-12-01' } }, seen)).toBe(false);
  });
});

it('a list is held by what stands in it, whichever answer it came with', () => {
  const seen = { phones: ['+78460000001'], addresses: [{ kind: 'OFFICE', text: 'Самара' }] };
  expect(holds({ ...row, ...structuredClone(seen) }, seen)).toBe(true);
  expect(holds({ ...row, ...seen, phones: [] as string[] }, seen)).toBe(false);
});

it('other fields are held as wholes, neighbours by id', () => {
  const seen = heldOf(row, { title: 'Гайки', owner: { id: 'u2', name: 'Борис' } });
  expect(seen).toEqual({ title: 'Болты', owner: row.owner });
  expect(holds({ ...row, owner: { id: 'u1', name: 'Анна Ильина' } }, seen)).toBe(true);
  expect(holds({ ...row, title: 'Гайки' }, seen)).toBe(false);
});
