import { doEach, EVERY_MINUTE, type Job } from '../core/jobs/job.js';
import type { Context } from '../core/context.js';
import { Lead } from './lead.entity.js';

/** As many as one look takes on; the next one goes on. */
const AT_ONCE = 500;

/** Brings back leads whose time has come. */
export const wakeLeads: Job = {
  name: 'leads.wake',
  cron: EVERY_MINUTE,
  async run(ctx, stop) {
    const sql = `select id from lead where state = 'SNOOZED' and snoozed_until <= ? order by snoozed_until limit ${AT_ONCE}`;
    const due = await ctx.em.execute<{ id: string }[]>(sql, [ctx.now]);
    const ids = due.map(({ id }) => id);
    await doEach(ctx, stop, ids, (piece, id) => wakeDue(piece, id));
  },
};

/** What comes second, from this process or another, finds it awake, or put off once more. */
const wakeDue = (ctx: Context, id: string) =>
  ctx.change(async () => {
    const lead = await ctx.lock(Lead, id);
    if (lead.snoozedUntil === null || lead.snoozedUntil > ctx.now) return;
    lead.wake();
    ctx.record('lead.woken', lead);
  });
