import type { Context } from '../core/context.js';
import type { Task } from '../tasks/task.entity.js';
import { CommitmentState } from './commitment.entity.js';
import { lockCommitment, tell } from './hold.js';

/** The work that a promise of ours asked for is done: the promise is kept. */
export async function keepWithTask(ctx: Context, { commitmentId }: Task): Promise<void> {
  if (!commitmentId) return;
  const held = await lockCommitment(ctx, commitmentId);
  if (held.commitment.state !== CommitmentState.OPEN) return;
  held.commitment.keep(ctx.now);
  tell(ctx, 'commitment.kept', held);
}

/** The work is not done, after all: the promise is waited for again. */
export async function reopenWithTask(ctx: Context, { commitmentId }: Task): Promise<void> {
  if (!commitmentId) return;
  const held = await lockCommitment(ctx, commitmentId);
  if (held.commitment.state === CommitmentState.OPEN) return;
  held.commitment.reopen(held.commitment.state);
  tell(ctx, 'commitment.reopened', held);
}
