import { LockMode, raw } from '@mikro-orm/core';
import type { Context } from '../core/context.js';
import { endOfDay } from '../core/time.js';
import type { Deal } from '../deals/deal.entity.js';
import { Chain } from '../interactions/chain.entity.js';
import { Interaction } from '../interactions/interaction.entity.js';
import type { User } from '../users/user.entity.js';
import { Commitment, CommitmentState } from './commitment.entity.js';
import { tell } from './hold.service.js';

/** Who leads the deal lives elsewhere now: his midnight ends the days of what was promised in its talks. */
export async function recountDays(ctx: Context, deal: Deal, { timeZone }: User): Promise<void> {
  for (const commitment of await waitedFor(ctx, deal)) {
    const interaction = await ctx.see(Interaction, commitment.interactionId);
    const chain = await ctx.see(Chain, interaction.chainId);
    chain.deal = deal;
    commitment.dueAt = endOfDay(commitment.dueOn, timeZone);
    tell(ctx, 'commitment.edited', { commitment, interaction, chain, work: null });
  }
}

/** Whoever changes one of them holds the deal. */
function waitedFor(ctx: Context, { id }: Deal): Promise<Commitment[]> {
  const inTalks = raw(
    (part) =>
      `${part}.interaction_id in (select i.id from interaction i join chain c on c.id = i.chain_id where c.deal_id = ?)`,
    [id],
  );
  return ctx.em.find(
    Commitment,
    { state: CommitmentState.OPEN, [inTalks]: [] },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, orderBy: { id: 'asc' } },
  );
}
