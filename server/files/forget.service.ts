import type { Context } from '../core/context.js';
import type { Job } from '../core/jobs/job.js';

const DAY_MS = 86_400_000;

/** Uploads that nobody has attached within a day, and the bytes of files whose removal nobody has taken back in one. */
export const forgetFiles: Job = { name: 'files.forget', cron: '25 * * * *', run: forget };

async function forget({ em, now }: Context): Promise<void> {
  const aDayAgo = new Date(now.getTime() - DAY_MS);
  await em.execute(
    'delete from stored_file where deal_id is null and partner_id is null and interaction_id is null and created_at < ?',
    [aDayAgo],
  );
  await em.execute(
    `with gone as (update stored_file set sha256 = null where removed_at < ? and sha256 is not null returning id)
     delete from file_chunk using gone where file_id = gone.id`,
    [aDayAgo],
  );
}
