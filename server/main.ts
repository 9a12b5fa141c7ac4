import 'reflect-metadata';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createApp } from './app.js';
import { ConfigError, loadConfig, type Config } from './core/config.js';
import { createLogger, type Logger } from './core/logger.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './core/postgres/embedded.js';
import { diskProblem, StartError } from './core/startError.js';
import { underStartLock } from './core/startLock.js';
import { connect, migrate } from './database.js';
import { demoSignIns, seedWhenEmpty } from '../seeds/demo.js';

/** How long open requests and sockets may take to end before the process leaves without them. */
const DRAIN_MS = 15_000;

/** What has to be stopped, in the order it was started; it is stopped in the reverse order. */
const running = new AsyncDisposableStack();

process.exitCode = await main();
process.exit();

/** Runs the server until it is told to stop. @returns the exit code. */
async function main(): Promise<number> {
  const stopAsked = stopSignal();
  try {
    await serve(loadConfig(process.env), stopAsked);
    if (!stopAsked.aborted) await once(stopAsked, 'abort');
    return 0;
  } catch (error) {
    if (stopAsked.aborted) return 0;
    console.error(explain(error));
    return 1;
  } finally {
    await running.disposeAsync();
  }
}

/** Each step ends before a wish to stop is heard, so that nothing started is left behind. */
async function serve(config: Config, stopAsked: AbortSignal): Promise<void> {
  const logger = createLogger(config);
  const embedded = config.databaseUrl ? undefined : await embeddedPostgres(config);
  stopAsked.throwIfAborted();
  await ensurePortIsFree(config);
  const settled = { ...config, databaseUrl: config.databaseUrl ?? embedded!.url };
  const orm = await connect(settled);
  running.defer(() => orm.close());
  await underStartLock(settled.databaseUrl, async () => {
    await migrate(orm);
    stopAsked.throwIfAborted();
    await seedWhenEmpty({ orm, config: settled, logger });
  });
  stopAsked.throwIfAborted();
  const app = await createApp({ orm, config: settled, logger });
  running.defer(() => drained(app.close(), logger));
  await app.listen();
  await embedded?.announce(addressOf(config));
  greet(config);
}

async function embeddedPostgres(config: Config): Promise<EmbeddedPostgres> {
  const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir, report: (line) => console.log(line) });
  running.defer(() => embedded.stop());
  return embedded;
}

/** Said before a minute of migrations, not after it. */
async function ensurePortIsFree({ port, host }: Config): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(port, host, resolve));
  await new Promise((resolve) => probe.close(resolve));
}

async function drained(closed: Promise<void>, logger: Logger): Promise<void> {
  const late = sleep(DRAIN_MS, 'late', { ref: false });
  if ((await Promise.race([closed, late])) === 'late') logger.warn('requests were cut off: they did not end in time');
}

function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop.abort());
  return stop.signal;
}

function greet(config: Config): void {
  const lines = [`Vmeste is ready: ${addressOf(config)}`];
  if (config.seed === 'demo') lines.push('Sign in as', ...demoSignIns.map(({ email, password, who }) => `  ${email}  ${password}  ${who}`));
  console.log(lines.join('\n'));
}

function addressOf({ host, port }: Config): string {
  return `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;
}

function explain(error: unknown): string {
  if (error instanceof StartError || error instanceof ConfigError) return error.message;
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === 'EADDRINUSE') return `Port ${port} is taken by another program. Set PORT to a free one, for example PORT=${(port ?? 3000) + 1} npm start.`;
  if (code === 'EACCES' && port) return `Port ${port} may not be opened by this user. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL') return `This machine has no address ${address}. Set HOST to one it has, or to 0.0.0.0.`;
  return diskProblem('the database', error)?.message ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
}
