import type { Context } from '../../core/context.js';

/** A flood is written down once in so long. */
const EVERY_MS = 60_000;
const MOST_FORMS = 1_000;

interface Untold {
  count: number;
  writtenAt: number;
}

/** What forms refuse because too much is sent, for the admin to see: perhaps it is his own site that sends for its visitors. */
export class Refusals {
  private readonly untold = new Map<string, Untold>();

  /** Counts one. What comes within a minute of the last writing is written with the next. @param key of the form */
  async note(ctx: Context, key: string): Promise<void> {
    const { count, writtenAt } = this.untold.get(key) ?? { count: 0, writtenAt: 0 };
    const now = ctx.now.getTime();
    const isDue = now - writtenAt >= EVERY_MS;
    this.untold.set(key, isDue ? { count: 0, writtenAt: now } : { count: count + 1, writtenAt });
    if (this.untold.size > MOST_FORMS) this.untold.delete(this.untold.keys().next().value!);
    if (isDue) await ctx.em.execute(ADD, [ctx.now, count + 1, ctx.now, key]);
  }
}

const ADD = `
  update site_form set refused = case when refused_at > ?::timestamptz - interval '1 day' then refused else 0 end + ?,
    refused_at = ? where key = ?`;
