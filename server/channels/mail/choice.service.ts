import type { Context } from '../../core/context.js';
import { notFound, rule } from '../../core/errors.js';
import { sees } from '../../core/rights/scope.js';
import type { Interaction } from '../../interactions/interaction.entity.js';
import { Team } from '../../teams/team.entity.js';
import { Channel } from '../channel.entity.js';
import { MailAccount } from './mailAccount.entity.js';
import { canSend } from './sending.service.js';

/**
 * By which mailbox an answer goes out: that which the other has written to, or one whose queue the writer sees. Of several
 * he chooses; nor does it leave by another mailbox than they wrote to unless he says so. @throws RULE letter.noMailbox, letter.whichMailbox {channels}; NOT_FOUND Channel
 */
export async function mailboxFor(
  ctx: Context,
  channelId: string | null,
  { channelId: cameBy }: Pick<Interaction, 'channelId'>,
): Promise<MailAccount> {
  const channels = await channelsFor(ctx, cameBy);
  if (channelId && !channels.some(({ id }) => id === channelId)) throw notFound(Channel.name, channelId);
  const accounts = await sendersAmong(ctx, channels);
  const asSaid = accounts.find((account) => account.channelId === (channelId ?? cameBy));
  if (asSaid) return asSaid;
  const [only, ...others] = channelId ? [] : accounts;
  if (!only) throw rule('letter.noMailbox');
  if (others.length > 0 || (await isMailbox(ctx, cameBy)))
    throw rule('letter.whichMailbox', { channels: channels.flatMap(namedAmong(accounts)) });
  return only;
}

const isMailbox = async (ctx: Context, channelId: string | null): Promise<boolean> =>
  channelId !== null && (await ctx.unseen(() => ctx.em.count(MailAccount, { channelId }))) > 0;

/** Open ones that the viewer may write from. */
async function channelsFor(ctx: Context, cameBy: string | null): Promise<Channel[]> {
  const open = await ctx.em.find(Channel, { archivedAt: null }, { orderBy: { id: 'asc' } });
  const teams = await ctx.em.find(Team, { id: { $in: open.flatMap(({ teamId }) => teamId ?? []) } });
  const paths = new Map(teams.map(({ id, path }) => [id, path]));
  const isHis = ({ teamId }: Channel) =>
    sees(ctx.viewer, { owner: null, team: teamId && paths.get(teamId)!, sharedWith: [], waiting: true });
  return open.filter((channel) => channel.id === cameBy || isHis(channel));
}

async function sendersAmong(ctx: Context, channels: Channel[]): Promise<MailAccount[]> {
  const ids = channels.map(({ id }) => id);
  const accounts = await ctx.unseen(() =>
    ctx.em.find(MailAccount, { channelId: { $in: ids } }, { orderBy: { id: 'asc' } }),
  );
  return accounts.filter((account) => canSend(ctx, account));
}

const namedAmong =
  (accounts: MailAccount[]) =>
  ({ id, name }: Channel) => {
    const account = accounts.find(({ channelId }) => channelId === id);
    return account ? [{ id, name, address: account.address }] : [];
  };
