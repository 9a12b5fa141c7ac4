import { expect, it } from 'vitest';
import { standingMerges } from './told.js';

const told = (seq: number, name: string, merge: string, gone: string) =>
  ({
    happening: {
      seq,
      name,
      particulars: { merge, from: gone, fields: [] },
      changes: [{ field: name.endsWith('tookOver') ? 'taken' : 'parted', old: null, new: 'Альфа-М' }],
    },
  }) as unknown as Parameters<typeof standingMerges>[0][number];

it('a merge can be undone where it is told, unless it has been undone', () => {
  const entries = [
    told(9, 'partner.parted', 'm1', 'p1'),
    told(5, 'partner.tookOver', 'm2', 'p2'),
    told(3, 'partner.tookOver', 'm1', 'p1'),
    told(2, 'partner.edited', 'm1', 'p1'),
  ];
  const merged = { id: 'm2', kept: { id: 'p0' }, gone: { id: 'p2', name: 'Альфа-М' } };
  expect([...standingMerges(entries, 'p0')]).toEqual([[5, merged]]);
});
