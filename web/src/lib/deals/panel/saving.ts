import type { Outcome } from '#lib/core/command.js';
import type { AppError } from '#lib/core/graphql.js';
import type { Label } from '#lib/core/rows.js';
import type { Outcome as CellOutcome } from '#lib/fields/cell.svelte.js';

/** What a command came to, as the edited cell says it. */
export const cellOutcome = (outcome: Outcome, describe: (error: AppError) => string): CellOutcome => {
  if (outcome.kind === 'ok') return { taken: true };
  if (outcome.kind === 'refused') return { refused: describe(outcome.error) };
  const by = outcome.error.details['by'] as Label | undefined;
  return { changedBy: by?.name ?? null };
};
