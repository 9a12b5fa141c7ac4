import type { Context } from '../core/context.js';
import { AppError, conflict } from '../core/errors.js';
import { lastChange } from '../core/log/lastChange.js';
import type { Details } from '../core/log/record.js';
import { Deal } from '../deals/deal.entity.js';
import { type Held as HeldTalk, lockInteractions, toldOn } from '../interactions/hold.service.js';
import { Task } from '../tasks/task.entity.js';
import { User } from '../users/user.entity.js';
import { Commitment } from './commitment.entity.js';

/** A promise with the interaction in which it was given, the chain and the deal of that, and its work, all locked. */
export interface Held extends HeldTalk {
  commitment: Commitment;
  /** Of a promise of ours. Its deal is another than the chain's when that has turned: planned work stays where it was. */
  work: { task: Task; deal: Deal | null } | null;
}

/**
 * Both deals first, then the chain, the interaction, the promise and its task: the same order in every command. Whoever may
 * change the promise or its task holds all of them, whatever he sees of the rest. @throws NOT_FOUND
 */
export const lockCommitment = (ctx: Context, id: string): Promise<Held> =>
  ctx.unseen(async () => {
    const { interactionId } = await ctx.see(Commitment, id);
    const planned = await ctx.em.findOne(Task, { commitmentId: id });
    const [talk] = (await lockInteractions(ctx, [interactionId], planned?.dealId ? [planned.dealId] : [])) as [
      HeldTalk,
    ];
    const commitment = await ctx.lock(Commitment, id);
    if (!planned) return { ...talk, commitment, work: null };
    // Locked with the chain's, so this only finds it.
    const deal = planned.dealId ? await ctx.see(Deal, planned.dealId) : null;
    return { ...talk, commitment, work: { task: await ctx.lock(Task, planned.id), deal } };
  });

/** Who answers for a promise: who leads the deal, else who deals with the interaction, else who promises. His midnight ends its day. */
export const keeperOf = (ctx: Context, { chain, interaction }: HeldTalk): Promise<User> =>
  ctx.see(User, chain.deal?.ownerId ?? interaction.responsibleId ?? ctx.viewer.userId ?? '');

/** Runs a verb of a promise; when somebody was faster, says who and when. @throws CONFLICT commitment.state */
export async function unlessFaster(ctx: Context, held: Held, act: (commitment: Commitment) => void): Promise<void> {
  const { commitment, chain } = held;
  try {
    act(commitment);
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'CONFLICT') throw error;
    throw conflict(error.reason!, {
      ...error.details,
      ...(await lastChange(ctx, toldOn(chain).id, VERBS, commitment.id)),
    });
  }
}

const VERBS = ['commitment.kept', 'commitment.reopened', 'commitment.withdrawn'];

/** Tells what happened to a promise where its interaction is told of. */
export function tell(ctx: Context, name: string, { commitment, chain }: Held, details: Details = {}): Commitment {
  chain.deal?.touch(ctx.now);
  const { id: part, side, interactionId } = commitment;
  const partVersion = name === 'commitment.added' ? 1 : commitment.version + 1;
  const told = { part, partVersion, side, interactionId, chainId: chain.id };
  ctx.record(name, toldOn(chain), told, { commitment: [null, commitment.text], ...details });
  return commitment;
}
