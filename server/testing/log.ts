import type { LoggedEvent } from '../core/log/reader.js';
import { entityName } from '../core/log/record.js';
import type { Row } from '../core/row.entity.js';
import type { Scope } from '../core/rights/scope.js';
import type { User } from '../users/user.entity.js';
import { orm } from './build.js';

/** An event of the log, with what it tells in words. */
export interface RecordedEvent extends Omit<LoggedEvent, 'at' | 'mark'> {
  details: Record<string, readonly [old: string | null, next: string | null]>;
}

/** Number of the last event. */
export async function head(): Promise<number> {
  const [row] = await orm.em.fork().execute<{ head: string }[]>('select head from log_head');
  return Number(row!.head);
}

/** Everything recorded after a number. */
export async function recordedEvents(since: number): Promise<RecordedEvent[]> {
  const rows = await orm.em.fork().execute<(RecordedEvent & { seq: string })[]>(EVENTS, [since]);
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

const EVENTS = `
  select seq, name, entity, entity_id as "entityId", version, particulars, scope_before as "scopeBefore",
         scope_after as "scopeAfter", actor_id as "actorId", client_id as "clientId", mutation_id as "mutationId",
         coalesce((select jsonb_object_agg(field, jsonb_build_array(old, new)) from event_detail d where d.seq = e.seq), '{}') as details
  from event e where seq > ? order by seq`;

/** Runs a command and returns what it returned and what it recorded; whom it has notified stands apart. */
export async function told<T>(
  command: () => Promise<T>,
): Promise<{ result: T; events: RecordedEvent[]; notified: RecordedEvent[] }> {
  const since = await head();
  const result = await command();
  const recorded = await recordedEvents(since);
  const isNotice = ({ name }: RecordedEvent) => name === 'notification.told';
  return { result, events: recorded.filter((one) => !isNotice(one)), notified: recorded.filter(isNotice) };
}

interface Expected {
  actor?: User;
  particulars?: Record<string, unknown>;
  details?: RecordedEvent['details'];
  /** Who could see the subject before, when the command has changed that. */
  before?: Scope;
  clientId?: string;
  mutationId?: string;
}

/** The event that a command should have recorded about a subject as it returned it. */
export function event(name: string, subject: Row, expected: Expected = {}): Omit<RecordedEvent, 'seq'> {
  const { actor, particulars = {}, details = {}, before = null, clientId = null, mutationId = null } = expected;
  return {
    name,
    entity: entityName(subject),
    entityId: subject.id,
    version: subject.version,
    particulars,
    details,
    scopeBefore: before,
    scopeAfter: subject.scope(),
    actorId: actor?.id ?? null,
    clientId,
    mutationId,
  };
}

/** Events without their numbers, to be compared with {@link event}. */
export const unnumbered = (events: RecordedEvent[]) => events.map(({ seq: _, ...rest }) => rest);
