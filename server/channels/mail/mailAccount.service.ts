import type { Context } from '../../core/context.js';
import { conflict, invalid, notFound } from '../../core/errors.js';
import { plainEdit } from '../../core/edit.js';
import type { Details } from '../../core/log/record.js';
import type { Seal } from '../../core/seal.js';
import type { Channel } from '../channel.entity.js';
import { lockChannel } from '../channel.service.js';
import { ChannelKind } from '../channelKind.entity.js';
import { sealOf } from './access.js';
import type { MailServerInput, ResyncMailAccountInput, SetMailAccountInput } from './mail.inputs.js';
import { MailAccount, type MailServerAccess } from './mailAccount.entity.js';

const INBOX = 'INBOX';
const DAY_MS = 86_400_000;

/**
 * Sets up the mailbox of a channel, or changes it: of another user or folder letters that come from now on are read. Who
 * reads it now begins anew.
 * @throws RULE mailAccount.noKey, channel.kind; CONFLICT channel.mailSet; INVALID input.imap.password, input.smtp.password;
 * NOT_FOUND Channel; FORBIDDEN
 */
export const setMailAccount = (ctx: Context, input: SetMailAccountInput) =>
  ctx.change(async () => {
    const seal = sealOf(ctx);
    const channel = await lockChannel(ctx, input.channelId, ChannelKind.EMAIL);
    const known = await ctx.em.findOne(MailAccount, { channelId: channel.id });
    const account = known ? await ctx.lock(MailAccount, known.id) : firstOf(channel, ctx.now);
    guardVersion(known, input.version ?? null);
    const passwords = {
      imapPassword: passwordFor(seal, account, 'imap', input.imap),
      smtpPassword: input.smtp ? passwordFor(seal, account, 'smtp', input.smtp) : null,
    };
    if (isAnother(account, input)) account.rereadSince(ctx.now);
    else if (account.imapHost !== input.imap.host) account.rereadSince(account.since);
    const settings = settingsOf(input);
    const details = changesOf(known, settings);
    const typed = { imapPassword: input.imap.password, smtpPassword: input.smtp?.password };
    Object.assign(account, settings, passwords, { failure: null, failingSince: null });
    ctx.em.persist(account);
    const part = { part: account.id, partVersion: (known?.version ?? 0) + 1 };
    const fields = [...Object.keys(details), ...namesOf(typed)];
    ctx.record('channel.mailSet', channel, { ...part, fields }, details);
    return account;
  });

/** All letters of some days are read once more; what was taken is not taken again. @throws NOT_FOUND Channel, MailAccount; FORBIDDEN */
export const resyncMailAccount = (ctx: Context, { channelId, days }: ResyncMailAccountInput) =>
  ctx.change(async () => {
    const channel = await lockChannel(ctx, channelId, ChannelKind.EMAIL);
    const account = await ctx.lock(MailAccount, (await accountOf(ctx, channelId)).id);
    account.rereadSince(new Date(ctx.now.getTime() - days * DAY_MS));
    ctx.record('channel.mailResynced', channel, { part: account.id, partVersion: account.version + 1, days });
    return account;
  });

/** The mailbox of a channel. @throws NOT_FOUND MailAccount */
export async function accountOf(ctx: Context, channelId: string): Promise<MailAccount> {
  const account = await ctx.em.findOne(MailAccount, { channelId });
  if (!account) throw notFound(MailAccount.name, channelId);
  return account;
}

const firstOf = ({ id: channelId }: Channel, since: Date): MailAccount =>
  Object.assign(new MailAccount(), { channelId, since });

/** Two who fill the same form at once do not mix their servers and passwords. @throws CONFLICT channel.mailSet */
function guardVersion(known: MailAccount | null, version: number | null): void {
  if ((known?.version ?? null) !== version) throw conflict('channel.mailSet', { version: known?.version ?? null });
}

type Side = 'imap' | 'smtp';

/** A password goes to the server that it was given for, and to no other. @throws INVALID input.imap.password, input.smtp.password */
function passwordFor(seal: Seal, account: MailAccount, side: Side, { password, ...server }: MailServerInput): string {
  if (password) return seal.close(password, account.id);
  const sealed = account[`${side}Password`];
  if (!sealed || !isSame(account[side], server)) throw invalid(`input.${side}.password`, 'empty');
  return sealed;
}

const isSame = (known: MailServerAccess | null, { host, port, security, user }: Omit<MailServerInput, 'password'>) =>
  known?.host === host && known.port === port && known.security === security && known.user === user;

/** What others have written to it before was not written to the channel. A mailbox that has moved is the same. */
const isAnother = (account: MailAccount, { imap, folder }: SetMailAccountInput): boolean =>
  account.imapUser !== imap.user || account.folder !== (folder ?? INBOX);

/** Who has turned a mailbox to another server is found in the log. Of passwords it says only that they were typed anew. */
function changesOf(known: MailAccount | null, next: Settings): Details {
  const edits = NAMES.map((name) => plainEdit(name, known?.[name] ?? null, next[name]));
  return Object.fromEntries(
    edits.filter((edit) => edit.now !== edit.next).map((edit) => [edit.field, [edit.old, edit.new]]),
  );
}

const namesOf = (given: Record<string, unknown>): string[] =>
  Object.entries(given).flatMap(([name, value]) => (value ? [name] : []));

const NAMES = [
  ...(['address', 'senderName', 'imapHost', 'imapPort', 'imapSecurity', 'imapUser', 'folder'] as const),
  ...(['smtpHost', 'smtpPort', 'smtpSecurity', 'smtpUser'] as const),
];

type Settings = Pick<MailAccount, (typeof NAMES)[number]>;

function settingsOf({ address, senderName = null, imap, folder, smtp }: SetMailAccountInput): Settings {
  const reading = { imapHost: imap.host, imapPort: imap.port, imapSecurity: imap.security, imapUser: imap.user };
  const sending = {
    smtpHost: smtp?.host ?? null,
    smtpPort: smtp?.port ?? null,
    smtpSecurity: smtp?.security ?? null,
    smtpUser: smtp?.user ?? null,
  };
  return { address: address.toLowerCase(), senderName, ...reading, folder: folder ?? INBOX, ...sending };
}
