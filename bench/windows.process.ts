// Open boards: windows without a browser. Each loads, follows, reconnects and starts anew as the web does
// (web/src/lib/core/{live.svelte,socket,waits}.ts), but shows nothing.
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { now } from './figures.ts';
import { answer } from './remote.ts';
import type { WindowsOptions, WindowsTally } from './windows.ts';

/** After a reset all windows load anew; they spread over this time. */
const RESET_SPREAD_MS = 2_000;
const LONGEST_WAIT_MS = 5_000;
const FIRST_PAGE = 30;
/** Windows that are opened at a time. */
const WAVE = 25;

interface Message {
  id?: string;
  type: string;
  payload?: { data?: { changes?: Frame } };
}

interface Frame {
  from: string;
  to: string;
  reset: boolean;
}

let options: WindowsOptions;
let urls: string[] = [];
let windows: Window[] = [];
let tally = emptyTally();
/** Whoever waits until every window is right. */
let awaited: { epoch: number; seq: number; done: (at: number) => void } | null = null;

export const functions = { open, serve, settled, reload, stall, cut, take, close };
export type WindowsFunctions = typeof functions;

answer(functions);

async function open(given: WindowsOptions): Promise<void> {
  options = given;
  urls = given.urls;
  windows = Array.from({ length: given.windows }, (_, index) => new Window(index));
  for (let index = 0; index < windows.length; index += WAVE)
    await Promise.all(windows.slice(index, index + WAVE).map((window) => window.begin()));
}

/** Where the load balancer sends whoever comes from now on. */
function serve(given: string[]): void {
  urls = given;
}

/** Waits until every window has loaded, is connected and has been told the log up to a number of this epoch. */
function settled(epoch: number, seq: number, patience: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      const wrong = windows.filter((window) => !window.isRight(epoch, seq));
      reject(new Error(`${wrong.length} windows are not right; the first stands at ${wrong[0]?.cursor}`));
    }, patience);
    const done = (at: number) => {
      clearTimeout(late);
      resolve(at);
    };
    awaited = { epoch, seq, done };
    look();
  });
}

function look(): void {
  if (!awaited || !windows.every((window) => window.isRight(awaited!.epoch, awaited!.seq))) return;
  awaited.done(now());
  awaited = null;
}

/** The last windows load everything anew, as after F5. */
function reload(count: number): void {
  for (const window of windows.slice(-count)) window.reload();
}

/** The first windows stop reading, or read on. */
function stall(count: number, isStalled: boolean): void {
  for (const window of windows.slice(0, count)) window.stall(isStalled);
}

/** The first windows lose their connection without a word. */
function cut(count: number): void {
  for (const window of windows.slice(0, count)) window.cut();
}

function take(): WindowsTally {
  const taken = tally;
  tally = emptyTally();
  return taken;
}

function close(): void {
  for (const window of windows) window.close();
}

function emptyTally(): WindowsTally {
  return { frames: 0, resets: 0, broken: 0, reconnects: 0, refused: {}, loads: [] };
}

const backoff = (tries: number): number => Math.min(LONGEST_WAIT_MS, 500 * 2 ** tries) * (0.5 + Math.random() / 2);

class Window {
  cursor = '';
  private readonly index: number;
  private readonly token: string;
  private socket: WebSocket | null = null;
  private subscriptions = 0;
  private isLoaded = false;
  private isResetting = false;
  private isClosed = false;

  constructor(index: number) {
    this.index = index;
    this.token = options.tokens[index % options.tokens.length]!;
  }

  isRight(epoch: number, seq: number): boolean {
    const [at, number] = this.cursor.split('.', 2).map(Number);
    return this.isLoaded && this.socket?.readyState === WebSocket.OPEN && at === epoch && number! >= seq;
  }

  async begin(): Promise<void> {
    await this.load();
    await this.connect();
  }

  stall(isStalled: boolean): void {
    if (isStalled) this.socket?.pause();
    else this.socket?.resume();
  }

  reload(): void {
    if (!this.isResetting && this.socket) void this.startAnew(0);
  }

  cut(): void {
    this.socket?.terminate();
  }

  close(): void {
    this.isClosed = true;
    this.socket?.close();
  }

  private get url(): string {
    return urls[this.index % urls.length]!;
  }

  /** Start data, then the board; the changes are followed from before either. */
  private async load(): Promise<void> {
    const started = now();
    const { me } = await this.ask<{ me: { asOf: string } }>(options.documents.start, {});
    await this.ask(options.documents.board, { ...this.board, first: FIRST_PAGE });
    tally.loads.push(now() - started);
    this.cursor = me.asOf;
    this.isLoaded = true;
  }

  private get board() {
    return { pipelineId: options.pipelineId, filter: {}, zone: 'Europe/Moscow' };
  }

  private async ask<T>(query: string, variables: object): Promise<T> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.url, authorization: `Bearer ${this.token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors).slice(0, 200));
    return data;
  }

  private async connect(): Promise<void> {
    for (let tries = 0; !this.isClosed; tries++) {
      try {
        return await this.connectOnce();
      } catch (error) {
        refused(error);
        await pause(backoff(tries));
      }
    }
  }

  private async connectOnce(): Promise<void> {
    const socket = new WebSocket(`${this.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      perMessageDeflate: false,
    });
    await once(socket, 'open');
    socket.on('error', () => undefined);
    const acknowledged = once(socket, 'message');
    const closed = once(socket, 'close').then(() => Promise.reject(new Error('closed')));
    socket.send(JSON.stringify({ type: 'connection_init', payload: { token: this.token } }));
    await Promise.race([acknowledged, closed]);
    closed.catch(() => this.lost(socket));
    this.socket = socket;
    socket.on('message', (data: Buffer) => this.hear(JSON.parse(data.toString()) as Message));
    this.subscribe('heads', options.documents.watchHeads, this.board);
    if (!this.isResetting) this.follow();
    look();
  }

  private lost(socket: WebSocket): void {
    if (this.isClosed || this.socket !== socket) return;
    this.socket = null;
    tally.reconnects += 1;
    void pause(backoff(0)).then(() => this.connect());
  }

  private follow(): void {
    this.subscriptions += 1;
    this.subscribe(this.followed, options.documents.watchChanges, { after: this.cursor });
  }

  /** What comes late under a former id is not heard. */
  private get followed(): string {
    return `changes-${this.subscriptions}`;
  }

  private subscribe(id: string, query: string, variables: object): void {
    this.socket?.send(JSON.stringify({ id, type: 'subscribe', payload: { query, variables } }));
  }

  private hear({ id, type, payload }: Message): void {
    if (type === 'ping') this.socket?.send('{"type":"pong"}');
    const frame = payload?.data?.changes;
    if (type === 'error' && id === this.followed) refused(new Error(JSON.stringify(payload).slice(0, 200)));
    if (type !== 'next' || !frame || id !== this.followed || this.isResetting) return;
    tally.frames += 1;
    if (frame.reset) return this.reset();
    if (frame.from !== this.cursor) tally.broken += 1;
    this.cursor = frame.to;
    if (awaited) look();
  }

  private reset(): void {
    tally.resets += 1;
    void this.startAnew(Math.random() * RESET_SPREAD_MS);
  }

  private async startAnew(wait: number): Promise<void> {
    this.isResetting = true;
    this.isLoaded = false;
    this.socket?.send(JSON.stringify({ id: this.followed, type: 'complete' }));
    await pause(wait);
    for (let tries = 0; !this.isLoaded; tries++) {
      await this.load().catch(async (error: unknown) => {
        refused(error);
        await pause(backoff(tries));
      });
    }
    this.isResetting = false;
    this.follow();
    look();
  }
}

function refused(error: unknown): void {
  const { code, cause, message } = error as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
  const reason = cause?.code ?? code ?? message;
  tally.refused[reason] = (tally.refused[reason] ?? 0) + 1;
}
