import type { App } from '#lib/core/app.svelte.js';
import type { TaskKind } from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import { dealRefusal } from '#lib/deals/refusal.js';
import { whenOf } from './due.js';

interface Clash {
  field: string;
  theirs: string;
}

/** Why a change of a task was refused; for a clash, who was faster and what stands there now. */
export const refusalWords = (app: Pick<App, 'i18n' | 'clock'>, error: AppError): string => {
  const { fields, by } = error.details as { fields?: Clash[]; by?: { name: string } | null };
  if (!fields) return dealRefusal(app.i18n, error);
  const { fields: t, tasks } = app.i18n.text;
  const told = by ? t.changedBy(by.name) : t.changedMeanwhile;
  return `${told}. ${t.now}: ${fields.map((clash) => theirs(app, clash)).join(', ')}. ${tasks.saveOver}`;
};

const theirs = ({ i18n, clock }: Pick<App, 'i18n' | 'clock'>, { field, theirs }: Clash): string => {
  if (field === 'kind') return i18n.text.tasks.kind[theirs as TaskKind];
  if (field !== 'due') return theirs;
  const viewer = { now: clock.read(), zone: i18n.zone, t: i18n.text, format: i18n.formats };
  return whenOf({ dueAt: theirs, dueOn: theirs.length === 10 ? theirs : null }, viewer);
};
