import { sees, type Scope } from '../core/rights/scope.js';
import type { Viewer } from '../core/rights/viewer.js';

/** Deals of one stage that the same people may see, added up. */
export interface HeadGroup {
  stageId: string;
  scope: Scope;
  tally: Tally;
}

/**
 * So many parts a kopeck has in `weighted`: percents are hundredths, and a mean of up to five of them is exact in sixtieths.
 * So it may be added up in any order and is rounded once.
 */
export const PARTS = 6_000n;

/** Money in kopecks; `weighted` in parts of them. */
export interface Tally {
  count: number;
  sum: bigint;
  weighted: bigint;
  dueToday: number;
  overdue: number;
  noNextStep: number;
}

export interface LeadSums {
  count: number;
  unanswered: number;
  snoozed: number;
}

/** Leads that the same people may see, counted. */
export interface LeadGroup {
  scope: Scope;
  sums: LeadSums;
}

/** What one viewer sees: of each stage, in the order of the stages, and of the leads. */
export interface StageSums {
  stages: Map<string, Tally>;
  leads: LeadSums;
}

/** What the heads of all viewers are made of: the same deals, ordered by the ways in which one comes to see them. */
export interface HeadSums {
  stageIds: string[];
  everything: HeadGroup[];
  ofOwner: Map<string, HeadGroup[]>;
  ofTeam: Map<string, HeadGroup[]>;
  /** Those of them that are shared, by each with whom they are. */
  sharedWith: Map<string, HeadGroup[]>;
  leads: LeadGroup[];
}

/** Orders groups by the ways in which people come to see them. */
export function inWays(groups: HeadGroup[], shared: HeadGroup[]): Omit<HeadSums, 'stageIds' | 'leads'> {
  const teams = added(groups, ({ team }) => ({ ...NOBODYS, team })).filter(({ scope }) => scope.team !== null);
  return {
    everything: added(groups, () => NOBODYS),
    ofOwner: Map.groupBy(groups, ({ scope }) => scope.owner!),
    ofTeam: Map.groupBy(teams, ({ scope }) => scope.team!),
    sharedWith: bySharer(shared),
  };
}

function bySharer(groups: HeadGroup[]): Map<string, HeadGroup[]> {
  const found = new Map<string, HeadGroup[]>();
  for (const group of groups) {
    for (const userId of group.scope.sharedWith) {
      const known = found.get(userId);
      if (known) known.push(group);
      else found.set(userId, [group]);
    }
  }
  return found;
}

const NOBODYS: Scope = { owner: null, team: null, sharedWith: [] };

/** Groups of which only a part of the scope is of interest, put together where that is equal. */
function added(groups: HeadGroup[], scopeOf: (scope: Scope) => Scope): HeadGroup[] {
  const made = new Map<string, HeadGroup>();
  for (const { stageId, scope: whole, tally } of groups) {
    const scope = scopeOf(whole);
    const key = `${stageId} ${scope.team}`;
    const group = made.get(key) ?? { stageId, scope, tally: emptyTally() };
    addUp(group.tally, tally);
    made.set(key, group);
  }
  return [...made.values()];
}

/** What a viewer may see of them all. */
export const seenBy = (viewer: Viewer, sums: HeadSums): StageSums => ({
  stages: byStage(sums.stageIds, groupsFor(viewer, sums)),
  leads: leadsSeenBy(viewer, sums.leads),
});

/** Open leads are few, and those of one person fewer: each viewer looks through all groups. */
export function leadsSeenBy(viewer: Viewer, groups: LeadGroup[]): LeadSums {
  const seen = groups.filter(({ scope }) => sees(viewer, scope)).map(({ sums }) => sums);
  const total = (of: keyof LeadSums) => seen.reduce((sum, one) => sum + one[of], 0);
  return { count: total('count'), unanswered: total('unanswered'), snoozed: total('snoozed') };
}

/** Adds groups up by stage, in the order of the stages. */
export function byStage(stageIds: string[], groups: HeadGroup[]): Map<string, Tally> {
  const stages = new Map(stageIds.map((id) => [id, emptyTally()]));
  for (const { stageId, tally } of groups) addUp(stages.get(stageId)!, tally);
  return stages;
}

/**
 * Groups that together hold each deal that the viewer sees once: those of his teams, his own that are not of them, and
 * shared ones that he would not see otherwise. Hundreds of viewers are served at a time, so nobody looks through all.
 */
function groupsFor(viewer: Viewer, { everything, ofOwner, ofTeam, sharedWith }: HeadSums): HeadGroup[] {
  if (sees(viewer, NOBODYS)) return everything;
  const byTeam = (team: string | null) => sees(viewer, { ...NOBODYS, team });
  const teams = ofTeam.keys().filter(byTeam);
  const own = ofOwner.get(viewer.userId ?? '') ?? [];
  const shared = sharedWith.get(viewer.userId ?? '') ?? [];
  return [
    ...teams.flatMap((team) => ofTeam.get(team)!),
    ...own.filter(({ scope }) => !byTeam(scope.team)),
    ...shared.filter(({ scope }) => !sees(viewer, { ...scope, sharedWith: [] })),
  ];
}

export const emptyTally = (): Tally => ({ count: 0, sum: 0n, weighted: 0n, dueToday: 0, overdue: 0, noNextStep: 0 });

export function addUp(to: Tally, tally: Tally): void {
  to.count += tally.count;
  to.sum += tally.sum;
  to.weighted += tally.weighted;
  to.dueToday += tally.dueToday;
  to.overdue += tally.overdue;
  to.noNextStep += tally.noNextStep;
}
