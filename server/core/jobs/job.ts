import type { Context } from '../context.js';

/**
 * Work that the server does by itself. What is due stands in a column of a domain table and is asked for by `ctx.now`:
 * a job only says how often to look, so one that comes late, twice, or in two processes at once does no harm.
 */
export interface Job {
  /** Noun and verb, such as `letters.deliver`: its name in metrics, logs and the queue. */
  name: string;
  /** When to look, as cron says it, in UTC. */
  cron: string;
  /** Does what is due. `stop` is aborted when the process wants to leave: finish what is begun, begin nothing more. */
  run(ctx: Context, stop: AbortSignal): Promise<void>;
}

export const EVERY_MINUTE = '* * * * *';

/**
 * Does a job's pieces one by one, each in a context of its own: one that fails does not hold up the others.
 * @throws AggregateError of what has failed, when the rest is done.
 */
export async function doEach(
  ctx: Context,
  stop: AbortSignal,
  ids: readonly string[],
  work: (piece: Context, id: string) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const id of ids) {
    if (stop.aborted) break;
    await work(ctx.another(), id).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${ids.length} have failed`);
}
