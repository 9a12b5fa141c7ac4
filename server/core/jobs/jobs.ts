import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PgBoss } from 'pg-boss';
import type { Context } from '../context.js';
import type { Metrics } from '../metrics.js';
import { prepared } from '../postgres/prepared.js';
import type { Logger } from '../start/logger.js';
import type { Job } from './job.js';

export interface JobsOptions {
  databaseUrl: string;
  jobs: readonly Job[];
  /** A context of the server itself, under the job's name. */
  newContext: (job: string) => Context;
  log: Logger;
  metrics: Metrics;
}

/** A failed job is tried again after half a minute, then a minute, then two; a later look does its work anyway. */
const QUEUE = {
  retryLimit: 3,
  retryDelay: 30,
  retryBackoff: true,
  // Rows of the queue say nothing that logs and metrics do not: none is kept for longer than an hour.
  retentionSeconds: 3_600,
  deleteAfterSeconds: 3_600,
  notify: true,
};
/** However many times a job was asked for, it looks once. */
const WORK = { batchSize: 100, pollingIntervalSeconds: 20, notifyPollingIntervalSeconds: 60 };
/** Nothing of what we use waits for these rounds of the library. */
const SELDOM = { flowIntervalSeconds: 3_600, maintenanceIntervalSeconds: 3_600, bamIntervalSeconds: 3_600 };
/** A connection that says nothing for so long lies dead, though nobody has closed it: it is given up, and dialled anew. */
const POOL = { max: 2, query_timeout: 15_000 };
const DRAIN_MS = 10_000;

/**
 * The jobs of a process: pg-boss wakes one process for each, when its time has come or a command asks for it, and repeats
 * what has failed.
 */
export class Jobs {
  private readonly boss: PgBoss;
  private readonly closing = new AbortController();

  private constructor(private readonly options: JobsOptions) {
    this.boss = new PgBoss({
      connectionString: options.databaseUrl,
      ...POOL,
      createSchema: false,
      useListenNotify: true,
      ...SELDOM,
    });
    const { log } = options;
    this.boss.on('error', (error) => log.warn({ error: error.message }, 'jobs.trouble'));
    this.boss.on('warning', ({ message }) => log.info({ warning: message }, 'jobs.warning'));
  }

  static async open(options: JobsOptions): Promise<Jobs> {
    const jobs = new Jobs(options);
    await jobs.boss.start();
    await Promise.all(options.jobs.map((job) => jobs.take(job)));
    return jobs;
  }

  /** Has a job look as soon as the transaction of `em` is committed. */
  async wake(em: EntityManager, job: string): Promise<void> {
    const executeSql = async (text: string, values: unknown[] = []) => ({ rows: await prepared(em, text, values) });
    await this.boss.send(job, null, { db: { executeSql } });
  }

  /** Begins nothing more, and waits for what is begun; what takes too long is repeated by another process. */
  async close(): Promise<void> {
    this.closing.abort();
    const begun = this.options.jobs.map(({ name }) => this.boss.offWork(name, { wait: true }));
    await Promise.race([Promise.all(begun), sleep(DRAIN_MS, undefined, { ref: false })]);
    await this.boss.stop({ graceful: false });
  }

  private async take(job: Job): Promise<void> {
    await this.boss.createQueue(job.name, QUEUE);
    // What fell into a time when no process ran is made good at the next start.
    await this.boss.schedule(job.name, job.cron, null, { missed: 'once' });
    await this.boss.work(job.name, WORK, (asked) => this.run(job, asked));
  }

  /** @throws what has failed, so that it is repeated. */
  private async run({ name, run }: Job, asked: { signal: AbortSignal }[]): Promise<void> {
    const { newContext, log, metrics } = this.options;
    const stop = AbortSignal.any([this.closing.signal, ...asked.map(({ signal }) => signal)]);
    try {
      await run(newContext(name), stop);
      metrics.jobs.inc({ job: name, outcome: 'done' });
    } catch (error) {
      metrics.jobs.inc({ job: name, outcome: 'failed' });
      log.error({ err: error, job: name }, 'job.failed');
      throw error;
    }
  }
}
