import type { Context } from '../core/context.js';
import { doEach, type Job } from '../core/jobs/job.js';
import { prepared } from '../core/postgres/prepared.js';
import { checkLegalEntity, putOff } from './watch.service.js';

const HOUR_MS = 3_600_000;
/** Each is looked at once a night. */
const SEEN_HOURS = 18;
/** Of one look: the provider answers so much in a day, and people want some of it too. */
const AT_ONCE = 150;

/** Asks by night, in Moscow, how it stands with clients in the register, some every ten minutes. */
export const watchRegistry: Job = {
  name: 'registry.watch',
  cron: '*/10 20-23,0-1 * * *',
  run: async (ctx, stop) => {
    if (!ctx.surroundings.registry) return;
    const silent = new AbortController();
    const check = async (piece: Context, id: string) => {
      if (!(await checkOrPutOff(piece, id))) silent.abort();
    };
    await doEach(ctx, AbortSignal.any([stop, silent.signal]), await dueOf(ctx), check);
  },
};

/** Who fails is looked at tomorrow: at the head of the queue he would fail in every look of the night. */
async function checkOrPutOff(ctx: Context, id: string): Promise<boolean> {
  try {
    return await checkLegalEntity(ctx, id);
  } catch (error) {
    await putOff(ctx.another(), id);
    throw error;
  }
}

async function dueOf(ctx: Context): Promise<string[]> {
  const seenBefore = new Date(ctx.now.getTime() - SEEN_HOURS * HOUR_MS);
  const rows = await prepared<{ id: string }>(ctx.em, DUE, [seenBefore, AT_ONCE]);
  return rows.map(({ id }) => id);
}

const DUE = `
  select l.id from legal_entity l join partner p on p.id = l.partner_id
  where p.client_since is not null and l.inn ~ '^([0-9]{10}|[0-9]{12})$'
    and (l.registry_checked_at is null or l.registry_checked_at < $1)
  order by l.registry_checked_at nulls first, l.id limit $2`;
