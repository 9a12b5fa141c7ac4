import type { Condition } from '../core/condition.js';
import type { Viewer } from '../core/rights/viewer.js';
import { decodeCursor, type PageArgs } from '../core/schema/page.js';
import { InteractionKind } from '../interactions/interaction.entity.js';
import { TimelineKind } from './entry.js';

export interface TimelineQuery {
  /** Only entries of these kinds; none = of all. */
  kinds?: TimelineKind[] | null;
  /** Only entries down to this place: what a window has loaded already. */
  until?: string | null;
  page: PageArgs;
}

/** What each source of a timeline is asked for. */
export interface Asked {
  kinds: TimelineKind[] | null;
  span: Span;
  limit: number;
  viewer: Viewer;
}

/** The condition that keeps a source to the page, over its `at` and `id`. */
export type Span = (at: string, id: string) => Condition;

export function spanOf(list: string, { until, page: { after } }: TimelineQuery): Span {
  const before = after ? decodeCursor(list, after, ['moment', 'uuid']) : ['infinity', LAST_ID];
  const from = until ? decodeCursor(list, until, ['moment', 'uuid'], 'until') : ['-infinity', FIRST_ID];
  return (at, id) => ({
    sql: `(${at}, ${id}) < (?::timestamptz, ?::uuid) and (${at}, ${id}) >= (?::timestamptz, ?::uuid)`,
    params: [...before, ...from],
  });
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const TOLD = [TimelineKind.TASK, TimelineKind.DOCUMENT, TimelineKind.STAGE, TimelineKind.EDIT];

/** Of the kinds that are asked for, those of interactions and those of what the log tells. */
export function wantedOf(kinds: TimelineKind[] | null): { held: InteractionKind[]; told: TimelineKind[] } {
  const wants = (kind: TimelineKind) => !kinds || kinds.includes(kind);
  return {
    held: Object.values(InteractionKind).filter((kind) => wants(TimelineKind[kind])),
    told: TOLD.filter(wants),
  };
}
