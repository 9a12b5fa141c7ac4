import type { Context } from '../core/context.js';
import { notFound } from '../core/errors.js';
import { createPerson } from '../persons/person.service.js';
import { authorizeChange } from './rights.service.js';
import { type Held, lockInteractions, tell } from './hold.service.js';
import type { CreatePersonFromInteractionInput } from './interaction.inputs.js';
import { Participant } from './participant.entity.js';

/**
 * Makes a person out of somebody of whom only a name, a number or an address was known, and names him as who took part.
 * @throws NOT_FOUND Interaction, Participant (also one who is known already); as createPerson; FORBIDDEN
 */
export const createPersonFromInteraction = (ctx: Context, input: CreatePersonFromInteractionInput) =>
  ctx.change(async () => {
    const { interactionId, participantId } = input;
    const [held] = (await lockInteractions(ctx, [interactionId])) as [Held];
    authorizeChange(ctx, held);
    const stranger = await ctx.em.findOne(Participant, { id: participantId, interactionId, personId: null });
    if (!stranger) throw notFound('Participant', participantId);
    const person = await createPerson(ctx, input.person);
    const words = { participants: [stranger.name, person.name] } as const;
    Object.assign(stranger, { personId: person.id, name: person.name });
    held.interaction.editedAt = ctx.now;
    tell(ctx, 'interaction.edited', held, { fields: ['participants'] }, words);
    return held.interaction;
  });
