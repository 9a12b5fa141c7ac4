import { setTimeout as pause } from 'node:timers/promises';
import { startProcess, type ProcessSettings, type ServerProcess } from '../../../server/testing/process.js';

const TRY_AGAIN_MS = 300;

/** One place of the cluster: a server process, started again whenever it has ended, as any supervisor does. */
export class ChaosServer implements AsyncDisposable {
  /** Ends that nobody had asked for, of a process that had been ready. */
  readonly crashes: string[] = [];
  private process: ServerProcess | null = null;
  private wanted = true;
  private starting: Promise<void> | null = null;

  private constructor(
    readonly name: string,
    private readonly settings: ProcessSettings,
  ) {}

  static async start(name: string, settings: ProcessSettings): Promise<ChaosServer> {
    const server = new ChaosServer(name, settings);
    await server.start();
    return server;
  }

  /** Where it listens; null while it is down. */
  get address(): { host: string; port: number } | null {
    return this.process && { host: '127.0.0.1', port: Number(new URL(this.process.url).port) };
  }

  get url(): string {
    return this.process!.url;
  }

  /** Ends it: by kill -9, or as a deploy does it. It stays down until `start`. */
  async end(how: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const { process } = this;
    this.wanted = false;
    if (!process) return;
    // Whoever balances the load knows from /readyz that nothing more is to be sent here.
    this.process = null;
    process.signal(how);
    await process.ended;
  }

  /** Starts it, as often as that takes: a database that is away makes a start fail. */
  async start(): Promise<void> {
    this.wanted = true;
    this.starting ??= this.tryToStart().finally(() => (this.starting = null));
    await this.starting;
  }

  freeze(): void {
    this.process?.signal('SIGSTOP');
  }

  thaw(): void {
    this.process?.signal('SIGCONT');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.wanted = false;
    await this.starting;
    await this.end('SIGKILL');
  }

  private async tryToStart(): Promise<void> {
    while (this.wanted && !this.process) {
      try {
        this.process = await startProcess(this.settings);
        void this.supervise(this.process);
      } catch {
        await pause(TRY_AGAIN_MS);
      }
    }
  }

  private async supervise(process: ServerProcess): Promise<void> {
    const code = await process.ended;
    if (this.process !== process || !this.wanted) return;
    this.crashes.push(`${this.name} ended with ${code}`);
    this.process = null;
    await this.start();
  }
}
