import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A mail server that says no to one letter, as Exchange does; for all else it asks a real one. */
export class MoodyServer implements AsyncDisposable {
  /** UID of the letter that it does not hand out. */
  withheld: number | null = null;
  /** UID of the letter that it does not even tell the head of. */
  unlisted: number | null = null;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly behind: number,
  ) {
    server.on('connection', (client) => this.serve(client));
  }

  static async before(port: number): Promise<MoodyServer> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new MoodyServer(server, port);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private refuses(uids: string, what: string): boolean {
    const isAsked = (letter: number | null) => letter !== null && isAmong(letter, uids);
    if (/BODY\.PEEK\[\]/i.test(what)) return isAsked(this.withheld);
    return /ENVELOPE/i.test(what) && isAsked(this.unlisted);
  }

  private serve(client: Socket): void {
    const real = connect(this.behind, '127.0.0.1');
    for (const socket of [client, real]) {
      this.sockets.add(socket);
      socket.on('error', () => undefined);
    }
    real.pipe(client);
    client.on('end', () => real.end());
    client.on('data', (bytes) => {
      const [, tag, uids, what] = /^(\S+) UID FETCH (\S+) (.*)/i.exec(bytes.toString('latin1')) ?? [];
      if (uids && this.refuses(uids, what!)) client.write(`${tag} NO The letter could not be converted.\r\n`);
      else real.write(bytes);
    });
  }
}

/** As IMAP writes sets: `1:3,7`. */
const isAmong = (uid: number, set: string): boolean =>
  set.split(',').some((range) => {
    const [first = 0, last = first] = range.split(':').map(Number);
    return first <= uid && uid <= last;
  });
