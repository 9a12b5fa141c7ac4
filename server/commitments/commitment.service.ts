import type { Context } from '../core/context.js';
import { guardEdit, plainEdit } from '../core/edit.js';
import { rule } from '../core/errors.js';
import { endOfDay } from '../core/time.js';
import { everToldOn, type Held as HeldTalk, lockInteractions } from '../interactions/hold.service.js';
import { authorizeChange } from '../interactions/rights.service.js';
import { Commitment, CommitmentState } from './commitment.entity.js';
import type {
  AddCommitmentInput,
  CommitmentVerbInput,
  EditCommitmentInput,
  NewCommitmentInput,
  ReopenCommitmentInput,
} from './commitment.inputs.js';
import { type Held, keeperOf, lockCommitment, tell, unlessFaster } from './hold.service.js';
import { cancelTaskOf, completeTaskOf, editTaskOf, openWorkOf, reopenTaskOf } from './task.service.js';

/** Of one interaction: more is an agreement, not a talk. */
export const MOST_COMMITMENTS = 20;

/** Marks a line of a contact as a promise. @throws RULE interaction.commitments; NOT_FOUND Interaction; CONFLICT interaction.subject; FORBIDDEN */
export const addCommitment = (ctx: Context, { interactionId, ...given }: AddCommitmentInput) =>
  ctx.change(async () => {
    const [talk] = (await lockInteractions(ctx, [interactionId])) as [HeldTalk];
    authorizeChange(ctx, talk);
    if ((await ctx.em.count(Commitment, { interactionId })) >= MOST_COMMITMENTS)
      throw rule('interaction.commitments', { most: MOST_COMMITMENTS });
    return mark(ctx, talk, given);
  });

/** Writes down what was promised in a contact that the command holds. */
export async function mark(
  ctx: Context,
  talk: HeldTalk,
  given: NewCommitmentInput & { id?: string | null },
): Promise<Commitment> {
  const { timeZone } = await keeperOf(ctx, talk);
  const commitment = new Commitment();
  if (given.id) commitment.id = given.id;
  const { side, text, dueOn } = given;
  const { id: interactionId } = talk.interaction;
  const [dueAt, authorId, createdAt] = [endOfDay(dueOn, timeZone), ctx.viewer.userId, ctx.now];
  Object.assign(commitment, { interactionId, side, text, dueOn, dueAt, authorId, createdAt });
  ctx.em.persist(commitment);
  const held: Held = { ...talk, commitment, work: null };
  await openWorkOf(ctx, held);
  return tell(ctx, 'commitment.added', held);
}

/** Says it otherwise, or for another day. @throws CONFLICT commitment.edited, commitment.state; NOT_FOUND; FORBIDDEN */
export const editCommitment = (ctx: Context, input: EditCommitmentInput) =>
  ctx.change(async () => {
    const held = await lockHis(ctx, input.id);
    const { commitment, chain } = held;
    await unlessFaster(ctx, held, () => commitment.guardState(CommitmentState.OPEN));
    const text = input.text ?? commitment.text;
    const dueOn = input.dueOn ?? commitment.dueOn;
    const details = await guardEdit(ctx, commitment, {
      version: input.version,
      edits: [plainEdit('text', commitment.text, text), plainEdit('dueOn', commitment.dueOn, dueOn)],
      verb: 'commitment.edited',
      whole: await everToldOn(ctx, chain),
    });
    if (Object.keys(details).length === 0) return commitment;
    const { timeZone } = await keeperOf(ctx, held);
    Object.assign(commitment, { text, dueOn, dueAt: endOfDay(dueOn, timeZone) });
    await editTaskOf(ctx, held, { ...(details.text && { title: text }), ...(details.dueOn && { dueOn }) });
    return tell(ctx, 'commitment.edited', held, details);
  });

/** What was promised is done; so is the work of ours that it asked for. @throws CONFLICT commitment.state; NOT_FOUND; FORBIDDEN */
export const keepCommitment = (ctx: Context, { id }: CommitmentVerbInput) =>
  ctx.change(async () => {
    const held = await lockHis(ctx, id);
    await unlessFaster(ctx, held, (commitment) => commitment.keep(ctx.now));
    await completeTaskOf(ctx, held);
    return tell(ctx, 'commitment.kept', held);
  });

/** Nobody waits for it any more. @throws CONFLICT commitment.state; NOT_FOUND; FORBIDDEN */
export const withdrawCommitment = (ctx: Context, { id }: CommitmentVerbInput) =>
  ctx.change(async () => {
    const held = await lockHis(ctx, id);
    await unlessFaster(ctx, held, (commitment) => commitment.withdraw());
    await cancelTaskOf(ctx, held);
    return tell(ctx, 'commitment.withdrawn', held);
  });

/** It is waited for again. @throws CONFLICT commitment.state; NOT_FOUND; FORBIDDEN */
export const reopenCommitment = (ctx: Context, { id, state }: ReopenCommitmentInput) =>
  ctx.change(async () => {
    const held = await lockHis(ctx, id);
    await unlessFaster(ctx, held, (commitment) => commitment.reopen(state));
    await reopenTaskOf(ctx, held);
    return tell(ctx, 'commitment.reopened', held);
  });

/** Who may change the interaction may change what was promised in it. @throws FORBIDDEN */
async function lockHis(ctx: Context, id: string): Promise<Held> {
  await ctx.see(Commitment, id);
  const held = await lockCommitment(ctx, id);
  authorizeChange(ctx, held);
  return held;
}
