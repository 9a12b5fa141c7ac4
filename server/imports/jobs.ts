import type { Context } from '../core/context.js';
import { EVERY_MINUTE, type Job } from '../core/jobs/job.js';
import { RUN_IMPORTS } from './import.service.js';
import { PartnerImport } from './partnerImport.entity.js';
import { advance } from './portion.service.js';

const DAY_MS = 24 * 3_600_000;

/** Brings imports further, a portion of each in turn: a short one does not wait for a long one. */
export const runImports: Job = {
  name: RUN_IMPORTS,
  cron: EVERY_MINUTE,
  run: async (ctx, stop) => {
    const [passed, failures]: [string[], unknown[]] = [[], []];
    while (!stop.aborted) {
      const id = await nextDue(ctx, passed);
      if (id === null) break;
      const isAdvanced = await advance(ctx.another(), id).catch((error: unknown) => void failures.push(error));
      if (!isAdvanced) passed.push(id);
    }
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} imports have failed`);
  },
};

async function nextDue({ em }: Context, passed: string[]): Promise<string | null> {
  const [due] = await em.execute<{ id: string }[]>(
    `select id from partner_import where state in ('CHECKING', 'RUNNING', 'UNDOING') and id <> all(?::uuid[])
     order by advanced_at, id limit 1`,
    [`{${passed.join()}}`],
  );
  return due?.id ?? null;
}

/** Deletes what was written in files a day after their imports have ended, or were left lying. */
export const forgetImports: Job = {
  name: 'imports.forget',
  cron: '50 * * * *',
  run: async (ctx, stop) => {
    for (const id of await ended(ctx)) {
      if (stop.aborted) return;
      await forget(ctx.another(), id);
    }
  },
};

async function ended({ em, now }: Context): Promise<string[]> {
  const due = await em.execute<{ id: string }[]>(
    `select id from partner_import where has_rows and state not in ('CHECKING', 'RUNNING', 'UNDOING')
       and coalesce(ended_at, advanced_at) < ?`,
    [new Date(now.getTime() - DAY_MS)],
  );
  return due.map(({ id }) => id);
}

const forget = (ctx: Context, id: string): Promise<void> =>
  ctx.change(async () => {
    const job = await ctx.lock(PartnerImport, id);
    if (job.isWorking) return;
    await ctx.em.execute('delete from import_row where import_id = ?', [id]);
    job.forget(ctx.now);
    ctx.record('partnerImport.forgotten', job);
  });
