import type { AppError } from '#lib/core/graphql.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';

/** One sentence for a refusal, in the reader's language: by reason when it has words, else by code. */
export function describeError({ code, reason }: AppError, { core }: Pick<Dictionary, 'core'>) {
  const reasons: Record<string, string> = core.reasons;
  return (reason && reasons[reason]) ?? core.errors[code] ?? core.errors.INTERNAL;
}
