import type { Context } from '../core/context.js';
import { doEach, type Job } from '../core/jobs/job.js';
import { actOnStay } from './automation.service.js';

/** Deals that have stayed in a stage for longer than a rule of it allows: the rule acts once a stay. */
export const watchStays: Job = {
  name: 'automation.watchStays',
  cron: '*/10 * * * *',
  async run(ctx, stop) {
    await forgetRuns(ctx);
    const overdue = await staysOverdue(ctx);
    await doEach(ctx, stop, overdue, (piece, stay) => {
      const [ruleId, dealId] = stay.split(' ') as [string, string];
      return actOnStay(piece, ruleId, dealId);
    });
  },
};

/** How long the log of rules is kept. */
const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

const forgetRuns = ({ em, now }: Context) =>
  em.execute(
    `delete from automation_run r where r.at < ?
       and not exists (select from deal d where d.id = r.deal_id and d.stage_since = r.stage_since and d.status = 'IN_WORK')`,
    [new Date(now.getTime() - KEPT_DAYS * DAY_MS)],
  );

/** Rule and deal, as «id id». A day counts from the midnight after the deal has come, where its owner lives. */
export async function staysOverdue(ctx: Context): Promise<string[]> {
  const rows = await ctx.em.execute<{ rule: string; deal: string }[]>(OVERDUE, [ctx.now]);
  return rows.map(({ rule, deal }) => `${rule} ${deal}`);
}

/** The rest is found by the next look. */
const OVERDUE = `
  select r.id as rule, d.id as deal
  from automation_rule r
  join deal d on d.stage_id = r.stage_id and d.status = 'IN_WORK'
  join app_user u on u.id = d.owner_id
  cross join lateral (select (d.stage_since at time zone u.time_zone)::date as came,
                             (?::timestamptz at time zone u.time_zone)::date as today) t
  where r.trigger = 'STAYED' and r.active and t.today - t.came > r.after_days
    and (r.after_day_kind = 'CALENDAR' or r.after_days < (
      select count(*) from generate_series(t.came + 1, t.today, interval '1 day') g
      left join calendar_day c on c.day = g::date
      where coalesce(c.working, extract(isodow from g) < 6)))
    and not exists (select from automation_run x
                    where x.rule_id = r.id and x.deal_id = d.id and x.stage_since = d.stage_since)
  order by d.stage_since limit 500`;
