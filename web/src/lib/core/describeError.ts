import type { AppError } from '#lib/core/graphql.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { Label } from '#lib/core/rows.js';

/** One sentence for a refusal, in the reader's language: by reason when it has words, else by code. */
export function describeError({ code, reason, details }: AppError, { core }: Pick<Dictionary, 'core'>) {
  const holder = holderOf(details);
  const told = reason && holder ? (core.with as Record<string, Told>)[reason] : undefined;
  if (told) return told(holder!, String(details['partner'] ?? ''));
  const words = reason && (code === 'FORBIDDEN' ? whoMay(core.forbidden, reason) : wordsOf(core.reasons, reason));
  return words || (core.errors[code] ?? core.errors.INTERNAL);
}

type Told = (holder: string, partner: string) => string;

/** Who is to be asked: somebody, else his team. */
function holderOf({ owner, team }: { owner?: Label | null; team?: Label | null }): string | null {
  return owner?.name ?? team?.name ?? null;
}

/** The reason of a refused right is the record and the action on it: `deal.move`. */
function whoMay(forbidden: Record<string, string>, action: string) {
  return forbidden[action] ?? wordsOf(forbidden, action.split('.', 1)[0]!);
}

const wordsOf = (words: Record<string, string>, name: string): string | undefined => words[name];
