/** Who may see a record: its owner, the team it belongs to, and those it is shared with. `null` = everyone signed in. */
export interface Scope {
  owner: string | null;
  /** Materialised path of the team, `/<root id>/<child id>/`; `null` when it belongs to none. */
  team: string | null;
  sharedWith: string[];
  /** The owner's alone, however far others see. */
  private?: true;
  /** It waits for somebody to take it: all of the team see it, and of no team, everyone. */
  waiting?: true;
}

/** What the log keeps of a record that everybody saw before: `null` there says that nothing has changed. */
export const EVERYONE: Scope = { owner: null, team: null, sharedWith: [], waiting: true };

/** Reach of a viewer over other people's records. */
export interface Sight {
  userId: string | null;
  visibility: 'OWN' | 'TEAM' | 'ALL';
  teamPath: string | null;
}

/** The one read rule, in memory. visible.ts says the same in SQL; a test holds them together. */
export function sees(viewer: Sight, scope: Scope | null): boolean {
  if (scope?.private) return viewer.userId !== null && scope.owner === viewer.userId;
  if (!scope || viewer.visibility === 'ALL') return true;
  if (viewer.userId !== null && (scope.owner === viewer.userId || isAmong(scope.sharedWith, viewer.userId)))
    return true;
  if (scope.waiting && (scope.team === null || isWithin(viewer.teamPath, scope.team))) return viewer.userId !== null;
  return viewer.visibility === 'TEAM' && isWithin(scope.team, viewer.teamPath);
}

/** From so many on a set is quicker than looking through them. */
const MANY = 16;
const sets = new WeakMap<string[], Set<string>>();

/** Lists of sharers are replaced and never changed; one that is shown to thousands of viewers is made a set once. */
function isAmong(sharers: string[], userId: string): boolean {
  if (sharers.length < MANY) return sharers.includes(userId);
  const set = sets.get(sharers) ?? new Set(sharers);
  sets.set(sharers, set);
  return set.has(userId);
}

/** Whether a team path lies in the subtree of another. */
export function isWithin(team: string | null, root: string | null): boolean {
  return team !== null && root !== null && team.startsWith(root);
}

/** Equality by meaning: order of sharers does not matter. */
export function sameScope(a: Scope | null, b: Scope | null): boolean {
  if (!a || !b) return a === b;
  return a.owner === b.owner && a.team === b.team && a.waiting === b.waiting && sameMembers(a.sharedWith, b.sharedWith);
}

function sameMembers(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
