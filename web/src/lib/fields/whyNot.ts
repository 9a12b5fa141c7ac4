import type { App } from '#lib/core/app.svelte.js';
import { describeError } from '#lib/core/describeError.js';
import type { AppError } from '#lib/core/graphql.js';
import type { Label } from '#lib/core/rows.js';

type Speaker = Pick<App, 'i18n' | 'clock' | 'removals'>;

/** Why a form was not taken, in words: who was faster, as far as it is known, and that nothing typed is lost. */
export function whyNot(app: Speaker, error: AppError): string {
  const { text } = app.i18n;
  const words = describeError(error, text);
  const { id, by, at } = error.details as { id?: string; by?: Label | null; at?: string | null };
  if (error.code === 'CONFLICT') return at ? `${words}: ${said(app, by ?? null, at)}` : words;
  if (error.code !== 'NOT_FOUND') return words;
  const removal = id ? app.removals.of(id) : undefined;
  if (!removal) return text.fields.goneMeanwhile(words);
  return text.fields.removedMeanwhile(said(app, removal.by, removal.at));
}

const said = ({ i18n, clock }: Speaker, by: Label | null, at: string): string =>
  i18n.text.fields.changedAt(by?.name ?? null, i18n.formats.moment(at, clock.read()));
