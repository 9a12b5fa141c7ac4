import type { Outcome } from '#lib/core/command.js';
import type { AppError } from '#lib/core/graphql.js';
import type { Label } from '#lib/core/rows.js';
import type { Outcome as CellOutcome } from '#lib/fields/cell.svelte.js';

interface Answering<T> {
  /** What the field holds now, whoever set it. */
  theirs: () => T;
  describe: (error: AppError) => string;
}

/** What a command came to, as the edited cell says it. */
export const cellOutcome = <T>(outcome: Outcome, { theirs, describe }: Answering<T>): CellOutcome<T> => {
  if (outcome.kind === 'ok') return { taken: true };
  if (outcome.kind === 'refused') return { refused: describe(outcome.error) };
  const by = outcome.error.details['by'] as Label | undefined;
  return { theirs: theirs(), by: by?.name ?? null };
};
