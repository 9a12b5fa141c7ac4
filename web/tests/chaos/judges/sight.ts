import type { Scope } from '../../../../server/core/rights/scope.js';
import type { Shown, Told, Wire } from '../wire.js';
import type { LogRow } from './log.js';

/** How long a change of rights may take to reach an open window. */
const SETTLE_MS = 1_000;

/** What a row of a file has made is taken back. */
const ENDS = ['partner.removed', 'person.removed'];

/** What a person could see between two changes of his rights. */
interface Sight {
  /** The event that began it. */
  seq: number;
  since: number;
  role: string;
  visibility: string;
  teamPath: string | null;
}

/** Everything about the viewer of a window that the log tells. */
export interface Viewer {
  id: string;
  sights: Sight[];
}

/** A row's scope from one version on. */
interface ScopeAt {
  version: number;
  seq: number;
  committed: number;
  scope: Scope | null;
}

/**
 * Who may see what by when, rebuilt from the log alone: scopes of the rows by their versions, and people's rights.
 *
 * What is allowed:
 * - An answer may show a row by any rights that were in force at some moment between its question and its arrival.
 * - A frame that tells the log up to `to` may show a row by rights that `to` does not yet end, provided that they had
 *   not ended more than 1 s before the frame was made. What rights are ended by an event in the frame's own stretch
 *   shows nothing.
 * - A frame says «forget» only of a record that was to be seen before one of the events of its stretch.
 * - Of a record that is gone a frame says nothing but «forget», to whom could see it.
 */
export class Oracle {
  private readonly scopes: Map<string, ScopeAt[]>;
  private readonly log: LogRow[];
  /** What ended records that are no more. */
  private readonly ends: Map<string, LogRow>;
  private readonly paths: Map<string, string>;

  constructor(log: LogRow[], teams: { id: string; path: string }[]) {
    this.log = log;
    this.ends = new Map(log.flatMap((event) => (ENDS.includes(event.name) ? [[event.entityId, event]] : [])));
    this.paths = new Map(teams.map(({ id, path }) => [id, path]));
    const versions = log.map(({ entityId, version, seq, committed, scopeAfter }) => ({
      entityId,
      at: { version, seq, committed, scope: scopeAfter },
    }));
    this.scopes = new Map(
      [...Map.groupBy(versions, ({ entityId }) => entityId)].map(([id, of]) => [id, of.map(({ at }) => at)]),
    );
  }

  /** What a person could see, from the first event on. */
  viewer(id: string): Viewer {
    const visibilities = new Map<string, string>();
    const sights: Sight[] = [];
    let [role, team] = ['', null as string | null];
    for (const { seq, name, entityId, particulars, committed } of this.log) {
      if (name === 'role.visibilityChanged')
        visibilities.set(String(particulars['role']), String(particulars['visibility']));
      const isHis = entityId === id && (name === 'user.created' || name === 'user.accessChanged');
      if (isHis) [role, team] = [String(particulars['role']), particulars['team'] as string | null];
      const concerns = isHis || (name === 'role.visibilityChanged' && particulars['role'] === role);
      if (!concerns) continue;
      const visibility = role === 'ADMIN' ? 'ALL' : (visibilities.get(role) ?? 'OWN');
      sights.push({ seq, since: committed, role, visibility, teamPath: team && this.paths.get(team)! });
    }
    return { id, sights };
  }

  /** Everything that a window was shown against the rules, and everything that it was not told. */
  judge(wire: Wire, viewer: Viewer): string[] {
    const faults = wire.answers.flatMap(({ asked, received, shown }) =>
      shown.flatMap((record) =>
        this.mayAnswer(viewer, record, asked, received) ? [] : [this.say(wire, record, 'an answer')],
      ),
    );
    for (const frame of wire.frames) {
      for (const record of frame.shown)
        if (!this.mayTell(viewer, record, frame))
          faults.push(
            this.say(wire, record, `the frame ${frame.from}→${frame.to}, made ${new Date(frame.made).toISOString()},`),
          );
      faults.push(...this.untold(viewer, frame).map((what) => `${wire.who}: ${what}`));
    }
    return faults;
  }

  private mayAnswer(viewer: Viewer, record: Shown, asked: number, received: number): boolean {
    const sights = during(viewer.sights, asked, received);
    const scopes = record.wholeId ? this.scopesDuring(record.wholeId, asked, received) : [this.scopeOf(record)];
    return scopes.some((scope) => sights.some((sight) => sees(viewer.id, sight, scope)));
  }

  private mayTell(viewer: Viewer, record: Shown, { from, to, made, received }: Told): boolean {
    const sights = viewer.sights.filter((_, index) => {
      const end = viewer.sights[index + 1];
      return !end || (end.seq > to && end.since > made - SETTLE_MS);
    });
    const scopes = record.forget
      ? [
          ...this.scopesBefore(record.id, from, to),
          ...this.endBy(record.id, received).map(({ scopeAfter }) => scopeAfter),
        ]
      : [this.scopeOf(record)];
    return scopes.some((scope) => sights.some((sight) => sees(viewer.id, sight, scope)));
  }

  /** Events that the viewer could see all the while, and that neither the frame nor a start anew told him. */
  private untold(viewer: Viewer, { from, to, reset, begun, received, shown }: Told): string[] {
    if (reset || rightsChanged(viewer, begun, received)) return [];
    const sight = viewer.sights.findLast(({ seq }) => seq <= begun)!;
    const newest = new Map(this.log.slice(from, to).map((event) => [event.entityId, event]));
    const told = new Set(shown.filter(({ forget }) => !forget).map(({ seq }) => seq));
    const forgotten = new Set(shown.filter(({ forget }) => forget).map(({ id }) => id));
    const isTold = ({ entityId, seq }: LogRow) =>
      told.has(seq) || (forgotten.has(entityId) && this.endBy(entityId, received).length > 0);
    return [...newest.values()]
      .filter((event) => !isTold(event))
      .filter((event) => this.scopesSince(event, received).every((scope) => sees(viewer.id, sight, scope)))
      .map(({ seq, name }) => `${from}→${to} does not tell event ${seq} ${name}`);
  }

  /** What had ended it until then: one event or none. */
  private endBy(id: string, until: number): LogRow[] {
    const end = this.ends.get(id);
    return end && end.committed <= until ? [end] : [];
  }

  private scopesSince({ entityId, seq }: LogRow, until: number): (Scope | null)[] {
    return this.scopes
      .get(entityId)!
      .filter((at) => at.seq >= seq && at.committed <= until)
      .map(({ scope }) => scope);
  }

  private scopesBefore(id: string, from: number, to: number): (Scope | null)[] {
    const events = this.log.slice(from, to).filter(({ entityId }) => entityId === id);
    return events.flatMap(({ scopeBefore }) => (scopeBefore ? [scopeBefore] : []));
  }

  private scopesDuring(id: string, asked: number, received: number): (Scope | null)[] {
    const all = this.scopes.get(id) ?? [];
    return all
      .filter((at, index) => at.committed <= received && (all[index + 1]?.committed ?? Infinity) >= asked)
      .map(({ scope }) => scope);
  }

  /** The scope of the very row that was shown; of an event without a row its own. */
  private scopeOf({ id, version, seq }: Shown): Scope | null {
    const all = this.scopes.get(id) ?? [];
    const at = version === null ? all.findLast((at) => at.seq <= seq!) : all.findLast((at) => at.version <= version);
    return at?.scope ?? null;
  }

  private say({ who }: Wire, { entity, id, version, forget }: Shown, where: string): string {
    const scope = JSON.stringify(this.scopeOf({ entity, id, version, forget, seq: Infinity }));
    return `${who}: ${where} showed ${entity} ${id} at version ${version}${forget ? ' to forget it' : ''}, scope ${scope}`;
  }
}

const during = (sights: Sight[], asked: number, received: number) =>
  sights.filter(({ since }, index) => since <= received && (sights[index + 1]?.since ?? Infinity) >= asked);

const rightsChanged = ({ sights }: Viewer, begun: number, received: number) =>
  sights.some(({ seq, since }) => seq > begun && since <= received);

/** The read rule, said once more by hand (domain §10, of what waits for somebody §2). */
function sees(userId: string, { visibility, teamPath }: Sight, scope: Scope | null): boolean {
  if (scope === null) return true;
  if (scope.private) return scope.owner === userId;
  if (visibility === 'ALL' || scope.owner === userId || scope.sharedWith.includes(userId)) return true;
  if (scope.waiting && (scope.team === null || teamPath?.startsWith(scope.team))) return true;
  return visibility === 'TEAM' && teamPath !== null && scope.team !== null && scope.team.startsWith(teamPath);
}
