import { setTimeout as sleep } from 'node:timers/promises';
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

test('a job that a command asks for looks when the command is committed, and not when it fails', async () => {
  const looked: string[] = [];
  await open({ name: 'test.woken', cron: NEVER, run: async ({ viewer }) => void looked.push(viewer.name) });
  const ctx = newContext();
  const refused = ctx.change(async () => {
    await ctx.wake('test.woken');
    throw new Error('refused');
  });
  await expect(refused).rejects.toThrow('refused');
  await sleep(300);
  expect(looked).toEqual([]);
  await ctx.change(() => ctx.wake('test.woken'));
  await expect.poll(() => looked).toEqual(['test.woken']);
});

test('of several processes one looks, however often it was asked', async () => {
  const looked: number[] = [];
  const job = (process: number): Job => ({
    name: 'test.once',
    cron: NEVER,
    run: async () => {
      await sleep(50);
      looked.push(process);
    },
  });
  await open(job(1));
  await open(job(2));
  const ctx = newContext();
  await ctx.change(async () => {
    for (let time = 0; time < 5; time++) await ctx.wake('test.once');
  });
  await expect.poll(() => looked.length).toBe(1);
  await sleep(300);
  expect(looked).toHaveLength(1);
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
  const job: Job = {
    name: 'test.drained',
    cron: NEVER,
    run: async (_, stop) => {
      told.push('begun');
      while (!stop.aborted) await sleep(10);
      await sleep(100);
      told.push('done');
    },
  };
  const jobs = await open(job);
  const ctx = newContext();
  await ctx.change(() => ctx.wake(job.name));
  await expect.poll(() => told).toEqual(['begun']);
  await jobs.close();
  expect(told).toEqual(['begun', 'done']);
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
