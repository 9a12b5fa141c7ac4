import type { Context } from '../core/context.js';
import { CommitmentState } from './commitment.entity.js';
import { type Held, tell } from './hold.service.js';

/** The work that a promise of ours asked for is done: the promise is kept. */
export function keepWithTask(ctx: Context, held: Held): void {
  if (held.commitment.state !== CommitmentState.OPEN) return;
  held.commitment.keep(ctx.now);
  tell(ctx, 'commitment.kept', held);
}

/** The work is not done, after all: the promise is waited for again. */
export function reopenWithTask(ctx: Context, held: Held): void {
  if (held.commitment.state === CommitmentState.OPEN) return;
  held.commitment.reopen(held.commitment.state);
  tell(ctx, 'commitment.reopened', held);
}
