import { v7 as uuidv7 } from 'uuid';
import type { Context } from '../../core/context.js';
import { invalid } from '../../core/errors.js';
import { attachTo } from '../../files/sent.service.js';
import { Chain } from '../../interactions/chain.entity.js';
import { Direction, Interaction, InteractionKind } from '../../interactions/interaction.entity.js';
import { logInteraction } from '../../interactions/interaction.service.js';
import { Participant } from '../../interactions/participant.entity.js';
import { queueLetter } from '../../letters/letter.service.js';
import { messageIdOf } from '../../letters/messageId.service.js';
import { Person } from '../../persons/person.entity.js';
import type { AnswerInteractionInput } from './answer.inputs.js';
import { mailboxFor } from './choice.service.js';
import { fromOf } from './sending.service.js';

/** Of a thread that goes on for years the latest letters are enough for mail programs to show it as one. */
const MOST_NAMED = 20;
const LONGEST_TOPIC = 500;
/** What came by a form or a messenger has an identifier too, which means nothing in a letter. */
const MESSAGE_ID = /^<[^<>\s]+@[^<>\s]+>$/;

/**
 * Answers what somebody has written, by a letter that stands in the same chain: from the address of a channel, and in the
 * thread of what it answers wherever it is read.
 * @throws RULE letter.noMailbox, letter.whichMailbox; INVALID input.to empty, input.fileIds
 * letter.filesTooLarge; CONFLICT file.attached; NOT_FOUND Interaction, Channel, StoredFile; FORBIDDEN
 */
export const answerInteraction = (ctx: Context, input: AnswerInteractionInput) =>
  ctx.change(async () => {
    const asked = await ctx.see(Interaction, input.interactionId);
    const account = await mailboxFor(ctx, input.channelId ?? null, asked);
    const to = receiversOf(input, asked);
    const thread = await threadBefore(ctx, asked);
    const subject = input.subject ?? answerTo(asked.topic);
    const answer = await logInteraction(ctx, {
      id: input.id,
      basisId: asked.id,
      kind: InteractionKind.EMAIL,
      direction: Direction.OUT,
      topic: subject,
      text: input.text,
      ...(await readersOf(ctx, asked, to)),
      reviewed: true,
    });
    const id = uuidv7();
    // Known from now on: our own copy, or a quick answer, may come before we hear that the letter was taken.
    const messageId = messageIdOf({ id }, fromOf(account));
    Object.assign(answer, { messageId, channelId: account.channelId, answerTo: to[0] });
    const chain = await ctx.see(Chain, answer.chainId);
    await attachTo(ctx, { interaction: answer, chain }, input.fileIds ?? []);
    const letter = { id, messageId, channelId: account.channelId, to: to.join(', '), subject, text: input.text };
    await queueLetter(ctx, {
      ...letter,
      inReplyTo: idOf(asked),
      thread,
      dealId: chain.dealId,
      interactionId: answer.id,
    });
    return answer;
  });

/** @throws INVALID input.to empty */
function receiversOf({ to }: AnswerInteractionInput, { answerTo }: Interaction): string[] {
  const receivers = to ?? (answerTo ? [answerTo] : []);
  if (receivers.length === 0) throw invalid('input.to', 'empty');
  return receivers;
}

/** People whom we know under their names; where none of them is, the addresses. */
async function readersOf(ctx: Context, { id: interactionId }: Interaction, to: string[]) {
  const known = await ctx.em.find(Participant, { interactionId, personId: { $ne: null } });
  const persons = await ctx.em.find(Person, { id: { $in: known.map(({ personId }) => personId!) } });
  return persons.length > 0 ? { personIds: persons.map(({ id }) => id) } : { others: to };
}

/** Letters of the chain before one, the earliest first. */
async function threadBefore(ctx: Context, { id, chainId, heldAt }: Interaction): Promise<string[]> {
  const earlier = { chainId, heldAt: { $lte: heldAt }, id: { $ne: id }, messageId: { $ne: null } };
  const letters = await ctx.em.find(Interaction, earlier, {
    orderBy: { heldAt: 'desc', id: 'desc' },
    limit: MOST_NAMED,
  });
  return letters
    .map(idOf)
    .filter((messageId) => messageId !== null)
    .toReversed();
}

const idOf = ({ messageId }: Interaction): string | null =>
  messageId && MESSAGE_ID.test(messageId) ? messageId : null;

const answerTo = (topic: string): string => (/^re:/i.test(topic) ? topic : `Re: ${topic}`.slice(0, LONGEST_TOPIC));
