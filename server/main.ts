import 'reflect-metadata';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MikroORM } from '@mikro-orm/postgresql';
import { createApp } from './app.js';
import { ConfigError, loadConfig, type Config, type DatabaseConfig } from './core/start/config.js';
import { createLogger, type Logger } from './core/start/logger.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './core/postgres/embedded.js';
import { diskProblem, StartError } from './core/start/startError.js';
import { underStartLock } from './core/start/startLock.js';
import { connect, migrate } from './database.js';
import { demoSignIns, hasDemoAccounts, seedWhenEmpty } from '../seeds/demo.js';

/** How long open requests and sockets may take to end before the process leaves without them. */
const DRAIN_MS = 15_000;
/** How long the database's connections may take: only work that was given up still holds one. */
const LET_GO_MS = 1_000;

/** What has to be stopped, in the order it was started; it is stopped in the reverse order. */
const running = new AsyncDisposableStack();

const asked = Symbol('asked to stop');

/** Aborted when somebody asks the process to stop, or with the error that makes it stop. */
const stop = new AbortController();

process.exitCode = await main();
process.exit();

/** Runs the server until it is told to stop. @returns the exit code. */
async function main(): Promise<number> {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop.abort(asked));
  process.on('uncaughtException', (error) => stop.abort(error));
  try {
    await serve(loadConfig(process.env));
    throw await stopped();
  } catch (error) {
    if (error === asked) return 0;
    console.error(explain(error));
    return 1;
  } finally {
    await running.disposeAsync().catch((error: unknown) => console.error(explain(error)));
  }
}

/** What is started is in `running` before a wish to stop is heard, so that nothing is left behind. */
async function serve(config: Config): Promise<void> {
  const logger = createLogger(config);
  const embedded = config.databaseUrl ? undefined : await embeddedPostgres(config);
  await ensurePortIsFree(config);
  const settled = { ...config, databaseUrl: config.databaseUrl ?? embedded!.url };
  const orm = await connect(settled);
  running.defer(() => atMost(LET_GO_MS, orm.close()));
  await unlessStopped(prepare(orm, settled, logger));
  const app = await createApp({ orm, config: settled, logger });
  running.defer(() => atMost(DRAIN_MS, app.close()));
  const port = Number(new URL(await app.listen()).port);
  await embedded?.announce(addressOf({ ...config, port }));
  stop.signal.throwIfAborted();
  // A database that is away just now is no reason to stop: the server already listens, and waits for it.
  greet({ ...config, port }, await hasDemoAccounts(orm).catch(() => false));
}

async function embeddedPostgres(config: Config): Promise<EmbeddedPostgres> {
  const embedded = await startEmbeddedPostgres({
    dataDir: config.dataDir,
    report: (line) => console.log(line),
    onLost: (error) => stop.abort(error),
  });
  running.defer(() => embedded.stop());
  return embedded;
}

/** Of several instances that start at once, one migrates and seeds. */
function prepare(orm: MikroORM, config: DatabaseConfig, logger: Logger): Promise<void> {
  return underStartLock(config.databaseUrl, async () => {
    await migrate(config);
    await seedWhenEmpty({ orm, config, logger });
  });
}

/** Waits for transactions that may be given up halfway: a wish to stop does not wait for them. */
async function unlessStopped<T>(work: Promise<T>): Promise<T> {
  return Promise.race([work, stopped().then((reason) => Promise.reject(reason))]);
}

async function stopped(): Promise<unknown> {
  if (!stop.signal.aborted) await once(stop.signal, 'abort');
  return stop.signal.reason;
}

async function atMost(ms: number, work: Promise<void>): Promise<void> {
  await Promise.race([work, sleep(ms)]);
}

/** Said before a minute of migrations, not after it. */
async function ensurePortIsFree({ port, host }: Config): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, host, resolve));
  await new Promise((resolve) => probe.close(resolve));
}

function greet(config: Config, hasDemo: boolean): void {
  const lines = [`Vmeste is ready: ${addressOf(config)}`];
  if (config.allowHttp)
    lines.push(...networkAddresses(config).map((address) => `On the network, unprotected: ${address}`));
  if (hasDemo)
    lines.push('Sign in as', ...demoSignIns.map(({ email, password, who }) => `  ${email}  ${password}  ${who}`));
  console.log(lines.join('\n'));
}

function networkAddresses({ host, port }: Config): string[] {
  if (host !== '0.0.0.0') return [];
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => `http://${address}:${port}`);
}

function addressOf({ host, port }: Config): string {
  return `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;
}

function explain(error: unknown): string {
  if (error instanceof StartError || error instanceof ConfigError) return error.message;
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Set PORT to a free one, for example PORT=${(port ?? 3000) + 1} npm start.`;
  if (code === 'EACCES' && port) return `Port ${port} may not be opened by this user. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${address}. Set HOST to one it has, or to 0.0.0.0.`;
  return (
    diskProblem('the database', error)?.message ??
    (error instanceof Error ? (error.stack ?? error.message) : String(error))
  );
}
