import type { App } from '#lib/core/app.svelte.js';
import { keepDraft, keptDraft } from '#lib/core/keptDrafts.js';
import { PartnerDraft, type Kept } from './partnerDraft.svelte.js';

const KEY = 'partner:new';

/** What is being written down in this tab, if anything is. */
export function keptPartner(app: App): PartnerDraft {
  const draft = new PartnerDraft();
  const kept = keptDraft<Kept>(app.session.me.user.id, KEY);
  if (kept) draft.restore(kept);
  return draft;
}

/** Keeps it over a reload and a closed dialog. Follows what is typed where it runs in an effect. */
export const keepPartner = (app: App, draft: PartnerDraft | null): void =>
  keepDraft(app.session.me.user.id, KEY, draft?.kept ?? null);
