import type { Context } from '../../core/context.js';
import { conflict, notFound, rule } from '../../core/errors.js';
import { isUuid } from '../../core/uuid.js';
import { lockChannel } from '../channel.service.js';
import { ChannelKind } from '../channelKind.entity.js';
import { Inbound, InboundOutcome } from '../inbound.entity.js';
import { noteFailure } from '../receive.service.js';
import { mailboxAddressOf, sealOf, wordsOf } from './access.js';
import type { RetryIncomingInput } from './mail.inputs.js';
import { accountOf } from './mailAccount.service.js';
import { Mailbox } from './mailbox.js';
import { takeLetter } from './taking.service.js';

/**
 * Reads a letter once more that could not be taken in; or one that was passed over, and takes it for what a person has
 * written. @returns its line of the journal as it is now
 * @throws CONFLICT incoming.state; RULE letter.gone, mailbox.away, mailAccount.noKey, mailAccount.otherKey, channel.kind;
 * NOT_FOUND Inbound, MailAccount; FORBIDDEN
 */
export async function retryIncoming(ctx: Context, { id }: RetryIncomingInput): Promise<Inbound> {
  const { channelId, externalId, outcome, ...heading } = await openLine(ctx, id);
  const address = mailboxAddressOf(await accountOf(ctx, channelId), sealOf(ctx));
  await using box = await Mailbox.open(address).catch((error: unknown) => {
    throw rule('mailbox.away', { words: wordsOf(error) });
  });
  const kept = await box.letterOf(externalId);
  const taking = kept
    ? await takeLetter(ctx.another(), channelId, box, kept, outcome === InboundOutcome.IGNORED)
    : { outcome: 'gone' as const };
  if (taking.outcome === 'gone') throw rule('letter.gone');
  if (taking.outcome === 'failed') await noteFailure(ctx, channelId, { ...heading, externalId }, taking.error);
  return ctx.em.findOneOrFail(Inbound, { id }, { refresh: true });
}

async function openLine(ctx: Context, id: string): Promise<Inbound> {
  const line = isUuid(id) ? await ctx.em.findOne(Inbound, { id }) : null;
  if (!line) throw notFound(Inbound.name, id);
  await ctx.change(() => lockChannel(ctx, line.channelId, ChannelKind.EMAIL));
  if (![InboundOutcome.FAILED, InboundOutcome.IGNORED].includes(line.outcome))
    throw conflict('incoming.state', { outcome: line.outcome });
  return line;
}
