import type { Context } from '../core/context.js';
import { forbidden, invalid } from '../core/errors.js';
import { can } from '../core/rights/policy.js';
import { Suggested } from '../relationships/dismissal.entity.js';
import { dismiss, recall } from '../relationships/dismissal.service.js';
import type { EndKind } from '../relationships/relationshipType.entity.js';
import { kindOf, lockPair } from './pair.js';
import type { Mergeable } from './values.js';

interface Given {
  kind: EndKind;
  firstId: string;
  secondId: string;
}

/** Says of two that look alike that they are not one, for all. @returns the first. @throws CONFLICT record.merged; INVALID input.secondId same; NOT_FOUND; FORBIDDEN duplicate.dismiss */
export const dismissDuplicate = (ctx: Context, given: Given) =>
  ctx.change(async () => {
    const { firstId, secondId } = given;
    const first = await lockAlike(ctx, given);
    await dismiss(ctx, Suggested.DUPLICATE, [firstId, secondId]);
    ctx.record('duplicate.dismissed', first, { other: secondId });
    return first;
  });

/** Takes that back. @returns the first. @throws as {@link dismissDuplicate} */
export const restoreDuplicate = (ctx: Context, given: Given) =>
  ctx.change(async () => {
    const { firstId, secondId } = given;
    const first = await lockAlike(ctx, given);
    await recall(ctx, Suggested.DUPLICATE, [firstId, secondId]);
    ctx.record('duplicate.restored', first, { other: secondId });
    return first;
  });

/** Whoever answers for one of two may say that it is not the other, which he sees. */
async function lockAlike(ctx: Context, { kind, firstId, secondId }: Given): Promise<Mergeable> {
  if (firstId === secondId) throw invalid('input.secondId', 'same');
  const { kept: first, gone: second } = await lockPair(ctx, kindOf(kind), firstId, secondId);
  if (![first, second].some((one) => can(ctx.viewer, 'edit', one))) throw forbidden('duplicate.dismiss');
  return first;
}
