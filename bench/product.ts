import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Context } from '../server/core/context.ts';
import { startProcess, type ServerProcess } from '../server/testing/process.ts';
import { OwnRedis } from '../server/testing/redis.ts';
import { connect, migrate, startEmbeddedPostgres } from './built.ts';
import { leastMemory, type Memory } from './memory.ts';
import { contextOver, foundCompany, type Company, type CompanySize } from './company.ts';

export interface ProductOptions extends CompanySize {
  /** Server processes over one database. */
  processes?: number;
  /** Whether they have a Redis between them. */
  redis?: boolean;
}

/** The product as it ships, in processes of its own, over a PostgreSQL of its own that syncs every commit. */
export interface Product extends AsyncDisposable {
  /** `http://127.0.0.1:…` of each process. */
  readonly urls: string[];
  readonly processes: ServerProcess[];
  readonly databaseUrl: string;
  readonly redis: OwnRedis | null;
  readonly company: Company;
  readonly orm: MikroORM;
  /** A context of the server itself; a process hears of what it writes within a second. */
  context(): Context;
  /** An answer's data. @throws Error with what GraphQL says */
  ask<T>(query: string, variables: object, token: string, process?: number): Promise<T>;
  /** Where the log stands. */
  cursor(): Promise<string>;
  /** A figure of /metrics; NaN when it is not there. */
  metric(name: string, process?: number): Promise<number>;
  /** User and system time that a process has taken, in seconds. */
  cpu(process?: number): Promise<number>;
  /** Bytes of a process after its garbage has been collected. */
  memory(process?: number): Promise<Memory>;
}

const running = new Set<Product>();

/** Ends what an interrupted run has started. */
export async function closeProducts(): Promise<void> {
  await Promise.all([...running].map((product) => product[Symbol.asyncDispose]()));
}

/** Starts it with a company that was there before it. BENCH_DATABASE_URL: a PostgreSQL to make the database in. */
export async function openProduct(options: ProductOptions = {}): Promise<Product> {
  await using opened = new AsyncDisposableStack();
  const databaseUrl = await openDatabase(opened);
  const orm = await connect({ databaseUrl });
  opened.defer(() => orm.close());
  await migrate({ databaseUrl });
  const company = await foundCompany(orm, options);
  const redis = options.redis ? opened.use(await OwnRedis.start()) : null;
  const processes: ServerProcess[] = [];
  while (processes.length < (options.processes ?? 1))
    processes.push(opened.use(await startProcess({ databaseUrl, redisUrl: redis?.url ?? '', nodeOptions })));
  const started = opened.move();
  const urls = processes.map(({ url }) => url);
  const product: Product = {
    urls,
    processes,
    databaseUrl,
    redis,
    company,
    orm,
    context: () => contextOver(orm.em.fork()),
    ask: (query, variables, token, process = 0) => ask(urls[process]!, query, variables, token),
    cursor: () => contextOver(orm.em.fork()).asOf(),
    metric: (name, process = 0) => metric(urls[process]!, name),
    cpu: (process = 0) => metric(urls[process]!, 'process_cpu_seconds_total'),
    memory: (process = 0) => memory(processes[process]!),
    async [Symbol.asyncDispose]() {
      if (running.delete(product)) await started.disposeAsync();
    },
  };
  running.add(product);
  return product;
}

const profileIn = process.env.BENCH_PROFILE;

/** BENCH_PROFILE names a folder that each process leaves its CPU profile in. */
const nodeOptions = [
  '--expose-gc',
  `--import=${new URL('collect.ts', import.meta.url).pathname}`,
  ...(profileIn ? ['--cpu-prof', `--cpu-prof-dir=${profileIn}`] : []),
];

async function openDatabase(opened: AsyncDisposableStack): Promise<string> {
  const given = process.env.BENCH_DATABASE_URL;
  return given ? makeDatabase(given, opened) : embeddedDatabase(opened);
}

async function embeddedDatabase(opened: AsyncDisposableStack): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vmeste-bench-'));
  opened.defer(() => rm(dataDir, { recursive: true, force: true }));
  // PostgreSQL may run as another user than the bench.
  await chmod(dataDir, 0o711);
  const embedded = await startEmbeddedPostgres({ dataDir });
  opened.defer(() => embedded.stop());
  return embedded.url;
}

async function makeDatabase(serverUrl: string, opened: AsyncDisposableStack): Promise<string> {
  const name = `bench_${randomBytes(4).toString('hex')}`;
  await asAdmin(serverUrl, `create database ${name}`);
  opened.defer(() => asAdmin(serverUrl, `drop database ${name} with (force)`));
  const url = new URL(serverUrl);
  url.pathname = name;
  return url.href;
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}

async function ask<T>(url: string, query: string, variables: object, token: string): Promise<T> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function metric(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, 'm').exec(text)?.[1]);
}

const memory = ({ url, pid }: ServerProcess): Promise<Memory> =>
  leastMemory(
    () => process.kill(pid, 'SIGUSR2'),
    async () => ({
      resident: await metric(url, 'process_resident_memory_bytes'),
      heap: await metric(url, 'nodejs_heap_size_used_bytes'),
      external: await metric(url, 'nodejs_external_memory_bytes'),
    }),
  );
