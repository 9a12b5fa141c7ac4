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
 * he chooses. @throws RULE letter.noMailbox, letter.whichMailbox {channels}; NOT_FOUND Channel
 */
export async function mailboxFor(
  ctx: Context,
  channelId: string | null,
  { channelId: cameBy }: Pick<Interaction, 'channelId'>,
): Promise<MailAccount> {
  const channels = await channelsFor(ctx, cameBy);
  if (channelId && !channels.some(({ id }) => id === channelId)) throw notFound(Channel.name, channelId);
  const accounts = await sendersAmong(ctx, channels);
  const asSaid = accounts.filter((account) => account.channelId === (channelId ?? cameBy));
  const fitting = asSaid.length > 0 || channelId ? asSaid : accounts;
  if (fitting.length > 1) throw rule('letter.whichMailbox', { channels: channels.flatMap(namedAmong(fitting)) });
  const [chosen] = fitting;
  if (!chosen) throw rule('letter.noMailbox');
  return chosen;
}

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
