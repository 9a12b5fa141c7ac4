import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { describeError } from '#lib/core/describeError.js';
import type { AppError } from '#lib/core/graphql.js';
import type { Toasts } from '#lib/ui/toasts.svelte.js';

export interface Window {
  app: Pick<App, 'i18n'>;
  toasts: Toasts;
}

type Why = (speech: App['i18n'], error: AppError) => string;

const plainly: Why = ({ text }, error) => describeError(error, text);

/**
 * Says in a toast why a command was refused, where nothing on the screen would: what it was about, then why. No answer =
 * nothing was to be done.
 */
export const tellRefusal = async (
  { app, toasts }: Window,
  what: string,
  answer: Promise<Outcome | null>,
  why: Why = plainly,
): Promise<void> => {
  const outcome = await answer;
  if (!outcome || outcome.kind === 'ok') return;
  const { text } = app.i18n;
  toasts.problem({ text: text.shell.refused(what, why(app.i18n, outcome.error)) });
};
