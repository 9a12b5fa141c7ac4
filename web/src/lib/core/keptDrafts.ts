/** What is being written and not sent yet outlives a reload: kept for this tab and its user until it is sent or he signs out. */
const NAME = 'vmeste.drafts';

/** The oldest give way. */
const MOST = 20;

interface Kept {
  userId: string;
  drafts: [key: string, draft: unknown][];
}

/** Keeps what is being written in one place. @param draft null when nothing is being written there */
export function keepDraft(userId: string, key: string, draft: unknown): void {
  const others = draftsOf(userId).filter(([other]) => other !== key);
  const drafts = draft === null ? others : [...others, [key, draft]].slice(-MOST);
  try {
    sessionStorage.setItem(NAME, JSON.stringify({ userId, drafts }));
  } catch {
    // Storage may be forbidden or full; the draft then lives as long as the window.
  }
}

/** What was being written there, as it was given to `keepDraft`. */
export function keptDraft<Draft>(userId: string, key: string): Draft | null {
  const found = draftsOf(userId).find(([other]) => other === key);
  return found ? (found[1] as Draft) : null;
}

export function forgetDrafts(): void {
  try {
    sessionStorage.removeItem(NAME);
  } catch {
    // What was never kept needs no forgetting.
  }
}

/** Those of another user, who was signed in here before, are none of this one's business. */
function draftsOf(userId: string): Kept['drafts'] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(NAME) ?? 'null') as Kept | null;
    return kept?.userId === userId ? kept.drafts : [];
  } catch {
    return [];
  }
}
