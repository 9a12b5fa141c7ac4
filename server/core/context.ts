import { type EntityDictionary, IsolationLevel, LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { AppError, forbidden, notFound, unauthenticated } from './errors.js';
import { Labels } from './schema/label.js';
import { type Cursor, formatCursor, markOf } from './log/cursor.js';
import { answered, claim, keepRefusal, type Outcome, outcomeOf, type Receipt, rethrow } from './log/receipt.js';
import { type Details, entityName, type Particulars, type Recorded, writeEvents } from './log/record.js';
import { hasBeenMerged, recordMerged } from './merged.js';
import { heldRule } from './postgres/heldRule.js';
import { isPassing } from './postgres/passing.js';
import { can } from './rights/policy.js';
import type { Row, RowClass } from './row.entity.js';
import { type Scope, sees } from './rights/scope.js';
import type { Surroundings } from './surroundings.js';
import type { Transport } from './transport.js';
import { isUuid } from './uuid.js';
import { isSignedIn, systemViewer, type Viewer } from './rights/viewer.js';

const ATTEMPTS = 3;
const HEAD = `select epoch, head::float8 as seq, ${markOf('head')} as mark from log_head`;

/** One request of one viewer: what it may read, and the one way in which it writes. */
export class Context {
  /** The moment of the command: one for all it does. */
  now: Date;
  /** Number of the last event of the last change; 0 before any. */
  seq = 0;
  /** Set by the transport when the client wants its resends to be harmless. */
  receipt: Receipt | null = null;
  labels: Labels;

  private dated: Promise<string> | null = null;
  private changing = false;
  private cause: Particulars = {};
  private recorded: Recorded[] = [];
  private scopes = new Map<Row, Scope | null>();

  constructor(
    readonly em: EntityManager,
    public viewer: Viewer,
    readonly surroundings: Surroundings,
    /** Absent when no connection stands behind it: feed, seeds, jobs. */
    readonly transport?: Transport,
  ) {
    this.identify(viewer);
    this.labels = new Labels(em);
    this.now = surroundings.clock();
  }

  /** Says whose request it is, before anything is read for him. */
  identify(viewer: Viewer): void {
    this.viewer = viewer;
    this.em.setFilterParams('visible', { viewer });
  }

  /**
   * Runs a command: one transaction that ends with its events. A nested call joins the outer one.
   * Deadlocks, serialisation failures, locks held too long and clashes of places run the work again, three times at most.
   * Over an em that is in a transaction already, as seeds and imports have it, the command is a part of that one:
   * whoever began it commits or rolls back, and rings.
   */
  async change<T>(work: () => Promise<T>): Promise<T> {
    if (this.changing) return work();
    this.changing = true;
    try {
      return await (this.em.isInTransaction() ? this.part(work) : this.attempt(work, 1));
    } catch (error) {
      if (this.receipt && error instanceof AppError && error.code !== 'KEY_REUSED') {
        await keepRefusal(this.em, this.receipt, error, this.now);
      }
      throw error;
    } finally {
      this.changing = false;
    }
  }

  /** Whether this very request has been answered already, so that `change` will only say the answer again. */
  async isResent(): Promise<boolean> {
    return this.receipt !== null && (await answered(this.em, this.receipt)) !== null;
  }

  /** A record that the viewer may see. @throws NOT_FOUND when it is absent, unseen, or the id is malformed. */
  async see<T extends Row>(entity: RowClass<T>, id: string): Promise<T> {
    const row = isUuid(id) ? await this.em.findOne<Row>(entity, { id }) : null;
    if (!row) throw await this.absence(entity, id);
    return row as T;
  }

  /** Many records that the viewer may see, each once. @throws NOT_FOUND */
  async seeAll<T extends Row>(entity: RowClass<T>, ids: string[]): Promise<T[]> {
    const wanted = soundIds(entity, ids);
    const rows = wanted.length > 0 ? await this.em.find<Row>(entity, { id: { $in: wanted } }) : [];
    await this.refuseMissing(entity, wanted, rows);
    return rows as T[];
  }

  /** One record that the viewer may see, fresh and locked until the commit; only within `change`. @throws NOT_FOUND */
  async lock<T extends Row>(entity: RowClass<T>, id: string): Promise<T> {
    const [row] = await this.lockAll(entity, [id]);
    return row!;
  }

  /** Locks many rows in the order of their ids, so that two commands never wait for each other. @throws NOT_FOUND */
  async lockAll<T extends Row>(entity: RowClass<T>, ids: string[]): Promise<T[]> {
    const rows = await this.lockStanding(entity, ids);
    await this.refuseMissing(entity, soundIds(entity, ids), rows);
    return rows;
  }

  /** Locks those of many rows that still stand when their turn comes, for whoever goes on without the others. */
  async lockStanding<T extends Row>(entity: RowClass<T>, ids: string[]): Promise<T[]> {
    if (!this.changing) throw new Error('lock belongs inside change');
    const wanted = soundIds(entity, ids);
    if (wanted.length === 0) return [];
    let rows = await this.locked(entity, wanted);
    // A row that was waited for has been judged by what other tables held before: as it is now, it is judged once more.
    if (rows.length < wanted.length) rows = await this.locked(entity, wanted);
    for (const row of rows) this.remember(row);
    return rows;
  }

  /** Adds a new row to the command. @throws FORBIDDEN when the viewer may not create it. */
  create<T extends Row>(row: T): T {
    this.authorize('create', row);
    this.em.persist(row);
    return row;
  }

  /** Names what happened. Only collects: the events are numbered and written when the command ends. */
  record(name: string, subject: Row, particulars: Particulars = {}, details: Details = {}): void {
    const before = this.scopes.get(subject);
    this.recorded.push({ name, subject, before, particulars: { ...this.cause, ...particulars }, details });
  }

  /** All that the work records says what has caused it, where its actor did not do it by hand. */
  async because<T>(cause: Particulars, work: () => Promise<T>): Promise<T> {
    const before = this.cause;
    this.cause = cause;
    try {
      return await work();
    } finally {
      this.cause = before;
    }
  }

  /** @throws FORBIDDEN, or UNAUTHENTICATED when nobody is signed in. */
  authorize(action: string, row: Row): void {
    if (!isSignedIn(this.viewer)) throw unauthenticated();
    if (!can(this.viewer, action, row)) throw forbidden(`${entityName(row)}.${action}`);
  }

  /** The row, unless the command has hidden it from its own actor. */
  ifSeen<T extends Row>(row: T | null): T | null {
    return row && sees(this.viewer, row.scope()) ? row : null;
  }

  /**
   * Records by a statement of one's own, around the read filter. What guards them is `waysToSee` in that statement, or
   * `sees` for each member of the feed: so only pages and `live/content.ts` ask this way (ESLint sees to it). They are to
   * be looked at only: nothing keeps track of them, which makes them ten times cheaper, and their changes are not saved.
   */
  async find<T extends Row>(entity: RowClass<T>, sql: string, params: unknown[]): Promise<T[]> {
    const driver = this.em.getDriver();
    const meta = this.em.getMetadata().get<T>(entity as never);
    const rows = await this.em.execute<EntityDictionary<T>[]>(sql, params);
    return rows.map((row) => ({ __proto__: entity.prototype, ...driver.mapResult(row, meta) }) as unknown as T);
  }

  /**
   * Locks what a command has to change along with what its viewer may change, such as the promise that is kept by doing his
   * task. It is changed and told to those who see it; the command does not answer with it.
   */
  async unseen<T>(lock: () => Promise<T>): Promise<T> {
    this.em.setFilterParams('visible', { viewer: systemViewer('unseen') });
    try {
      return await lock();
    } finally {
      this.em.setFilterParams('visible', { viewer: this.viewer });
    }
  }

  /** Has a job look as soon as the command is committed, instead of when its time comes; only within `change`. */
  async wake(job: string): Promise<void> {
    await this.surroundings.wake?.(this.em, job);
  }

  /** Another request of the same viewer, which knows none of this one's rows. */
  another(): Context {
    return new Context(this.em.fork(), this.viewer, this.surroundings, this.transport);
  }

  /** Where the log stood before anything was read: one value for a whole answer. */
  asOf(): Promise<string> {
    this.dated ??= this.readHead();
    return this.dated;
  }

  /**
   * Begins to read at one moment, over one connection: all that is read until the end holds exactly what the log tells up
   * to `asOf`. Nothing may be written. @returns how to end it, once.
   */
  async beginReading(): Promise<() => Promise<void>> {
    await this.em.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true });
    // On a connection that has died there is nothing to end.
    return () => this.em.rollback().catch(() => undefined);
  }

  /** Reads of one moment: that of the query they belong to, else one of their own. */
  async atOnce<T>(read: (moment: Context) => Promise<T>): Promise<T> {
    if (this.em.isInTransaction()) return read(this);
    const moment = this.another();
    moment.now = this.now;
    const end = await moment.beginReading();
    try {
      return await read(moment);
    } finally {
      await end();
    }
  }

  private async locked<T extends Row>(entity: RowClass<T>, ids: string[]): Promise<T[]> {
    const options = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
    // Most commands lock one row, and the ORM takes a quarter longer to say it as a list in order.
    const rows = await (ids.length === 1
      ? this.em.find<Row>(entity, { id: ids[0]! }, options)
      : this.em.find<Row>(entity, { id: { $in: ids } }, { ...options, orderBy: { id: 'asc' } }));
    return rows as T[];
  }

  private async refuseMissing(entity: RowClass, wanted: string[], rows: Row[]): Promise<void> {
    const found = new Set(rows.map(({ id }) => id));
    const missing = wanted.find((id) => !found.has(id));
    if (missing !== undefined) throw await this.absence(entity, missing);
  }

  /** A command that comes too late for a record is told that it has been merged; what is only read is led on elsewhere. */
  private async absence(entity: RowClass, id: string): Promise<AppError> {
    const isMerged = this.changing && isUuid(id) && (await hasBeenMerged(this, entity, id));
    return isMerged ? recordMerged(this, entity, id) : notFound(entity.name, id);
  }

  private async readHead(): Promise<string> {
    const [head] = await this.em.execute<Cursor[]>(HEAD);
    return formatCursor(head!);
  }

  private remember(row: Row): void {
    if (!this.scopes.has(row)) this.scopes.set(row, row.scope());
  }

  private async attempt<T>(work: () => Promise<T>, attempt: number): Promise<T> {
    try {
      return await this.transaction(work);
    } catch (error) {
      if (attempt >= ATTEMPTS || !isPassing(error)) throw heldRule(error) ?? error;
      return this.attempt(work, attempt + 1);
    }
  }

  private async transaction<T>(work: () => Promise<T>): Promise<T> {
    await this.em.begin();
    try {
      const result = await this.part(work);
      await this.em.commit();
      this.dated = null;
      if (this.recorded.length > 0) this.surroundings.ring(this.seq);
      return result;
    } catch (error) {
      // On a connection that has died there is nothing to roll back; the first error is the one to tell.
      await this.em.rollback().catch(() => undefined);
      this.em.clear();
      throw error;
    }
  }

  private async part<T>(work: () => Promise<T>): Promise<T> {
    this.recorded = [];
    this.scopes.clear();
    this.now = this.surroundings.clock();
    const earlier = this.receipt && (await claim(this.em, this.receipt, this.now));
    if (earlier) {
      this.seq = earlier.seq;
      return this.replay<T>(earlier.outcome);
    }
    const result = await work();
    await this.em.flush();
    if (this.recorded.length > 0 || this.receipt) await this.write(result);
    return result;
  }

  private async write(result: unknown): Promise<void> {
    const outcome = outcomeOf(result);
    const { receipt, now } = this;
    this.seq = await writeEvents(this.em, this.recorded, { actorId: this.viewer.userId, now, receipt, outcome });
    const work = this.em.getUnitOfWork();
    work.computeChangeSets();
    if (work.getChangeSets().length > 0) throw new Error('a row was changed after the command had been flushed');
  }

  private async replay<T>(outcome: Outcome): Promise<T> {
    if ('error' in outcome) rethrow(outcome);
    const rows: (Row | null)[] = [];
    for (const [entity, id] of outcome.refs) {
      rows.push(await this.em.findOne<Row>(this.surroundings.rowClass(entity), { id }));
    }
    return (outcome.many ? rows.filter(Boolean) : (rows[0] ?? null)) as T;
  }
}

/** Each id once. @throws NOT_FOUND for one that is malformed */
function soundIds(entity: RowClass, ids: string[]): string[] {
  const malformed = ids.find((id) => !isUuid(id));
  if (malformed !== undefined) throw notFound(entity.name, malformed);
  return [...new Set(ids)];
}
