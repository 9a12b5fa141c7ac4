import { once } from 'node:events';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { clock, config, orm } from '../../testing/build.js';
import { Context } from '../context.js';
import { Metrics } from '../metrics.js';
import { systemViewer } from '../rights/viewer.js';
import { doEach, type Job } from './job.js';
import { Jobs } from './jobs.js';

const log = pino({ level: 'silent' });
const NEVER = '0 0 1 1 *';
const opened: Jobs[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((jobs) => jobs.close()));
});

/** Opens a process that runs one job, and what it has looked at. */
async function open(job: Job, metrics = new Metrics()): Promise<Jobs> {
  const jobs = await Jobs.open({ databaseUrl: config.databaseUrl, jobs: [job], newContext, log, metrics });
  opened.push(jobs);
  return jobs;
}

const newContext = (name = 'test') =>
  new Context(orm.em.fork(), systemViewer(name), {
    ring: () => undefined,
    clock: () => clock.now ?? new Date(),
    rowClass: () => {
      throw new Error('no rows here');
    },
    wake: (em, job) => opened[0]!.wake(em, job),
  });

/** How often a job is asked for or at work, as pg-boss has it. */
async function waiting(name: string): Promise<number> {
  const sql = `select count(*)::int as count from pgboss.job where name = ? and state < 'completed'`;
  const [row] = await orm.em.fork().execute<{ count: number }[]>(sql, [name]);
  return row!.count;
}

test('a job that a command asks for looks when the command is committed, and not when it fails', async () => {
  const looked: string[] = [];
  await open({ name: 'test.woken', cron: NEVER, run: async ({ viewer }) => void looked.push(viewer.name) });
  const ctx = newContext();
  const refused = ctx.change(async () => {
    await ctx.wake('test.woken');
    throw new Error('refused');
  });
  await expect(refused).rejects.toThrow('refused');
  expect(await waiting('test.woken')).toBe(0);
  expect(looked).toEqual([]);
  await ctx.change(() => ctx.wake('test.woken'));
  await expect.poll(() => looked).toEqual(['test.woken']);
});

test('of several processes each looks once at most, however often it was asked', async () => {
  const looked: number[] = [];
  const asked = Promise.withResolvers<void>();
  const job = (process: number): Job => ({
    name: 'test.once',
    cron: NEVER,
    run: async () => {
      looked.push(process);
      await asked.promise;
    },
  });
  await open(job(1));
  await open(job(2));
  const ctx = newContext();
  await ctx.change(async () => {
    for (let time = 0; time < 5; time++) await ctx.wake('test.once');
  });
  await expect.poll(() => looked.length).toBeGreaterThan(0);
  asked.resolve();
  await expect.poll(() => waiting('test.once')).toBe(0);
  expect(looked).toHaveLength(new Set(looked).size);
});

test('a failure is counted by the name of the job', async () => {
  const metrics = new Metrics();
  const job: Job = { name: 'test.failing', cron: NEVER, run: () => Promise.reject(new Error('in vain')) };
  await open(job, metrics);
  const ctx = newContext();
  await ctx.change(() => ctx.wake(job.name));
  await expect
    .poll(() => metrics.registry.getSingleMetricAsString('vmeste_job_runs_total'))
    .toContain('vmeste_job_runs_total{job="test.failing",outcome="failed"} 1');
});

test('a process that closes tells its jobs, and leaves when they are done', async () => {
  const told: string[] = [];
  const work = Promise.withResolvers<void>();
  const job: Job = {
    name: 'test.drained',
    cron: NEVER,
    run: async (_, stop) => {
      told.push('begun');
      await once(stop, 'abort');
      told.push('told');
      await work.promise;
      told.push('done');
    },
  };
  const jobs = await open(job);
  const ctx = newContext();
  await ctx.change(() => ctx.wake(job.name));
  await expect.poll(() => told).toEqual(['begun']);
  const closed = jobs.close();
  await expect.poll(() => told).toEqual(['begun', 'told']);
  work.resolve();
  await closed;
  expect(told).toEqual(['begun', 'told', 'done']);
});

test('a piece that fails does not hold up the others, and is told when they are done', async () => {
  const done: string[] = [];
  const work = async (_: Context, id: string) => {
    if (id === 'b') throw new Error('b is ill');
    done.push(id);
  };
  const all = doEach(newContext(), new AbortController().signal, ['a', 'b', 'c'], work);
  await expect(all).rejects.toThrow('1 of 3 have failed');
  expect(done).toEqual(['a', 'c']);
});
