import type { TimelineEntry } from '#lib/timeline/timeline.svelte.js';
import type { Merged } from './merges.js';

type Told = Pick<TimelineEntry, 'happening'>;

const TOOK_OVER = ['partner.tookOver', 'person.tookOver'];
const PARTED = ['partner.parted', 'person.parted'];

/** Merges that a timeline tells of and that still stand, by the numbers of their events. */
export function standingMerges(entries: readonly Told[], keptId: string): Map<number, Merged> {
  const all = entries.flatMap(({ happening }) => happening ?? []);
  const undone = new Set(
    all.filter(({ name }) => PARTED.includes(name)).map(({ particulars }) => mergeOf(particulars)),
  );
  const standing = all
    .filter(({ name, particulars }) => TOOK_OVER.includes(name) && !undone.has(mergeOf(particulars)))
    .map(({ seq, particulars, changes }): [number, Merged] => {
      const { merge: id, from } = particulars as { merge: string; from: string };
      const name = changes.find(({ field }) => field === 'taken')?.new ?? '';
      return [seq, { id, kept: { id: keptId }, gone: { id: from, name } }];
    });
  return new Map(standing);
}

const mergeOf = (particulars: unknown): unknown => (particulars as { merge?: unknown }).merge;
