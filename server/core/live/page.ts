import type { LoggedEvent } from '../log/reader.js';
import type { Row } from '../row.entity.js';
import type { Scope } from '../rights/scope.js';

/** The newest event of a page about one record, and the row as it stands at the moment of reading. */
export interface PageEntry {
  event: LoggedEvent;
  /** The row, when events of its kind travel with one and it still exists. */
  row: Row | null;
  /** Whether the event may be shown to those who see `scope`; a row that is gone can only be forgotten. */
  showable: boolean;
  /** Who may see what is serialised: the row's own scope, which may be newer than the event's. */
  scope: Scope | null;
  /** Who saw the record before something in this page hid it from some of them. */
  scopesBefore: (Scope | null)[];
}

/**
 * Leaves of each record only its newest event, and of each of its parts: a client that has the newest row needs none of
 * the older ones, and the chain of frames covers their numbers all the same. What they hid is still forgotten.
 */
export function newestPerRecord(events: LoggedEvent[]): Pick<PageEntry, 'event' | 'scopesBefore'>[] {
  const newest = new Map<string, Pick<PageEntry, 'event' | 'scopesBefore'>>();
  for (const event of events) {
    const key = `${event.entity}:${event.entityId}:${partOf(event)}`;
    const scopesBefore = newest.get(key)?.scopesBefore ?? [];
    if (event.scopeBefore) scopesBefore.push(event.scopeBefore);
    newest.delete(key);
    newest.set(key, { event, scopesBefore });
  }
  return [...newest.values()];
}

/** The part of its record that an event is about, such as a task of a deal: lists of parts follow by these ids. */
const partOf = ({ particulars }: LoggedEvent): string => (particulars.part as string | undefined) ?? '';

/** Puts each event together with its row as `rowOf` found it. */
export function pageEntries(events: LoggedEvent[], rowOf: (event: LoggedEvent) => Row | null | undefined): PageEntry[] {
  return newestPerRecord(events).map(({ event, scopesBefore }) => {
    const row = rowOf(event);
    if (row) return { event, row, showable: true, scope: row.scope(), scopesBefore };
    const gone = row === null;
    if (gone) scopesBefore.push(event.scopeAfter);
    return { event, row: null, showable: !gone, scope: event.scopeAfter, scopesBefore };
  });
}
