import type { Dictionary } from '#lib/core/i18n/ru.js';

/** What has gone wrong with mail, in the reader's words where we have some; else in those of the mail server. */
export const troubleWords = (trouble: string, t: Pick<Dictionary, 'channels' | 'core'>): string =>
  t.channels.troubles[trouble] ?? (t.core.reasons as Record<string, string>)[trouble] ?? trouble;
