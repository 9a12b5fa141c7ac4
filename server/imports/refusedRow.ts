import { AppError } from '../core/errors.js';
import type { RowTrouble } from './importRow.entity.js';

/** Rows that commands have refused, by their places. */
export type Refused = Map<number, RowTrouble>;

/** A command has refused a row that was found sound. */
class RefusedRow extends Error {
  constructor(
    readonly place: number,
    readonly trouble: RowTrouble,
  ) {
    super(trouble.reason);
  }
}

/** A portion is done anew without the rows that its commands refuse: of a refused row nothing is half done. */
export async function withoutRefused<T>(
  portion: (refused: Refused) => Promise<T>,
  refused: Refused = new Map(),
): Promise<T> {
  try {
    return await portion(refused);
  } catch (error) {
    if (!(error instanceof RefusedRow)) throw error;
    return withoutRefused(portion, refused.set(error.place, error.trouble));
  }
}

/** What is done to one row of a portion. */
export async function doneTo<T>(place: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new RefusedRow(place, { field: null, reason: error.reason ?? error.code, details: {} });
  }
}
