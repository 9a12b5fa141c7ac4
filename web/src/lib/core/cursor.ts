/** A place in the event log; a restored backup starts another epoch. */
export interface Place {
  epoch: number;
  seq: number;
}

/** The place before everything. */
export const START: Place = { epoch: 0, seq: 0 };

/** Reads the API's `Cursor`, `<epoch>.<seq>.<mark>`. Its mark is for the server, which gets it back as it came. */
export function placeOf(cursor: string): Place {
  const [epoch, seq] = cursor.split('.');
  return { epoch: Number(epoch), seq: Number(seq) };
}

/** Negative when `a` is earlier than `b`. */
export const comparePlaces = (a: Place, b: Place) => a.epoch - b.epoch || a.seq - b.seq;

/** Whether the log that had come to `before` was replaced by a backup's: a restore begins an epoch, by hand it only goes back. */
export const isOfRestored = (now: Place, before: Place) => now.epoch !== before.epoch || now.seq < before.seq;
