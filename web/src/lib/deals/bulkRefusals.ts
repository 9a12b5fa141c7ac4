import type { Outcome } from '#lib/core/command.js';
import type { AppError } from '#lib/core/graphql.js';
import type { Label } from '#lib/core/rows.js';

/** Deals of a bulk command that were refused for one reason. */
interface Refusal {
  error: AppError;
  ids: string[];
  names: string[];
}

/**
 * Does the same with many. The server does all or none and names those that stand against it: they are taken out, and it is
 * asked again for the others, until they are done or none is left.
 */
export async function doEach(
  ids: readonly string[],
  run: (ids: readonly string[]) => Promise<Outcome>,
): Promise<{ left: readonly string[]; refusals: Refusal[] }> {
  const refusals: Refusal[] = [];
  let left = ids;
  while (left.length > 0) {
    const outcome = await run(left);
    if (outcome.kind === 'ok') break;
    const { error } = outcome;
    const named = (error.details['refused'] as Label[] | undefined) ?? [];
    const out = named.filter(({ id }) => left.includes(id));
    // What is not about some of them stands against all.
    const refused = out.length > 0 ? out.map(({ id }) => id) : [...left];
    add(refusals, { error, ids: refused, names: out.map(({ name }) => name) });
    left = left.filter((id) => !refused.includes(id));
  }
  return { left, refusals };
}

function add(refusals: Refusal[], { error, ids, names }: Refusal): void {
  const same = refusals.find((one) => one.error.code === error.code && one.error.reason === error.reason);
  if (!same) return void refusals.push({ error, ids, names });
  same.ids.push(...ids);
  same.names.push(...names);
}
