import { expect, test } from 'vitest';
import { Interaction } from '../interactions/interaction.entity.js';
import { InteractionResolver } from '../interactions/interaction.resolver.js';
import { setInteractionSubject } from '../interactions/subject.service.js';
import { SubjectMode } from '../interactions/interaction.inputs.js';
import { buildDeal, buildInteraction, buildTeam, buildUser, contextFor, systemContext } from '../testing/build.js';

test('what a colleague takes away while an answer is read is asked for again', async () => {
  const owner = await buildUser({ team: await buildTeam() });
  const { id } = await buildInteraction({ responsible: owner, reviewed: true });
  const ctx = await contextFor(owner);
  const interaction = await ctx.see(Interaction, id);
  const resolver = new InteractionResolver();
  await expect(resolver.chain(ctx, interaction)).resolves.toMatchObject({ id: interaction.chainId });
  const deal = await buildDeal({ owner: await buildUser({ team: await buildTeam() }) });
  await setInteractionSubject(systemContext(), { interactionId: id, dealId: deal.id, mode: SubjectMode.CHAIN });
  await expect(resolver.chain(ctx, interaction)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
});
