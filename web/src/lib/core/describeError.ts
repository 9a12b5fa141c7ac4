import type { AppError } from '#lib/core/graphql.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';

/** One sentence for a refusal, in the reader's language: by reason when it has words, else by code. */
export function describeError({ code, reason }: AppError, { core }: Pick<Dictionary, 'core'>) {
  const words = reason && (code === 'FORBIDDEN' ? whoMay(core.forbidden, reason) : wordsOf(core.reasons, reason));
  return words || (core.errors[code] ?? core.errors.INTERNAL);
}

/** The reason of a refused right is the record and the action on it: `deal.move`. */
function whoMay(forbidden: Record<string, string>, action: string) {
  return forbidden[action] ?? wordsOf(forbidden, action.split('.', 1)[0]!);
}

const wordsOf = (words: Record<string, string>, name: string): string | undefined => words[name];
