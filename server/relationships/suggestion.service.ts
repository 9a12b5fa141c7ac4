import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { Suggested } from './dismissal.entity.js';
import { dismiss } from './dismissal.service.js';
import { authorizeEnds, lockEnd, seeEnd } from './end.js';
import type { End } from './relationship.entity.js';

/** Says that two records are in no relationship: it is suggested to nobody again. @returns the first. @throws INVALID input.to same; NOT_FOUND; FORBIDDEN */
export const dismissSuggestion = (ctx: Context, { from, to }: { from: End; to: End }) =>
  ctx.change(async () => {
    if (from.id === to.id) throw invalid('input.to', 'same');
    const first = await lockEnd(ctx, from);
    authorizeEnds(ctx, [first, await seeEnd(ctx, to)]);
    await dismiss(ctx, Suggested.RELATIONSHIP, [from.id, to.id]);
    ctx.record('relationship.dismissed', first, { other: to.id });
    return first;
  });
