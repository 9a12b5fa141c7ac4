import type { App } from '#lib/core/app.svelte.js';
import { keepDraft, keptDraft } from '#lib/core/keptDrafts.js';
import type { Label } from '#lib/core/rows.js';
import { AcceptDraft, type Kept } from './acceptDraft.svelte.js';

const keyOf = (leadId: string): string => `accept:${leadId}`;

/** What is being written about this lead in this tab, if anything is. */
export const keptAccept = (app: App, leadId: string, owner: Label, stageId: string): AcceptDraft => {
  const draft = new AcceptDraft(owner, stageId);
  const kept = keptDraft<Kept>(app.session.me.user.id, keyOf(leadId));
  if (kept) draft.restore({ ...kept, stageId: stageId || kept.stageId });
  return draft;
};

/** Keeps it over a reload. Follows what is typed where it runs in an effect. */
export const keepAccept = (app: App, leadId: string, draft: AcceptDraft): void =>
  keepDraft(app.session.me.user.id, keyOf(leadId), draft.kept);

export const dropAccept = (app: App, leadId: string): void => keepDraft(app.session.me.user.id, keyOf(leadId), null);
