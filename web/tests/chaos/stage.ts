import pg from 'pg';
import { OwnRedis } from '../../../server/testing/redis.js';
import { filtersOf } from './filters.js';
import { Chance } from '../window/random.js';
import { provideBrowser } from '../window/browser.js';
import { WindowSocket } from './browser.js';
import { foundCompany, SECRET_KEY, type Company } from './company.js';
import { OwnPostgres } from './postgres.js';
import { Proxy } from './proxy.js';
import { ChaosServer } from './server.js';
import type { Settings } from './settings.js';
import { ChaosWindow, type Seat } from './window.js';

const DATABASE = 'chaos';

/** All parts of a run, real ones, with a proxy on every way between them. */
export class Stage implements AsyncDisposable {
  private readonly parts = new AsyncDisposableStack();
  readonly toPostgres: Proxy[] = [];
  readonly toRedis: Proxy[] = [];
  readonly networks: Proxy[] = [];
  readonly servers: ChaosServer[] = [];
  /** What stands open now, by seat; while one is opened anew, still the one before. */
  readonly windows: ChaosWindow[] = [];
  /** All that were ever open. */
  readonly opened: ChaosWindow[] = [];
  private readonly seats: Seat[] = [];
  readonly log: string[] = [];

  private constructor(
    readonly settings: Settings,
    readonly postgres: OwnPostgres,
    readonly redis: OwnRedis,
    readonly company: Company,
    /** The database, past all proxies. */
    readonly databaseUrl: string,
  ) {}

  static async set(settings: Settings, node: string[], prepare: (company: Company) => Promise<void>): Promise<Stage> {
    provideBrowser(WindowSocket);
    await using parts = new AsyncDisposableStack();
    const postgres = parts.use(await OwnPostgres.start());
    const redis = parts.use(await OwnRedis.start());
    const databaseUrl = await makeDatabase(postgres);
    const company = await foundCompany(databaseUrl);
    parts.defer(() => company.orm.close());
    await prepare(company);
    const stage = new Stage(settings, postgres, redis, company, databaseUrl);
    stage.parts.use(parts.move());
    await stage.startServers(node);
    await stage.openWindows();
    return stage;
  }

  /** Throws the window away, with all it had not sent, and opens the page anew. */
  async reopen(index: number): Promise<void> {
    this.windows[index]!.close();
    this.networks[index]!.cut();
    await this.open(index);
  }

  /** Ends it all. */
  async [Symbol.asyncDispose](): Promise<void> {
    for (const window of this.windows) window.close();
    await this.parts.disposeAsync();
  }

  private async startServers(node: string[]): Promise<void> {
    const starts = Array.from({ length: this.settings.servers }, async (_, index) => {
      const [toPostgres, toRedis] = [await this.way(this.postgres.port), await this.way(this.redis.port)];
      this.toPostgres[index] = toPostgres;
      this.toRedis[index] = toRedis;
      const databaseUrl = new URL(this.databaseUrl);
      databaseUrl.port = String(toPostgres.port);
      this.servers[index] = this.parts.use(
        await ChaosServer.start(`server ${index}`, {
          databaseUrl: databaseUrl.href,
          redisUrl: `redis://127.0.0.1:${toRedis.port}`,
          secretKey: SECRET_KEY,
          nodeOptions: node,
          hear: (line) => this.log.push(line),
        }),
      );
    });
    await Promise.all(starts);
  }

  private async openWindows(): Promise<void> {
    const { people } = this.company;
    const filters = filtersOf(this.company);
    const chance = new Chance(this.settings.seed);
    for (let index = 0; index < this.settings.clients; index++) {
      this.networks.push(this.parts.use(await Proxy.open(() => this.anyServer(index))));
      const person = people[index % people.length]!;
      const name = `window ${index} of ${person.user.name} (${person.user.role})`;
      const [filter, first] = [chance.one(filters), 3 + chance.below(30)];
      this.seats.push({
        name,
        person,
        network: this.networks[index]!,
        pipelineId: this.company.pipelineId,
        filter,
        first,
      });
    }
    await Promise.all(this.seats.map((_, index) => this.open(index)));
  }

  private async open(index: number): Promise<void> {
    const window = await ChaosWindow.open(this.seats[index]!);
    this.windows[index] = window;
    this.opened.push(window);
  }

  private async way(port: number): Promise<Proxy> {
    return this.parts.use(await Proxy.open(() => ({ host: '127.0.0.1', port })));
  }

  private dials = 0;

  /** As a load balancer does: whichever is there, in turn. */
  private anyServer(index: number): { host: string; port: number } | null {
    this.dials += 1;
    const up = this.servers.flatMap(({ address }) => (address ? [address] : []));
    return up[(index + this.dials) % up.length] ?? null;
  }
}

async function makeDatabase(postgres: OwnPostgres): Promise<string> {
  const admin = new pg.Client({ connectionString: await postgres.url() });
  await admin.connect();
  await admin.query(`create database ${DATABASE}`);
  await admin.end();
  return postgres.url(DATABASE);
}
