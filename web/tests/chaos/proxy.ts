import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** Where connections go; null while there is nobody. */
type Target = () => { host: string; port: number } | null;

/** One connection through the proxy: `near` dialled, `far` was dialled for it. */
interface Line {
  near: Socket;
  far: Socket;
  /** Whether it carries requests over HTTP: browsers keep such connections by rules of their own. */
  requests: boolean;
  /** Whether bytes are swallowed on it for good: neither end is ever told. */
  dead: boolean;
}

const HTTP_POST = 'POST ';

/** A TCP way between two parts of the product, which can be cut, closed, narrowed and made to lie dead. */
export class Proxy implements AsyncDisposable {
  private readonly lines = new Set<Line>();
  private readonly throttled = new Map<Socket, NodeJS.Timeout>();
  private refusing = false;
  private swallowing = false;
  private losingAnswers = false;
  private bytesPerSecond = Infinity;

  private constructor(
    private readonly server: Server,
    private readonly target: Target,
  ) {
    server.on('connection', (near) => this.accept(near));
  }

  static async open(target: Target): Promise<Proxy> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new Proxy(server, target);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Breaks every connection; new ones are welcome. */
  cut(): void {
    for (const line of this.lines) hangUp(line);
  }

  /** Breaks every connection and every attempt at a new one, until it is taken back. */
  refuse(on: boolean): void {
    this.refusing = on;
    if (on) this.cut();
  }

  /** From now on bytes vanish, also those of new connections; taken back, what is dead stays dead. */
  swallow(on: boolean): void {
    this.swallowing = on;
    if (on) for (const line of this.lines) line.dead = true;
  }

  /** Whether somebody who dialled still holds on to a dead connection that was not for single requests. */
  get isHeldDead(): boolean {
    return this.lines.values().some(({ near, dead, requests }) => dead && !requests && !near.destroyed);
  }

  /** Each direction of each connection passes so many bytes a second. */
  slowDown(bytesPerSecond: number): void {
    this.bytesPerSecond = bytesPerSecond;
    if (bytesPerSecond < Infinity) return;
    for (const [socket, timer] of this.throttled) {
      clearTimeout(timer);
      socket.resume();
    }
    this.throttled.clear();
  }

  /** Breaks the connection of a request at the first byte of its answer: the server has done what was asked. */
  loseAnswers(on: boolean): void {
    this.losingAnswers = on;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.slowDown(Infinity);
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private accept(near: Socket): void {
    const target = this.refusing ? null : this.target();
    if (!target) return void near.on('error', () => undefined).resetAndDestroy();
    const line = { near, far: connect(target), requests: false, dead: this.swallowing };
    this.lines.add(line);
    this.join(line, near, line.far, (chunk) => (line.requests ||= isRequest(chunk)));
    this.join(line, line.far, near, () => line.requests && this.losingAnswers && hangUp(line));
  }

  private join(line: Line, from: Socket, to: Socket, look: (chunk: Buffer) => void): void {
    from.setNoDelay(true);
    from.on('data', (chunk) => {
      look(chunk);
      if (line.dead) return;
      if (!to.destroyed && !to.write(chunk)) this.waitFor(from, to);
      if (this.bytesPerSecond < Infinity) this.rest(from, chunk.length);
    });
    from.on('error', () => undefined);
    from.on('close', () => {
      if (!line.dead) hangUp(line);
      if (line.near.destroyed && line.far.destroyed) this.lines.delete(line);
    });
  }

  private waitFor(from: Socket, to: Socket): void {
    from.pause();
    to.once('drain', () => this.throttled.has(from) || from.resume());
  }

  private rest(socket: Socket, bytes: number): void {
    socket.pause();
    const resume = () => {
      this.throttled.delete(socket);
      socket.resume();
    };
    clearTimeout(this.throttled.get(socket));
    this.throttled.set(socket, setTimeout(resume, (bytes / this.bytesPerSecond) * 1_000));
  }
}

function isRequest(chunk: Buffer): boolean {
  return chunk.subarray(0, HTTP_POST.length).toString('latin1') === HTTP_POST;
}

function hangUp({ near, far }: Line): void {
  near.destroy();
  far.destroy();
}
