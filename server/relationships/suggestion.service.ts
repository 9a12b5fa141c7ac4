import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { authorizeEnds, lockEnd, seeEnd } from './end.js';
import type { End } from './relationship.entity.js';

/** Says that two records are in no relationship: it is suggested to nobody again. @returns the first. @throws INVALID input.to same; NOT_FOUND; FORBIDDEN */
export const dismissSuggestion = (ctx: Context, { from, to }: { from: End; to: End }) =>
  ctx.change(async () => {
    if (from.id === to.id) throw invalid('input.to', 'same');
    const first = await lockEnd(ctx, from);
    authorizeEnds(ctx, [first, await seeEnd(ctx, to)]);
    const [one, other] = from.id < to.id ? [from, to] : [to, from];
    await ctx.em.execute(DISMISS, [one.id, other.id, ctx.viewer.userId, ctx.now]);
    ctx.record('relationship.dismissed', first, { other: to.id });
    return first;
  });

const DISMISS = `
  insert into relationship_dismissal (first_id, second_id, by_id, at) values (?, ?, ?, ?) on conflict do nothing`;
