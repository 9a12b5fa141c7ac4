import type { Context } from '../core/context.js';
import { Person } from '../persons/person.entity.js';
import type { Interaction } from './interaction.entity.js';
import { Participant } from './participant.entity.js';

/** Who took part on the other side: people whom we know, and others under what is known of them. */
export interface TookPart {
  personIds?: string[] | null;
  others?: string[] | null;
}

/** @throws NOT_FOUND Person */
export async function participantsOf(ctx: Context, { personIds, others }: TookPart): Promise<Participant[]> {
  const known: Participant[] = [];
  for (const id of new Set(personIds)) {
    const { name } = await ctx.see(Person, id);
    known.push(Object.assign(new Participant(), { personId: id, name }));
  }
  return [...known, ...(others ?? []).map((name) => Object.assign(new Participant(), { name }))];
}

export function putParticipants(ctx: Context, { id }: Interaction, participants: Participant[]): void {
  for (const participant of participants) ctx.em.persist(Object.assign(participant, { interactionId: id }));
}

/** Those given instead of those that were. */
export async function replaceParticipants(ctx: Context, row: Interaction, given: Participant[]): Promise<void> {
  await ctx.em.nativeDelete(Participant, { interactionId: row.id });
  putParticipants(ctx, row, given);
}

/** How they are told in words. */
export const wordsOf = (participants: { name: string }[]): string | null =>
  participants.map(({ name }) => name).join(', ') || null;
