/** A place in one log: cursors of different epochs are not comparable. */
export interface Cursor {
  epoch: number;
  seq: number;
}

export const formatCursor = ({ epoch, seq }: Cursor): string => `${epoch}.${seq}`;

/** Reads `<epoch>.<seq>`; null when it is not one. */
export function parseCursor(text: string): Cursor | null {
  const match = /^(\d{1,9})\.(\d{1,15})$/.exec(text);
  return match && { epoch: Number(match[1]), seq: Number(match[2]) };
}
