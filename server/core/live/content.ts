import { execute, type ExecutionResult } from 'graphql';
import { formatCursor, type Cursor } from '../log/cursor.js';
import type { LoggedEvent } from '../log/reader.js';
import type { Context } from '../context.js';
import type { Row, RowClass } from '../row.entity.js';
import { isAboutRights } from './access.js';
import type { Change, Frame } from './change.js';
import { isFarewell } from './farewell.js';
import type { LiveOperation } from './operation.js';
import { pageEntries, type PageEntry } from './page.js';
import { liveRecord } from './records.js';

/** A stretch of the log as one document shows it, before it is decided who gets which of its events. */
export interface Content {
  from: Cursor;
  to: Cursor;
  reset: boolean;
  /** The JSON of the answer, broken at the lists of events; each list holds one text per variant. */
  parts: (string | string[])[];
  events: ContentEvent[];
  /** Those of the stretch that change what somebody may see, whatever records they are about. */
  rights: LoggedEvent[];
}

/** An event's entry and where its two variants stand in the lists. */
export interface ContentEvent extends PageEntry {
  full: number;
  forget: number;
}

export interface Stretch {
  from: Cursor;
  to: Cursor;
  events: LoggedEvent[];
  reset?: boolean;
}

/**
 * Executes a live document once for a stretch of the log, whoever watches: each event in full and, where a record may
 * have to be forgotten, once more without anything but its id.
 */
export async function executeContent(
  operation: LiveOperation,
  stretch: Stretch,
  context: Context,
  build: string,
): Promise<Content> {
  const { from, to, reset = false } = stretch;
  const entries = pageEntries(stretch.events, await rowsOf(context, stretch.events));
  const { events, changes } = variants(entries);
  const frame: Frame = {
    from: formatCursor(from),
    to: formatCursor(to),
    reset,
    now: context.now,
    build,
    events: changes,
  };
  const result = (await execute({
    schema: operation.schema,
    document: operation.document,
    operationName: operation.operationName,
    variableValues: operation.variables,
    rootValue: frame,
    contextValue: context,
  })) as ExecutionResult<Record<string, Record<string, unknown>>>;
  if (result.errors || !result.data) throw result.errors?.[0] ?? new Error('a live document gave no data');
  const rights = stretch.events.filter(isAboutRights);
  return { from, to, reset, events, rights, parts: textParts(result.data) };
}

async function rowsOf(context: Context, events: LoggedEvent[]) {
  const ids = Map.groupBy(events, (event) => event.entity);
  const found = new Map<string, Map<string, Row>>();
  for (const [entity, group] of ids) {
    const rowClass = liveRecord(entity);
    if (!rowClass) continue;
    const rows = await rowsById(context, rowClass, [...new Set(group.map((event) => event.entityId))]);
    found.set(entity, new Map(rows.map((row) => [row.id, row])));
  }
  return ({ entity, entityId }: LoggedEvent) => {
    const rows = found.get(entity);
    return rows && (rows.get(entityId) ?? null);
  };
}

/** The server sees all: who may be told a row is decided by its scope, for each member. */
function rowsById(context: Context, rowClass: RowClass, ids: string[]): Promise<Row[]> {
  const { tableName } = context.em.getMetadata().get(rowClass as never);
  return context.find(rowClass, `select * from "${tableName}" where id = any(?::uuid[])`, [`{${ids.join()}}`]);
}

function variants(entries: PageEntry[]): { events: ContentEvent[]; changes: Change[] } {
  const changes: Change[] = [];
  const add = (change: Change) => changes.push(change) - 1;
  const events = entries.map((entry) => ({
    ...entry,
    full: entry.showable ? add(told(entry)) : -1,
    forget: entry.scopesBefore.length > 0 ? add(forgotten(entry)) : -1,
  }));
  return { events, changes };
}

function told({ event, row }: PageEntry): Change {
  const { seq, entity, entityId, name, actorId, clientId, mutationId, at, particulars } = event;
  return {
    seq,
    entity,
    id: entityId,
    forget: false,
    name,
    actorId,
    clientId,
    mutationId,
    at,
    particulars,
    record: row,
  };
}

function forgotten({ event: { seq, entity, entityId, ...event } }: PageEntry): Change {
  const unknown = {
    name: null,
    actorId: null,
    clientId: null,
    mutationId: null,
    at: null,
    particulars: null,
    record: null,
  };
  const { name, actorId, at } = event;
  return { seq, entity, id: entityId, forget: true, ...unknown, ...(isFarewell(name) && { name, actorId, at }) };
}

/** The only lists in a frame are aliases of `events`: everything else is the same for all. */
function textParts(data: Record<string, Record<string, unknown>>): (string | string[])[] {
  const [[key, frame]] = Object.entries(data) as [[string, Record<string, unknown>]];
  const parts: (string | string[])[] = [];
  let text = `{"data":{${JSON.stringify(key)}:{`;
  Object.entries(frame).forEach(([name, value], index) => {
    text += `${index > 0 ? ',' : ''}${JSON.stringify(name)}:`;
    if (Array.isArray(value)) {
      parts.push(
        text,
        value.map((item) => JSON.stringify(item)),
      );
      text = '';
    } else text += JSON.stringify(value);
  });
  parts.push(`${text}}}}`);
  return parts;
}
