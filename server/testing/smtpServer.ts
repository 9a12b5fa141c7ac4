import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail server that refuses some, and what it has taken. */
export class SmtpServer {
  readonly taken: string[] = [];
  /** What it answers to a recipient; null = welcome. */
  refusal: { responseCode: number; message: string } | null = null;
  /** Whom alone that is answered; null = all. */
  refused: string | null = null;
  private server: SMTPServer | null = null;
  port = 0;

  /** On the port that it had before. */
  async open(): Promise<void> {
    const server = new SMTPServer({
      authOptional: true,
      allowInsecureAuth: true,
      onAuth: ({ username }, _, done) => done(null, { user: username }),
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _, done) => {
        const isRefused = this.refused === null || this.refused === address;
        done(isRefused ? this.refusal && Object.assign(new Error(this.refusal.message), this.refusal) : null);
      },
      onData: (stream, _, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          this.taken.push(Buffer.concat(chunks).toString());
          done();
        });
      },
    });
    server.on('error', () => undefined);
    const listener = server.listen(this.port, '127.0.0.1');
    await once(listener, 'listening');
    this.port = (listener.address() as AddressInfo).port;
    this.server = server;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }
}
