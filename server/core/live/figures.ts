import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import { AppError } from '../errors.js';
import type { LoggedEvent } from '../log/reader.js';
import type { Tail } from '../log/tail.js';
import { Turns } from '../turns.js';
import type { Viewer } from '../rights/viewer.js';
import { LatestValue } from './latest.js';
import type { LiveStream, LiveSubscription } from './subscription.js';

/**
 * Something derived from many records, such as the heads of a board: computed once for all who watch it with the same
 * arguments, then reduced in memory to what each of them may see.
 */
export interface Figure<Args, Sum> {
  name: string;
  /** Whether an event may have changed it. */
  touches(event: LoggedEvent, args: Args): boolean;
  compute(context: Context, args: Args): Promise<Computed<Sum>>;
  project(sum: Sum, viewer: Viewer, args: Args): object;
}

export interface Computed<Sum> {
  sum: Sum;
  /** When it will differ by the passing of time alone: the next due moment or midnight. */
  turnsAt: Date | null;
}

/** A figure is computed at most this often. */
const REST_MS = 1_000;
/**
 * One is computed at a time, and its turn lasts twice as long as the work: however many different filters are watched,
 * they take half a core and one connection at most, and come more rarely.
 */
const AT_ONCE = 1;
/** Timers may fire a little early; then the moment would not have come yet. */
const TIMER_SLACK_MS = 5;
const LONGEST_TIMER_MS = 6 * 3_600_000;

/** All figures that somebody watches. */
export class Figures {
  private readonly watched = new Map<string, Watched<unknown, unknown>>();
  private readonly turns = new Turns(AT_ONCE);
  private readonly stop: () => void;

  constructor(
    tail: Tail,
    private readonly newContext: () => Context,
    private readonly log: Logger,
  ) {
    this.stop = tail.listen({
      onEvents: (events) => this.watched.forEach((figure) => figure.hear(events)),
      onReset: () => this.watched.forEach((figure) => figure.wake()),
    });
  }

  get count(): number {
    return this.watched.size;
  }

  /** The live value of a figure. */
  watch<Args, Sum>(figure: Figure<Args, Sum>, args: Args): LiveStream {
    return new FigureStream((subscription) => this.open(figure, args).add(subscription));
  }

  close(): void {
    this.stop();
    this.watched.forEach((figure) => figure.close());
  }

  private open<Args, Sum>(figure: Figure<Args, Sum>, args: Args): Watched<Args, Sum> {
    const key = JSON.stringify([figure.name, args]);
    const known = this.watched.get(key) as Watched<Args, Sum> | undefined;
    if (known) return known;
    const { newContext, turns, log } = this;
    const made = new Watched(figure, args, newContext, turns, log, () => this.watched.delete(key));
    this.watched.set(key, made as Watched<unknown, unknown>);
    return made;
  }
}

/** One figure with one set of arguments, while somebody watches it. */
class Watched<Args, Sum> {
  private readonly latest: LatestValue;
  private timer: NodeJS.Timeout | null = null;
  private dueAt = Infinity;
  private computedAt = 0;
  private computing = false;
  private outdated = false;
  private closed = false;

  constructor(
    private readonly figure: Figure<Args, Sum>,
    private readonly args: Args,
    private readonly newContext: () => Context,
    private readonly turns: Turns,
    private readonly log: Logger,
    private readonly onEmpty: () => void,
  ) {
    this.latest = new LatestValue(newContext);
  }

  add(subscription: LiveSubscription): void {
    this.latest.add(subscription, () => this.close());
    if (this.computedAt === 0) this.wake();
  }

  hear(events: LoggedEvent[]): void {
    if (events.some((event) => this.figure.touches(event, this.args))) this.wake();
  }

  /** Computes anew as soon as it has rested. */
  wake(): void {
    this.setTimer(this.computedAt + REST_MS);
  }

  close(): void {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    this.onEmpty();
  }

  private setTimer(at: number): void {
    if (this.closed || at >= this.dueAt) return;
    if (this.timer) clearTimeout(this.timer);
    this.dueAt = at;
    const wait = Math.min(Math.max(at - Date.now(), 0), LONGEST_TIMER_MS);
    this.timer = setTimeout(() => void this.turns.take(() => this.computeAndRest()), wait).unref();
  }

  private async computeAndRest(): Promise<void> {
    const started = performance.now();
    await this.compute();
    await pause(performance.now() - started, undefined, { ref: false });
  }

  private async compute(): Promise<void> {
    this.dueAt = Infinity;
    if (this.closed) return;
    if (this.computing) return void (this.outdated = true);
    this.computing = true;
    this.outdated = false;
    this.computedAt = Date.now();
    const turnsAt = await this.computeOnce();
    this.computing = false;
    if (this.outdated || this.latest.owes) this.wake();
    this.setTimer(Math.max(turnsAt, this.computedAt + REST_MS));
  }

  /** @returns when to look again though nothing has happened. */
  private async computeOnce(): Promise<number> {
    try {
      const { asOf, sum, turnsAt } = await this.newContext().atOnce(async (moment) => {
        const asOf = await moment.asOf();
        return { asOf, ...(await this.figure.compute(moment, this.args)) };
      });
      this.latest.set((viewer) => this.figure.project(sum, viewer, this.args), { asOf });
      return turnsAt ? turnsAt.getTime() + TIMER_SLACK_MS : Infinity;
    } catch (error) {
      this.refuse(error);
      return 0;
    }
  }

  /** What is wrong with the arguments is told and ends the subscription; a database that is away is waited for. */
  private refuse(error: unknown): void {
    if (error instanceof AppError) return this.latest.fail(error);
    this.log.error({ err: error, figure: this.figure.name }, 'live.figure');
  }
}

class FigureStream implements LiveStream {
  constructor(readonly start: (subscription: LiveSubscription) => void) {}

  [Symbol.asyncIterator](): AsyncIterator<never> {
    throw new Error('figures are only told over a WebSocket');
  }
}
