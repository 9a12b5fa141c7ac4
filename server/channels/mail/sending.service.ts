import type { Context } from '../../core/context.js';
import type { Seal } from '../../core/seal.js';
import { MailAccount, MailSecurity } from './mailAccount.entity.js';

/** By whom letters go out, and from whom. */
export interface Sender {
  smtpUrl: string;
  /** As a header names it. */
  from: string;
}

/**
 * How letters of channels go out: by the servers of their mailboxes; where those have none, by `main` under their own
 * address. A password that the key of this process does not open is no password: such letters wait for two days, and fail then.
 */
export async function sendersOf(ctx: Context, main: Pick<Sender, 'smtpUrl'> | null): Promise<Map<string, Sender>> {
  const accounts = await ctx.em.find(MailAccount, {});
  return new Map(
    accounts.flatMap((account) => {
      const smtpUrl = account.smtpHost ? smtpUrlOf(account, ctx.surroundings.seal) : main?.smtpUrl;
      return smtpUrl ? [[account.channelId, { smtpUrl, from: fromOf(account) }] as const] : [];
    }),
  );
}

/** Whether a letter of the mailbox would go out: by its own server, or by that of the product. */
export const canSend = ({ surroundings }: Context, account: MailAccount): boolean =>
  account.smtpHost ? smtpUrlOf(account, surroundings.seal) !== null : surroundings.mailWorks === true;

/** The server that a mailbox sends by, with its password; null when there is none, or its password does not open. */
export function smtpUrlOf(account: MailAccount, seal: Seal | null | undefined): string | null {
  const { id, smtpHost, smtpPort, smtpSecurity, smtpUser, smtpPassword } = account;
  const password = smtpPassword ? seal?.open(smtpPassword, id) : null;
  if (!smtpHost || password == null) return null;
  const protocol = smtpSecurity === MailSecurity.TLS ? 'smtps' : 'smtp';
  const signIn = `${encodeURIComponent(smtpUser ?? '')}:${encodeURIComponent(password)}`;
  const host = smtpHost.includes(':') ? `[${smtpHost}]` : smtpHost;
  return `${protocol}://${signIn}@${host}:${smtpPort}${TLS[smtpSecurity!]}`;
}

/** Asked for, it is a must: whoever cuts the offer out of the greeting gets no password. */
const TLS: Record<MailSecurity, string> = {
  [MailSecurity.TLS]: '',
  [MailSecurity.STARTTLS]: '?requireTLS=true',
  [MailSecurity.NONE]: '?ignoreTLS=true',
};

export const fromOf = ({ senderName, address }: MailAccount): string =>
  senderName ? `"${senderName.replace(/["\\]/g, '\\$&')}" <${address}>` : address;
