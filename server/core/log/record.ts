import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 as uuidv7 } from 'uuid';
import { prepared } from '../postgres/prepared.js';
import { nameOf, type Row, type RowClass } from '../row.entity.js';
import { EVERYONE, sameScope, type Scope } from '../rights/scope.js';
import type { Outcome, Receipt } from './receipt.js';

/** Ids, field names, enums and numbers; never text or personal data. */
export type Particulars = Record<string, unknown>;

/** Old and new values in words, by field; kept where erasure can reach them. */
export type Details = Record<string, readonly [old: string | null, new: string | null]>;

export interface Recorded {
  name: string;
  subject: Row;
  before: Scope | null | undefined;
  particulars: Particulars;
  details: Details;
}

interface Writing {
  actorId: string | null;
  now: Date;
  receipt: Receipt | null;
  outcome: Outcome;
}

/** The name under which the log knows a row's class. */
export const entityName = (row: Row): string => nameOf(row.constructor as RowClass);

/**
 * Numbers and writes a command's events in one statement, the last of its transaction: the head row is held from here
 * to the commit, so numbers are gapless and commit order is number order. Versions are those that the flush returned.
 * @returns the number of the last event.
 */
export async function writeEvents(em: EntityManager, recorded: Recorded[], writing: Writing): Promise<number> {
  const { receipt, outcome, actorId, now } = writing;
  const rows = await prepared<{ head: string }>(em, WRITE, [
    recorded.length,
    JSON.stringify(recorded.map(eventRow)),
    JSON.stringify(recorded.flatMap(detailRows)),
    actorId,
    now,
    receipt?.userId ?? null,
    receipt?.clientId ?? null,
    receipt?.mutationId ?? null,
    JSON.stringify(outcome),
  ]);
  return Number(rows[0]!.head);
}

const WRITE = `
  with bumped as (update log_head set head = head + $1::int where id = 1 returning head),
  written as (
    insert into event (seq, id, name, entity, entity_id, version, particulars, scope_before, scope_after, actor_id, client_id, mutation_id, at)
    select bumped.head - $1::int + e.ord, e.id, e.name, e.entity, e.entity_id, e.version, e.particulars, e.scope_before, e.scope_after,
           $4::uuid, $7::uuid, $8::uuid, $5::timestamptz
    from bumped, jsonb_to_recordset($2::jsonb) as e (ord int, id uuid, name text, entity text, entity_id uuid, version int,
         particulars jsonb, scope_before jsonb, scope_after jsonb)),
  detailed as (
    insert into event_detail (seq, field, old, new)
    select bumped.head - $1::int + d.ord, d.field, d.old, d.new
    from bumped, jsonb_to_recordset($3::jsonb) as d (ord int, field text, old text, new text)),
  receipted as (
    update receipt set seq = bumped.head, outcome = $9::jsonb from bumped
    where user_id = $6::uuid and client_id = $7::uuid and mutation_id = $8::uuid)
  select head from bumped`;

function eventRow({ name, subject, before, particulars }: Recorded, index: number) {
  const after = subject.scope();
  return {
    ord: index + 1,
    id: uuidv7(),
    name,
    entity: entityName(subject),
    entity_id: subject.id,
    version: subject.version,
    particulars,
    scope_before: before === undefined || sameScope(before, after) ? null : (before ?? EVERYONE),
    scope_after: after,
  };
}

function detailRows({ details }: Recorded, index: number) {
  return Object.entries(details).map(([field, [old, next]]) => ({ ord: index + 1, field, old, new: next }));
}
