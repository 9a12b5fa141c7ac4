import { AppError } from '#lib/core/graphql.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';

/** Why the server did not let us in, in words that say what to do. */
export const refusalOf = (error: unknown, { signin: t }: Dictionary, now: number): string => {
  if (!(error instanceof AppError)) return t.failed;
  if (error.code === 'NETWORK') return t.network;
  switch (error.reason) {
    case 'signIn.throttled':
      return t.throttled(secondsUntil(String(error.details['until']), now));
    case 'signIn.inactive':
      return t.inactive;
    case 'signIn.demoElsewhere':
      return t.demoElsewhere;
    case 'signIn.insecure':
      return t.insecureRefused;
    default:
      return error.code === 'INTERNAL' ? t.failed : t.wrongPair;
  }
};

const secondsUntil = (moment: string, now: number) => Math.max(1, Math.ceil((Date.parse(moment) - now) / 1000) || 60);
