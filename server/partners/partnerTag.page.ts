import type { Context } from '../core/context.js';
import { containing } from '../core/pattern.js';
import { visibleSql } from '../core/rights/visible.js';

/** So many segments are suggested. */
const MOST_SUGGESTED = 20;

/** Segments in use among the partners that the viewer sees, the most used first. */
export async function suggestTags(ctx: Context, text: string | null): Promise<string[]> {
  const seen = visibleSql(ctx.viewer, 'p');
  const rows = await ctx.em.execute<{ tag: string }[]>(
    `select tag from partner p, unnest(p.tags) tag where (${seen.sql}) and p.merged_into_id is null and tag ilike ?
     group by tag order by count(*) desc, tag limit ${MOST_SUGGESTED}`,
    [...seen.params, containing(text ?? '')],
  );
  return rows.map(({ tag }) => tag);
}
