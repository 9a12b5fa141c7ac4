import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Bell } from './bell.js';
import { NO_MARK, type Cursor } from './cursor.js';
import type { LogReader, LoggedEvent } from './reader.js';

/** What the tail tells: pages in order without gaps, or that the log is no longer the one it was reading. */
export interface TailListener {
  onEvents(events: LoggedEvent[]): void;
  onReset(): void;
}

export interface TailOptions {
  reader: LogReader;
  bell: Bell;
  log: Logger;
  /** How often the head is looked at even when no bell rings, in ms. */
  sweepEvery?: number;
  /** How many events are kept for those who resume; who is further behind starts anew. */
  keep?: number;
}

const PAGE = 500;
const RETRY_MS = 200;
const LOOK_MS = 5;
const BEHIND_MS = 3_000;

/**
 * Follows the log for the whole process. Whoever wakes it (own commits, the bell, a sweep) only says «look»: what is
 * new is always what stands in the table after the last number read, and it must be contiguous.
 */
export class Tail {
  private readonly listeners = new Set<TailListener>();
  private readonly reader: LogReader;
  private readonly log: Logger;
  private readonly keep: number;
  private readonly stopHearing: () => void;
  private readonly sweeper: NodeJS.Timeout;
  private recent: LoggedEvent[] = [];
  private epoch = 0;
  private head = 0;
  private mark = NO_MARK;
  private floor = 0;
  private woken = false;
  private reading: Promise<void> | null = null;
  private started = false;
  private closed = false;
  /** When the log was last seen to its end; what /metrics and /readyz call lag. */
  caughtUpAt = 0;

  private constructor({ reader, bell, log, sweepEvery = 1_000, keep = 5_000 }: TailOptions) {
    this.reader = reader;
    this.log = log;
    this.keep = keep;
    this.stopHearing = bell.onRing(() => this.wake());
    this.sweeper = setInterval(() => this.wake(), sweepEvery);
  }

  /** Starts at the present end of the log, with the last events at hand for those who resume. */
  static async open(options: TailOptions): Promise<Tail> {
    const tail = new Tail(options);
    try {
      await tail.startAnew();
      // What rang meanwhile is looked at now: before there was a place to look from.
      tail.started = true;
      if (tail.woken) tail.wake();
    } catch (error) {
      await tail.close();
      throw error;
    }
    return tail;
  }

  /** The last event read. */
  get at(): Cursor {
    return { epoch: this.epoch, seq: this.head, mark: this.mark };
  }

  listen(listener: TailListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Whether the events after a cursor can still be told one by one. */
  remembers({ epoch, seq, mark }: Cursor): boolean {
    return epoch === this.epoch && seq >= this.floor && mark === this.markAt(seq);
  }

  /** Up to `limit` remembered events after `seq`, none beyond `until`. */
  after(seq: number, until: number, limit: number): LoggedEvent[] {
    const oldest = this.recent[0]?.seq ?? this.head + 1;
    const start = seq + 1 - oldest;
    return this.recent.slice(start, Math.min(start + limit, until + 1 - oldest));
  }

  /** Whether the log could not be read lately. */
  get isBehind(): boolean {
    return Date.now() - this.caughtUpAt > BEHIND_MS;
  }

  /**
   * Waits until the log is read up to a cursor; in vain when it is not of this log. That can be told only when the log
   * was read to its end after all patience: while it cannot be read, any cursor may be of it. Ends when nobody wants it.
   */
  async reach({ epoch, seq }: Cursor, patience: number, isWanted = () => true): Promise<void> {
    const until = Date.now() + patience;
    while (epoch === this.epoch && seq > this.head && this.caughtUpAt < until && !this.closed && isWanted()) {
      this.wake();
      await pause(LOOK_MS);
    }
  }

  /** Says «look»; looking goes on until nothing is new. */
  wake(): void {
    this.woken = true;
    if (this.reading || this.closed || !this.started) return;
    this.reading = this.read().finally(() => {
      this.reading = null;
      if (this.woken) this.wake();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    this.woken = false;
    clearInterval(this.sweeper);
    this.stopHearing();
    await this.reading;
    await this.reader.close();
  }

  /** Undefined where the log is not remembered. */
  private markAt(seq: number): string | undefined {
    if (seq === this.head) return this.mark;
    if (seq === 0 && this.recent[0]?.seq === 1) return NO_MARK;
    return this.recent[seq - (this.recent[0]?.seq ?? seq)]?.mark;
  }

  private async read(): Promise<void> {
    while (this.woken && !this.closed) {
      this.woken = false;
      try {
        await this.readToEnd();
      } catch (error) {
        this.log.warn({ error: (error as Error).message }, 'log.unreadable');
        await pause(RETRY_MS);
        this.woken = true;
      }
    }
  }

  private async readToEnd(): Promise<void> {
    for (;;) {
      const { epoch, head, floor, before, events } = await this.reader.read(this.head, PAGE);
      this.floor = floor;
      // A restore says so itself; anything else that makes another log of this one is a fault.
      if (epoch !== this.epoch) return this.reset('warn', 'log.epochChanged');
      if (head < this.head || before !== this.mark) return this.reset('error', 'log.replaced');
      if (!isContiguous(events, this.head, head)) return this.reset('error', 'log.gap');
      if (events.length === 0) break;
      this.take(events);
      if (events.length < PAGE) break;
    }
    this.caughtUpAt = Date.now();
  }

  private take(events: LoggedEvent[]): void {
    ({ seq: this.head, mark: this.mark } = events.at(-1)!);
    this.recent.push(...events);
    // Cut in large steps, so that the cost of an event does not grow with what is kept.
    if (this.recent.length > this.keep * 1.25) this.recent = this.recent.slice(-this.keep);
    for (const listener of this.listeners) listener.onEvents(events);
  }

  private async reset(level: 'warn' | 'error', reason: string): Promise<void> {
    this.log[level]({ epoch: this.epoch, head: this.head }, reason);
    await this.startAnew();
    for (const listener of this.listeners) listener.onReset();
  }

  private async startAnew(): Promise<void> {
    const { epoch, head, floor, before, events } = await this.reader.readLast(this.keep);
    this.epoch = epoch;
    this.head = head;
    this.floor = floor;
    this.mark = events.at(-1)?.mark ?? before;
    this.recent = contiguousEnd(events);
    this.caughtUpAt = Date.now();
  }
}

/** Every number from `last` on is there, up to the page's end and, when it is not full, up to the head. */
function isContiguous(events: LoggedEvent[], last: number, head: number): boolean {
  if (events.some((event, index) => event.seq !== last + 1 + index)) return false;
  return events.length === PAGE || last + events.length >= head;
}

/** What of the last events can be told without a gap. */
function contiguousEnd(events: LoggedEvent[]): LoggedEvent[] {
  const start = events.findLastIndex(({ seq }, index) => index > 0 && seq !== events[index - 1]!.seq + 1);
  return start < 0 ? events : events.slice(start);
}
