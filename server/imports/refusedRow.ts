import { AppError } from '../core/errors.js';
import type { RowTrouble } from './importRow.entity.js';

/** Rows that commands have refused, by their places, and whether the others are to be done one by one. */
export class Refused {
  constructor(
    private readonly troubles: ReadonlyMap<number, RowTrouble> = new Map(),
    private readonly isOneByOne = false,
  ) {}

  troublesOf(place: number): RowTrouble[] {
    const trouble = this.troubles.get(place);
    return trouble ? [trouble] : [];
  }

  /** What is done at once: all of them, until a command refuses one that it does not name. */
  groupsOf<T>(rows: T[]): T[][] {
    if (this.isOneByOne) return rows.map((row) => [row]);
    return rows.length > 0 ? [rows] : [];
  }

  /** How a portion is done anew after a refusal: without the row that it names, else one by one until it does. */
  after({ places, trouble }: RefusedRows): Refused {
    const [place] = places;
    if (places.length > 1) return new Refused(this.troubles, true);
    return new Refused(new Map([...this.troubles, [place!, trouble]]));
  }
}

/** A command has refused one of these rows, which were found sound. */
class RefusedRows extends Error {
  constructor(
    readonly places: number[],
    readonly trouble: RowTrouble,
  ) {
    super(trouble.reason);
  }
}

/** A portion is done anew without the rows that its commands refuse: of a refused row nothing is half done. */
export async function withoutRefused<T>(
  portion: (refused: Refused) => Promise<T>,
  refused: Refused = new Refused(),
): Promise<T> {
  try {
    return await portion(refused);
  } catch (error) {
    if (!(error instanceof RefusedRows)) throw error;
    return withoutRefused(portion, refused.after(error));
  }
}

/** What is done to rows of a portion at once. */
export async function doneTo<T>(places: number[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new RefusedRows(places, { field: null, reason: error.reason ?? error.code, details: {} });
  }
}
