import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { dealRefusal } from '#lib/deals/refusal.js';
import type { Toasts } from '#lib/ui/toasts.svelte.js';

interface Window {
  app: Pick<App, 'i18n'>;
  toasts: Toasts;
}

/** Says in a toast why a command was refused, where nothing on the screen would: what it was about, then why. No answer = nothing was to be done. */
export const tellRefusal = async (
  { app, toasts }: Window,
  what: string,
  answer: Promise<Outcome | null>,
): Promise<void> => {
  const outcome = await answer;
  if (!outcome || outcome.kind === 'ok') return;
  const { text } = app.i18n;
  toasts.problem({ text: text.shell.refused(what, dealRefusal(app.i18n, outcome.error)) });
};
