import { randomUUID } from 'node:crypto';
import type { Content } from '../server/core/live/content.ts';
import type { Scope } from '../server/core/rights/scope.ts';
import type { Viewer } from '../server/core/rights/viewer.ts';
import { Frames, systemViewer } from './built.ts';
import { median } from './figures.ts';
import { table, type Section } from './report.ts';
import { sized } from './size.ts';

const MEMBERS = [500, 2_000];
const TEAMS = [1, 10, 100];
const SHARES = [0, 1, 20, 200];
const ROUNDS = sized(2_000, 50);

/** What it costs to decide who gets an event: no database, no sockets. */
export async function run(): Promise<Section> {
  const rows = MEMBERS.flatMap((members) =>
    TEAMS.flatMap((teams) =>
      SHARES.map((shares) => {
        const took = median(roundsOf(viewersOf(members, teams), shares));
        return {
          members,
          teams,
          'shared with': shares,
          'µs an event': took.toFixed(1),
          'ns a member': ((took * 1000) / members).toFixed(0),
        };
      }),
    ),
  );
  return { title: 'Audience', text: `${ABOUT}\n\n${table(rows)}` };
}

const ABOUT = `Choosing the text for every member, when a deal has left one team for another; two of three members see their team, the third his own. Medians of ${ROUNDS}.`;

function viewersOf(members: number, teams: number): Viewer[] {
  const paths = Array.from({ length: teams }, () => `/${randomUUID()}/${randomUUID()}/`);
  return Array.from({ length: members }, (_, index) => ({
    ...systemViewer('bench'),
    system: false,
    role: 'MANAGER',
    visibility: index % 3 === 0 ? 'OWN' : 'TEAM',
    userId: randomUUID(),
    teamPath: paths[index % teams]!,
  }));
}

function roundsOf(viewers: Viewer[], shares: number): number[] {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const frames = new Frames(contentFor(viewers, shares));
    const started = performance.now();
    for (const viewer of viewers) frames.for(viewer);
    times.push((performance.now() - started) * 1000);
  }
  return times;
}

/** One event of 600 bytes about a deal of the first member's. */
function contentFor(viewers: Viewer[], shares: number): Content {
  const sharedWith = viewers.slice(-shares || viewers.length).map(({ userId }) => userId!);
  const scope: Scope = { owner: viewers[0]!.userId, team: viewers[0]!.teamPath, sharedWith };
  const before: Scope = { ...scope, team: viewers[1]!.teamPath };
  const at = { epoch: 1, seq: 1, mark: '' };
  return {
    from: at,
    to: at,
    reset: false,
    parts: ['{"data":{"changes":{"events":', ['x'.repeat(600), 'y'.repeat(60)], '}}}'],
    events: [{ showable: true, scope, scopesBefore: [before], full: 0, forget: 1 }],
    rights: [],
  } as unknown as Content;
}
