/** A place in one log: cursors of different epochs, or with different marks at one number, are not of the same log. */
export interface Cursor {
  epoch: number;
  seq: number;
  /** Tells the event `seq` from the one that has its number in another log, as after a backup was restored by hand. */
  mark: string;
}

/** The mark of the place before the first event. */
export const NO_MARK = '00000000';

/** The mark of an event by its number, as SQL: the end of its uuidv7 is random. */
export const markOf = (seq: string): string =>
  `coalesce((select right(id::text, 8) from event where event.seq = ${seq}), '${NO_MARK}')`;

export const formatCursor = ({ epoch, seq, mark }: Cursor): string =>
  mark === '' ? `${epoch}.${seq}` : `${epoch}.${seq}.${mark}`;

/** Reads `<epoch>.<seq>.<mark>`; null when it is not one. Cursors once had no mark: such a place is in no log now. */
export function parseCursor(text: string): Cursor | null {
  const match = /^(\d{1,9})\.(\d{1,15})(?:\.([0-9a-f]{8}))?$/.exec(text);
  return match && { epoch: Number(match[1]), seq: Number(match[2]), mark: match[3] ?? '' };
}

export const sameCursor = (a: Cursor, b: Cursor): boolean =>
  a.seq === b.seq && a.epoch === b.epoch && a.mark === b.mark;
