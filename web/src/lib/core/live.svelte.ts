import { createClient, type Client, type SubscribePayload } from 'graphql-ws/client';
import { Connection, type ConnectionState } from '#lib/core/connection.svelte.js';
import type { Change, Feed, Frame } from '#lib/core/feed.js';
import { WatchChangesDocument, type TypedDocumentString } from '#lib/core/gql/graphql.js';

export interface LiveOptions {
  url: string;
  feed: Feed;
  /** Loads what every page needs; answers from which place to watch. @throws AppError */
  start(): Promise<string>;
  /** A frame has been applied. */
  onFrame(frame: Frame): void;
  /** The socket is open (again): send what waits. */
  onOnline(): void;
  /** Everything was loaded anew: drop what was not confirmed. */
  onReset(): void;
  /** The server closed the socket with «forbidden»: whether the session still lives. @throws AppError NETWORK */
  isSessionAlive(): Promise<boolean>;
}

interface Watcher {
  payload: SubscribePayload;
  next(result: unknown): void;
  stop(): void;
}

const PING_EVERY = 10_000;
const PONG_WITHIN = 5_000;
const LONGEST_WAIT = 5_000;
/** After a reset all windows load anew; they spread over this time. */
const RESET_SPREAD = 2_000;
/** Access changed or session revoked; the library would retry it for ever. */
const FORBIDDEN = 4403;

/** The one socket: changes of records, derived figures, presence. */
export class Live {
  #stale = $state.raw(false);
  readonly #connection = new Connection();
  readonly #ids = new WeakMap<SubscribePayload, string>();
  readonly #watchers = new Map<string, Watcher>();
  readonly #loaders = new Set<() => Promise<void>>();
  #client: Client;
  #stopChanges = () => {};
  #frames: Frame[] = [];
  #build: string | undefined;
  #resetting = false;
  #closed = false;
  readonly #waits = new Set<() => void>();
  #pong: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: LiveOptions) {
    this.#client = this.#connect();
  }

  /** What the connection bar shows: `connecting` only after 3 s without a connection. Reactive. */
  get state(): ConnectionState {
    return this.#connection.state;
  }

  /** How many changes the last reconnect brought, for 4 s after it; else null. Reactive. */
  get caughtUp() {
    return this.#connection.caughtUp;
  }

  /** The server runs another build than this page: offer «Обновить». Reactive. */
  get stale() {
    return this.#stale;
  }

  /** Loads the start data and follows the changes from there. @throws AppError */
  async begin() {
    this.#follow(await this.options.start());
  }

  /** Subscribes for as long as the caller wants; survives reconnects. Returns the way to stop. */
  watch<Result, Variables extends Record<string, unknown>>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    next: (result: Result) => void,
  ): () => void {
    const extensions = { documentId: document.__meta__?.['hash'] };
    const payload = { query: document.toString(), variables, extensions };
    const id = this.#freeId(payload.query);
    this.#ids.set(payload, id);
    this.#watchers.set(id, { payload, next: next as Watcher['next'], stop: () => {} });
    this.#subscribe(id);
    return () => this.#drop(id);
  }

  /** Tells of every live change of this record and of what belongs to it (a deal's tasks), also without a new row. */
  onChange(id: string, listener: (change: Change) => void): () => void {
    return this.options.feed.watch((change) => {
      if (change.id === id || change.particulars?.['dealId'] === id) listener(change);
    });
  }

  /** Registers a loader that runs again after a reset. Returns the way to stop. */
  onReset(load: () => Promise<void>): () => void {
    this.#loaders.add(load);
    return () => void this.#loaders.delete(load);
  }

  /** A new socket in place of one that was closed for good; by default everything is loaded anew as well. */
  resume(isAnew = true) {
    if (this.#closed) return;
    void dispose(this.#client);
    this.#client = this.#connect();
    for (const id of this.#watchers.keys()) this.#subscribe(id);
    if (isAnew) void this.#reset();
  }

  /** Tries at once instead of at the end of the current wait. */
  retry() {
    for (const end of this.#waits) end();
  }

  /** A socket that lies dead after sleep or a change of network looks open for minutes: ask for a new one. */
  networkChanged() {
    if (navigator.onLine) this.#client.terminate();
    else this.#connection.lost();
    this.retry();
  }

  close() {
    this.#closed = true;
    this.retry();
    clearTimeout(this.#pong);
    this.#connection.close();
    void dispose(this.#client);
  }

  #connect() {
    return createClient({
      url: this.options.url,
      lazy: false,
      keepAlive: PING_EVERY,
      connectionAckWaitTimeout: PING_EVERY,
      retryAttempts: Infinity,
      shouldRetry: (event) => codeOf(event) !== FORBIDDEN,
      retryWait: (retries) => this.#wait(backoff(retries)),
      // The same ids in every window let the server write the same bytes to all.
      generateID: (payload) => this.#ids.get(payload)!,
      onNonLazyError: (event) => void this.#revive(event),
      on: {
        connected: () => this.#online(),
        closed: () => this.#lost(),
        error: () => this.#lost(),
        ping: (received) => received || this.#expectPong(),
        pong: () => clearTimeout(this.#pong),
      },
    });
  }

  #online() {
    this.#connection.found();
    this.options.onOnline();
  }

  #lost() {
    clearTimeout(this.#pong);
    this.#connection.lost();
  }

  #expectPong() {
    this.#pong = setTimeout(() => this.#client.terminate(), PONG_WITHIN);
  }

  /** The library has given up: expelled, or a close code it takes for final. Neither is final for an open board. */
  async #revive(event: unknown) {
    const isExpelled = codeOf(event) === FORBIDDEN;
    if (!isExpelled) await this.#wait(backoff(2));
    else if (!(await this.#isSessionAlive())) return;
    this.resume(isExpelled);
  }

  async #isSessionAlive(): Promise<boolean> {
    for (let tries = 0; !this.#closed; tries += 1) {
      const isAlive = await this.options.isSessionAlive().catch(() => undefined);
      if (isAlive !== undefined) return isAlive;
      await this.#wait(backoff(tries));
    }
    return false;
  }

  #subscribe(id: string) {
    const watcher = this.#watchers.get(id)!;
    const client = this.#client;
    const again = async () => {
      await this.#wait(backoff(2));
      if (this.#watchers.get(id) === watcher && client === this.#client) this.#subscribe(id);
    };
    watcher.stop = client.subscribe(watcher.payload, {
      next: ({ data }) => data && watcher.next(data),
      // A closed socket is the client's to mend; an error of the subscription itself is tried again.
      error: (error) => Array.isArray(error) && void again(),
      complete: () => void again(),
    });
  }

  #drop(id: string) {
    const watcher = this.#watchers.get(id);
    this.#watchers.delete(id);
    watcher?.stop();
  }

  #freeId(query: string) {
    const [, name = 'Watch'] = /subscription (\w+)/.exec(query) ?? [];
    let id = name;
    for (let copy = 2; this.#watchers.has(id); copy += 1) id = `${name}-${copy}`;
    return id;
  }

  /** The library sends `variables` again at each reconnect, so moving `after` on is all that resuming takes. */
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
    if (frame.reset) return void this.#reset();
    this.#connection.received(frame.events.length);
    this.#frames.push(frame);
    if (this.#frames.length === 1) onNextPaint(() => this.#apply());
  }

  #apply() {
    const frames = this.#frames;
    this.#frames = [];
    for (const frame of frames) {
      if (!this.options.feed.apply(frame)) return void this.#reset();
      this.#noteBuild(frame.build);
      this.options.onFrame(frame);
    }
  }

  #noteBuild(build: string) {
    this.#build ??= build;
    this.#stale = build !== this.#build;
  }

  /** The one way to recover: everything is loaded as at start-up. */
  async #reset() {
    if (this.#resetting || this.#closed) return;
    this.#resetting = true;
    this.#stopChanges();
    await this.#wait(Math.random() * RESET_SPREAD);
    for (let tries = 0; !this.#closed && !(await this.#loadAnew()); tries += 1) await this.#wait(backoff(tries));
    this.#resetting = false;
  }

  async #loadAnew() {
    try {
      this.#follow(await this.options.start());
      await Promise.all([...this.#loaders].map((load) => load()));
      this.options.onReset();
      return true;
    } catch {
      return false;
    }
  }

  #wait(ms: number) {
    return new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#waits.delete(end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.#waits.add(end);
    });
  }
}

/** Doubling from half a second, with jitter so that a thousand windows do not return in one instant. */
const backoff = (tries: number) => Math.min(LONGEST_WAIT, 500 * 2 ** tries) * (0.5 + Math.random() / 2);

const codeOf = (event: unknown) => (event && typeof event === 'object' && 'code' in event ? event.code : undefined);

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
