import { Connection, type ConnectionState } from '#lib/core/connection.svelte.js';
import { isOfRestored } from '#lib/core/cursor.js';
import type { Change, Feed, Frame } from '#lib/core/feed.js';
import { WatchChangesDocument } from '#lib/core/gql/graphql.js';
import { Socket, type SocketOptions } from '#lib/core/socket.js';
import { Waits, backoff } from '#lib/core/waits.js';

export interface LiveOptions extends Pick<SocketOptions, 'url' | 'isSessionAlive' | 'read'> {
  feed: Feed;
  /** The build that this page is of; undefined where pages follow their source. */
  build: string | undefined;
  /** Loads what every page needs; answers from which place to watch. @throws AppError */
  start(): Promise<string>;
  /** Whether the user made this change, in whichever window. */
  isOwn(change: Change): boolean;
  /** A frame has been applied. */
  onFrame(frame: Frame): void;
  /** The socket is open (again): send what waits. */
  onOpen(): void;
  /** Everything was loaded anew: drop what was not confirmed. */
  onReset(): void;
}

/** After a reset all windows load anew; they spread over this time. */
const RESET_SPREAD = 2_000;

/** Follows the log into the store, and says how that goes. */
export class Live {
  #stale = $state.raw(false);
  #restores = $state.raw(0);
  readonly #connection = new Connection();
  #socket: Socket | undefined;
  readonly #loaders = new Set<() => Promise<void>>();
  readonly #waits = new Waits();
  #stopChanges = () => {};
  #frames: Frame[] = [];
  #resets = 0;
  #isResetting = false;
  #isClosed = false;

  constructor(private readonly options: LiveOptions) {}

  /** What the connection bar shows: `connecting` only after 3 s without a connection, `offline` at once when the browser knows. Reactive. */
  get state(): ConnectionState {
    return this.#connection.state;
  }

  /** How many changes of others the last reconnect brought, for 4 s after it; else null. Infinity: all was loaded anew. Reactive. */
  get caughtUp() {
    return this.#connection.caughtUp;
  }

  /** The server runs another build than this page: offer «Обновить». Reactive. */
  get stale() {
    return this.#stale;
  }

  /** How often the data turned out to be that of a backup, without what was done after it. Reactive. */
  get restores() {
    return this.#restores;
  }

  /** Loads the start data and follows the changes from there. @throws AppError */
  async begin() {
    const cursor = await this.options.start();
    this.#socket = this.#open();
    this.#follow(cursor);
  }

  /** Subscribes for as long as the caller wants; survives reconnects. Returns the way to stop. */
  watch: Socket['watch'] = (...subscription) => this.#socket!.watch(...subscription);

  /** Tells of every live change, after the store has it; also of those without a record. Returns the way to stop. */
  onChanges(listener: (change: Change) => void): () => void {
    return this.options.feed.watch(listener);
  }

  /** Registers a loader that runs again after a reset. Returns the way to stop. */
  onReset(load: () => Promise<void>): () => void {
    this.#loaders.add(load);
    return () => void this.#loaders.delete(load);
  }

  /** Tries at once instead of at the end of the current wait. */
  retry() {
    this.#waits.endAll();
    this.#socket?.retry();
  }

  networkChanged() {
    if (navigator.onLine) this.#socket?.reconnect();
    else this.#connection.lost();
  }

  /** After signing in again: a new socket, and everything anew. */
  resume() {
    this.#socket?.renew();
    void this.#reset();
  }

  close() {
    this.#isClosed = true;
    this.retry();
    this.#connection.close();
    this.#socket?.close();
  }

  #open() {
    const { url, isSessionAlive, onOpen, read } = this.options;
    return new Socket({
      url,
      ...(read && { read }),
      isSessionAlive,
      onOpen: () => {
        this.#connection.found();
        onOpen();
      },
      onLost: () => this.#connection.lost(),
      onRightsChanged: () => void this.#reset(),
    });
  }

  /** The socket sends `variables` again at each reconnect, so moving `after` on is all that resuming takes. */
  #follow(cursor: string) {
    this.options.feed.begin(cursor);
    const variables = { after: cursor };
    this.#frames = [];
    this.#stopChanges();
    this.#stopChanges = this.watch(WatchChangesDocument, variables, ({ changes }) => {
      variables.after = changes.to;
      this.#receive(changes);
    });
  }

  /** Frames are applied together, once per painted frame. */
  #receive(frame: Frame) {
    if (frame.reset) {
      this.#connection.received(Infinity);
      return void this.#reset();
    }
    this.#connection.received(frame.events.filter((change) => !this.options.isOwn(change)).length);
    this.#frames.push(frame);
    if (this.#frames.length === 1) onNextPaint(() => this.#apply());
  }

  #apply() {
    const frames = this.#frames;
    this.#frames = [];
    for (const frame of frames) {
      if (!this.options.feed.apply(frame)) return void this.#reset();
      this.#compareBuild(frame.build);
      this.options.onFrame(frame);
    }
  }

  #compareBuild(build: string) {
    const { build: own } = this.options;
    this.#stale = own !== undefined && build !== own;
  }

  /** The one way to recover: everything is loaded as at start-up, once more when that is asked for meanwhile. */
  async #reset() {
    this.#resets += 1;
    if (this.#isResetting) return;
    this.#isResetting = true;
    for (let done = 0; !this.#isClosed && done !== this.#resets;) {
      done = this.#resets;
      await this.#recover();
    }
    this.#isResetting = false;
  }

  async #recover() {
    this.#stopChanges();
    this.#frames = [];
    await this.#waits.wait(Math.random() * RESET_SPREAD);
    for (let tries = 0; !this.#isClosed && !(await this.#loadAnew()); tries += 1)
      await this.#waits.wait(backoff(tries));
  }

  async #loadAnew() {
    const { feed, start, onReset } = this.options;
    try {
      const before = feed.place;
      this.#follow(await start());
      if (isOfRestored(feed.place, before)) this.#restores += 1;
      await Promise.all([...this.#loaders].map((load) => load()));
      onReset();
      return true;
    } catch {
      return false;
    }
  }
}

/** Hidden windows do not paint, but must not fall behind for long either. */
const WITHOUT_PAINT = 250;

function onNextPaint(run: () => void) {
  const paint = requestAnimationFrame(() => {
    clearTimeout(timer);
    run();
  });
  const timer = setTimeout(() => {
    cancelAnimationFrame(paint);
    run();
  }, WITHOUT_PAINT);
}
