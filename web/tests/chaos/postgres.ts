import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { binariesFor, type Binaries } from '../../../server/core/postgres/binaries.js';
import { initialise, placeFor, type Place } from '../../../server/core/postgres/place.js';
import { connectionUrl, ensurePostmaster, type Postmaster } from '../../../server/core/postgres/postmaster.js';

/** How PostgreSQL is told to end: sessions are broken off; or nothing at all is finished, as by a crash. */
const SIGNALS = { fast: 'SIGINT', immediate: 'SIGQUIT' } as const;
export type Shutdown = keyof typeof SIGNALS;

/** A durable PostgreSQL of this run alone, which may be stopped and started again on its port. */
export class OwnPostgres implements AsyncDisposable {
  private readonly quitWithUs = () => this.signal('SIGQUIT');

  private constructor(
    private readonly folder: string,
    private readonly place: Place,
    private readonly binaries: Binaries,
    private postmaster: Postmaster,
  ) {
    // It runs in a group of its own and would outlive us.
    process.once('exit', this.quitWithUs);
  }

  static async start(): Promise<OwnPostgres> {
    const folder = await mkdtemp(join(tmpdir(), 'vmeste-chaos-'));
    // PostgreSQL may run as another user than the tests.
    await chmod(folder, 0o711);
    const place = await placeFor(folder, () => undefined);
    const binaries = await binariesFor(place.account, () => undefined);
    await initialise(place, binaries, true);
    const postgres = new OwnPostgres(
      folder,
      place,
      binaries,
      await ensurePostmaster(place, binaries, { durable: true }),
    );
    await postgres.keepCommitTimes();
    return postgres;
  }

  get port(): number {
    return this.postmaster.port;
  }

  url(database = 'postgres'): Promise<string> {
    return connectionUrl(this.place, this.postmaster, database);
  }

  async stop(how: Shutdown): Promise<void> {
    const { pid } = this.postmaster;
    this.signal(SIGNALS[how]);
    while (runs(pid)) await pause(10);
  }

  async start(): Promise<void> {
    this.postmaster = await ensurePostmaster(this.place, this.binaries, { durable: true, port: this.port });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    process.off('exit', this.quitWithUs);
    await this.stop('immediate');
    await rm(this.folder, { recursive: true, force: true });
  }

  /** When each row of the log was committed: what the judgement of rights goes by. */
  private async keepCommitTimes(): Promise<void> {
    const admin = new pg.Client({ connectionString: await this.url() });
    await admin.connect();
    await admin.query('alter system set track_commit_timestamp = on');
    await admin.end();
    await this.stop('fast');
    await this.start();
  }

  private signal(name: NodeJS.Signals): void {
    if (runs(this.postmaster.pid)) process.kill(this.postmaster.pid, name);
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
