import type { MikroORM } from '@mikro-orm/postgresql';
import type { Scope } from '../../../../server/core/rights/scope.js';

/** An event as it stands in the table, with the moment of its commit. */
export interface LogRow {
  seq: number;
  name: string;
  entity: string;
  entityId: string;
  version: number;
  particulars: Record<string, unknown>;
  scopeBefore: Scope | null;
  scopeAfter: Scope | null;
  clientId: string | null;
  mutationId: string | null;
  /** ms */
  committed: number;
  /** Names of fields whose words it keeps. */
  fields: string[];
}

/** Reads the whole log, in order. */
export async function readLog(orm: MikroORM): Promise<LogRow[]> {
  const rows = await orm.em.fork().execute<LogRow[]>(`
    select seq::float8 as seq, name, entity, entity_id as "entityId", version, particulars, scope_before as "scopeBefore",
      scope_after as "scopeAfter", client_id as "clientId", mutation_id as "mutationId",
      (extract(epoch from pg_xact_commit_timestamp(e.xmin)) * 1000)::float8 as committed,
      array(select field from event_detail d where d.seq = e.seq) as fields
    from event e order by seq`);
  return rows;
}

/** The log is whole: every number once, in the order of the commits, and every version of every row told. */
export async function judgeLog(orm: MikroORM, log: LogRow[]): Promise<string[]> {
  const faults: string[] = [];
  const [head] = await orm.em.fork().execute<{ head: string }[]>('select head from log_head');
  if (Number(head!.head) !== log.length) faults.push(`the head is ${head!.head}, but there are ${log.length} events`);
  log.forEach(({ seq, committed }, index) => {
    if (seq !== index + 1) faults.push(`event ${index + 1} is missing: ${seq} stands in its place`);
    const before = log[index - 1];
    if (before && committed < before.committed) faults.push(`event ${seq} was committed before ${before.seq}`);
  });
  return [...faults, ...judgeVersions(log), ...(await judgeRows(orm, log))];
}

/** Takes somebody out of rows of any kind: they count it as a change, and every window begins anew. */
const ERASING = 'person.erased';

function judgeVersions(log: LogRow[]): string[] {
  const known = new Map<string, LogRow>();
  // What one command tells of a row in several events it may have counted as several changes.
  const told = Map.groupBy(log, ({ entityId, version }) => `${entityId} ${version}`);
  const faults: string[] = [];
  let erasedAt = 0;
  for (const event of log) {
    const { seq, entity, entityId, version, name } = event;
    if (name === ERASING) erasedAt = seq;
    // Rows that stand in every new company were there before the log.
    const last = known.get(entityId);
    const before = last?.version ?? version - 1;
    const most = before + told.get(`${entityId} ${version}`)!.length;
    const isAhead = version > most && erasedAt <= (last?.seq ?? 0);
    if (version < before || isAhead)
      faults.push(`event ${seq} ${name} tells version ${version} of ${entity} ${entityId} after ${before}`);
    known.set(entityId, event);
  }
  return [...faults, ...judgeParts(log)];
}

/** No two changes have made the same version of a part; one that is put back under its id counts from the beginning. */
function judgeParts(log: LogRow[]): string[] {
  const faults: string[] = [];
  const known = new Map<string, number>();
  for (const { seq, name, particulars } of log) {
    const { part, partVersion } = particulars as { part?: string; partVersion?: number };
    if (!part || !partVersion || !PARTS.test(name)) continue;
    const before = known.get(part) ?? 0;
    if (partVersion <= before)
      faults.push(`event ${seq} ${name} tells version ${partVersion} of ${part} after ${before}`);
    known.set(part, /removed$/.test(name) ? 0 : partVersion);
  }
  return faults;
}

const PARTS = /^(employment|legalEntity|bankAccount|relationship)\.(created|added|edited|removed)$/;

/** No row has changed without being told; what somebody was taken out of has come further. */
async function judgeRows(orm: MikroORM, log: LogRow[]): Promise<string[]> {
  const told = new Map(log.map((event) => [event.entityId, event]));
  const erasedAt = log.findLast(({ name }) => name === ERASING)?.seq ?? 0;
  const tables = ['deal', 'partner', 'person', 'lead', 'app_user'].map((table) => `select id, version from ${table}`);
  // What opens a chain is told of its first interaction.
  tables.push('select id, version from chain where version > 1');
  const rows = await orm.em.fork().execute<{ id: string; version: number }[]>(tables.join(' union all '));
  return rows.flatMap(({ id, version }) => {
    const last = told.get(id);
    const isRight = last?.version === version || (last && last.seq < erasedAt && last.version < version);
    return isRight ? [] : [`row ${id} stands at version ${version}, but the log tells ${last?.version}`];
  });
}
