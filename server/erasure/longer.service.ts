import type { Context } from '../core/context.js';

/** Of one statement: every text of the database is looked through. */
const LONGEST = '120s';

/** Statements of this transaction may take longer than those of others from here on. */
export const lookLonger = async (ctx: Context): Promise<void> =>
  void (await ctx.em.execute(`set local statement_timeout = '${LONGEST}'`));
