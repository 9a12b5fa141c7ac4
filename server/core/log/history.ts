import type { Context } from '../context.js';
import type { Scope } from '../rights/scope.js';
import type { Particulars } from './record.js';

/** Who could see a record until the newest event of this name changed that; null when none did. */
export async function audienceBefore(ctx: Context, entityId: string, name: string): Promise<Scope | null> {
  const [row] = await ctx.em.execute<{ scope: Scope | null }[]>(
    'select scope_before as scope from event where entity_id = ? and name = ? order by seq desc limit 1',
    [entityId, name],
  );
  return row?.scope ?? null;
}

export interface PastEvent {
  seq: number;
  at: Date;
  name: string;
  actorId: string | null;
  particulars: Particulars;
}

interface Past {
  entityId: string;
  /** Only events before this number; null = all. */
  before: number | null;
  limit: number;
  /** Names of events that nobody wants to read. */
  without: string[];
}

/** A record's events, newest first. The caller has made sure that the viewer sees the record. */
export async function eventsOf(ctx: Context, { entityId, before, limit, without }: Past): Promise<PastEvent[]> {
  const rows = await ctx.em.execute<(Omit<PastEvent, 'seq'> & { seq: string })[]>(
    `select seq, at, name, actor_id as "actorId", particulars from event
     where entity_id = ? and seq < ? and name <> all(?::text[]) order by seq desc limit ?`,
    [entityId, before ?? Number.MAX_SAFE_INTEGER, `{${without.join(',')}}`, limit],
  );
  return rows.map((row) => ({ ...row, seq: Number(row.seq), at: new Date(row.at) }));
}

export interface FieldChange {
  field: string;
  old: string | null;
  new: string | null;
}

/** Old and new values in words of these events. */
export async function detailsOf(ctx: Context, seqs: readonly number[]): Promise<Map<number, FieldChange[]>> {
  const rows = await ctx.em.execute<(FieldChange & { seq: string })[]>(
    'select seq, field, old, new from event_detail where seq = any(?::bigint[]) order by seq, field',
    [`{${seqs.join(',')}}`],
  );
  const found = new Map<number, FieldChange[]>();
  for (const { seq, ...change } of rows) found.set(Number(seq), [...(found.get(Number(seq)) ?? []), change]);
  return found;
}
