import { createClient, type Client, type SubscribePayload } from 'graphql-ws/client';
import { Waits, backoff } from '#lib/core/waits.js';
import type { TypedDocumentString } from '#lib/core/gql/graphql.js';

export interface SocketOptions {
  url: string;
  /** What a message says to this reader; what it has made of one it leaves as it is. */
  read?(text: string): string;
  onOpen(): void;
  onLost(): void;
  /** The server closed the socket with «forbidden»: whether the session still lives. @throws AppError NETWORK */
  isSessionAlive(): Promise<boolean>;
  /** A new socket stands where the server had closed one for good: what this window may see has changed. */
  onRightsChanged(): void;
}

interface Watcher {
  payload: SubscribePayload;
  next(result: unknown): void;
  stop(): void;
}

/** How long a handshake may take: a browser waits for minutes. */
const OPEN_WITHIN = 10_000;
const PING_EVERY = 10_000;
const PONG_WITHIN = 5_000;
/** Access changed or session revoked; the library would retry it for ever. */
const FORBIDDEN = 4403;
/** The session has opened so many windows since that this one had to go. */
const CROWDED_OUT = 4411;
/** As long as a timer can: what waits so is woken by `retry`. */
const UNTIL_LOOKED_AT = 2 ** 31 - 1;
/** More visible windows than a session may have take turns; faster, they would do nothing else. */
const CROWDED_MS = 30_000;

/** One WebSocket for all subscriptions of a window; it never gives up as long as the session lives. */
export class Socket {
  readonly #ids = new WeakMap<SubscribePayload, string>();
  readonly #watchers = new Map<string, Watcher>();
  readonly #waits = new Waits();
  #client: Client;
  #opening: ReturnType<typeof setTimeout> | undefined;
  #pong: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  constructor(private readonly options: SocketOptions) {
    this.#client = this.#connect();
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

  /** Tries at once instead of at the end of the current wait. */
  retry() {
    this.#waits.endAll();
  }

  /** One that lies dead after sleep or a change of network looks open for minutes: lets go of it. */
  reconnect() {
    this.#client.terminate();
    this.retry();
  }

  /** A new socket in place of one that was closed for good. */
  renew() {
    if (this.#isClosed) return;
    void dispose(this.#client);
    this.#client = this.#connect();
    for (const id of this.#watchers.keys()) this.#subscribe(id);
  }

  close() {
    this.#isClosed = true;
    this.retry();
    clearTimeout(this.#opening);
    clearTimeout(this.#pong);
    void dispose(this.#client);
  }

  #connect() {
    const { url, read } = this.options;
    return createClient({
      url,
      lazy: false,
      ...(read && { webSocketImpl: readBy(read) }),
      keepAlive: PING_EVERY,
      connectionAckWaitTimeout: PING_EVERY,
      retryAttempts: Infinity,
      shouldRetry: (event) => codeOf(event) !== FORBIDDEN && codeOf(event) !== CROWDED_OUT,
      retryWait: (retries) => this.#waits.wait(backoff(retries)),
      // The same ids in every window let the server write the same bytes to all.
      generateID: (payload) => this.#ids.get(payload)!,
      onNonLazyError: (event) => void this.#revive(event),
      on: {
        connecting: () => this.#expectOpen(),
        opened: () => clearTimeout(this.#opening),
        connected: () => this.options.onOpen(),
        closed: () => this.#lose(),
        error: () => this.#lose(),
        ping: (received) => received || this.#expectPong(),
        pong: () => clearTimeout(this.#pong),
      },
    });
  }

  #lose() {
    clearTimeout(this.#opening);
    clearTimeout(this.#pong);
    this.options.onLost();
  }

  #expectOpen() {
    this.#opening = setTimeout(() => this.#client.terminate(), OPEN_WITHIN);
  }

  #expectPong() {
    this.#pong = setTimeout(() => this.#client.terminate(), PONG_WITHIN);
  }

  /** The library has given up: expelled, or a close code it takes for final. Neither is final for an open board. */
  async #revive(event: unknown) {
    const isExpelled = codeOf(event) === FORBIDDEN;
    if (codeOf(event) === CROWDED_OUT) await this.#waits.wait(isHidden() ? UNTIL_LOOKED_AT : CROWDED_MS);
    else if (!isExpelled) await this.#waits.wait(backoff(2));
    else if (!(await this.#isSessionAlive())) return;
    this.renew();
    if (isExpelled) this.options.onRightsChanged();
  }

  async #isSessionAlive(): Promise<boolean> {
    for (let tries = 0; !this.#isClosed; tries += 1) {
      const isAlive = await this.options.isSessionAlive().catch(() => undefined);
      if (isAlive !== undefined) return isAlive;
      await this.#waits.wait(backoff(tries));
    }
    return false;
  }

  #subscribe(id: string) {
    const watcher = this.#watchers.get(id)!;
    const client = this.#client;
    const again = async () => {
      await this.#waits.wait(backoff(2));
      const isWanted = !this.#isClosed && this.#watchers.get(id) === watcher;
      if (isWanted && client === this.#client) this.#subscribe(id);
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
}

const codeOf = (event: unknown) =>
  event && typeof event === 'object' && 'code' in event ? Number(event.code) : undefined;

/** A WebSocket whose messages are read before they are parsed: what the library has for it is called for every value. */
const readBy = (read: (text: string) => string) =>
  class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      this.addEventListener('message', (event: MessageEvent<string>) => {
        const data = read(event.data);
        if (data === event.data) return;
        event.stopImmediatePropagation();
        this.dispatchEvent(new MessageEvent('message', { data }));
      });
    }
  };

const isHidden = () => globalThis.document?.hidden ?? false;

/** A client that is let go while it still connects has nothing to tell: it ends as it would have. */
async function dispose(client: Client) {
  await Promise.resolve(client.dispose()).catch(() => undefined);
}
