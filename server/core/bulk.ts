import type { Context } from './context.js';
import { AppError } from './errors.js';
import type { Row, RowClass } from './row.entity.js';

/** How many records one command changes at most. */
export const MOST_AT_ONCE = 200;
/** How many of those that stand against it a refusal names. */
const NAMED = 20;

interface Refused {
  id: string;
  name: string;
}

interface Many<T, I> {
  idOf: (one: I) => string;
  work: (one: I) => Promise<unknown>;
  /** How they are locked, where the work itself asks who sees them. */
  lock?: (ids: string[]) => Promise<T[]>;
}

/**
 * The same work for many records, all or none, in one transaction. All of them are locked first, in one order, so that two
 * bulk commands never wait for each other; then each goes through the command for one. The refusal of any refuses all, and
 * names those that were refused for the same reason.
 * @throws what the work throws, with `refused` and `refusedCount` in its details; NOT_FOUND
 */
export const forEachRow = <T extends Row & { title: string }, I>(
  ctx: Context,
  entity: RowClass<T>,
  given: I[],
  { idOf, work, lock = (ids) => ctx.lockAll(entity, ids) }: Many<T, I>,
): Promise<T[]> =>
  ctx.change(async () => {
    const rows = new Map((await lock(given.map(idOf))).map((row) => [row.id, row]));
    const refusals: { error: AppError; row: Refused }[] = [];
    for (const one of given) {
      const { id, title } = rows.get(idOf(one))!;
      await work(one).catch((error: unknown) => {
        // What he does not see has no name for him.
        if (!(error instanceof AppError) || error.code === 'NOT_FOUND') throw error;
        refusals.push({ error, row: { id, name: title } });
      });
    }
    if (refusals.length > 0) throw refusalOf(refusals);
    return [...rows.values()];
  });

/** Those that stand against a command for many: how many, and which first. */
export const namedRefused = (rows: { id: string; title: string }[]) => ({
  refused: rows.slice(0, NAMED).map(({ id, title }): Refused => ({ id, name: title })),
  refusedCount: rows.length,
});

function refusalOf(refusals: { error: AppError; row: Refused }[]): AppError {
  const { code, reason, details } = refusals[0]!.error;
  const same = refusals.filter(({ error }) => error.code === code && error.reason === reason).map(({ row }) => row);
  return new AppError(code, reason, { ...details, refused: same.slice(0, NAMED), refusedCount: same.length });
}
