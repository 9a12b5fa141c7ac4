import { setTimeout as pause } from 'node:timers/promises';
import type { GraphQLError } from 'graphql';
import type { Viewer } from '../rights/viewer.js';
import { isFull } from './backlog.js';
import type { Connection, ViewerWatcher } from './connection.js';
import type { LiveOperation } from './operation.js';
import type { WireMessage } from './wire.js';

/** What a live field answers to `subscribe`: instead of yielding values it writes to the subscriber's socket. */
export interface LiveStream extends AsyncIterable<never> {
  /** What of the operation cannot be live. */
  refusals?(operation: LiveOperation): readonly GraphQLError[];
  start(subscription: LiveSubscription): void;
}

/** A socket that had been full gets more when it has read down to this. */
const READ_DOWN = 64 * 1024;
const LOOK_EVERY_MS = 100;

/**
 * One subscription on one socket. To graphql-ws it is the iterator of a subscription that never yields and ends when it
 * is told to; to the sources of live data it is where messages are written.
 */
export class LiveSubscription implements AsyncIterableIterator<never> {
  /** Told when the viewer's rights have changed. */
  onViewerChange: (() => void) | null = null;
  private readonly endings: (() => void)[] = [];
  private readonly watcher: ViewerWatcher = { viewerChanged: () => this.onViewerChange?.() };
  private finish: ((result: IteratorReturnResult<undefined>) => void) | null = null;
  private fail: ((error: unknown) => void) | null = null;
  private ended = false;

  constructor(
    readonly connection: Connection,
    readonly id: string,
    readonly operation: LiveOperation,
  ) {
    connection.watchers.add(this.watcher);
  }

  get open(): boolean {
    return !this.ended && this.connection.socket.readyState === this.connection.socket.OPEN;
  }

  get viewer(): Viewer | null {
    return this.connection.viewer;
  }

  /** Whether so much is unsent that nothing should be added. */
  get full(): boolean {
    return isFull(this.connection.socket);
  }

  send(message: WireMessage): void {
    if (!this.ended) message.writeTo(this.connection.socket, this.id);
  }

  /** Waits until the socket has read what was written, or is cut because it takes nothing. */
  async readDown(): Promise<void> {
    while (this.open && this.connection.socket.bufferedAmount > READ_DOWN) await pause(LOOK_EVERY_MS);
  }

  onEnd(ending: () => void): void {
    this.endings.push(ending);
  }

  /** Ends with an error that the client is told. */
  end(error: unknown): void {
    this.fail?.(error);
    this.leave();
  }

  next(): Promise<IteratorResult<never, undefined>> {
    if (this.ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
    });
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    const result = { done: true, value: undefined } as const;
    this.finish?.(result);
    this.leave();
    return result;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private leave(): void {
    if (this.ended) return;
    this.ended = true;
    this.connection.watchers.delete(this.watcher);
    for (const ending of this.endings) ending();
  }
}
