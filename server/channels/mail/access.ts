import type { Context } from '../../core/context.js';
import { AppError, rule } from '../../core/errors.js';
import type { Seal } from '../../core/seal.js';
import { MailAccount } from './mailAccount.entity.js';
import type { MailboxAddress } from './mailbox.js';
import type { Ourselves } from './readLetter.js';

/** What mail servers say is kept as a line. */
const LONGEST_WORDS = 300;

/** What seals the passwords of mailboxes. @throws RULE mailAccount.noKey */
export function sealOf({ surroundings }: Context): Seal {
  if (!surroundings.seal) throw rule('mailAccount.noKey');
  return surroundings.seal;
}

/** Where a mailbox is read, and as whom. @throws RULE mailAccount.otherKey when the password was sealed with another key */
export function mailboxAddressOf(account: MailAccount, seal: Seal): MailboxAddress {
  const { imapHost: host, imapPort: port, imapSecurity: security, imapUser: user, folder } = account;
  const password = seal.open(account.imapPassword, account.id);
  if (password === null) throw rule('mailAccount.otherKey');
  return { host, port, security, user, password, folder };
}

/** Who we are in the heads of letters. */
export async function ourselves(ctx: Context): Promise<Ourselves> {
  const accounts = await ctx.em.find(MailAccount, {});
  const noticesFrom = /([^<\s]+@[^>\s]+)>?\s*$/.exec(ctx.surroundings.mailFrom ?? '')?.[1]?.toLowerCase() ?? null;
  return { addresses: accounts.map(({ address }) => address), noticesFrom };
}

/** Why a mail server did not do as asked, in its own words where it has said some; of a rule of ours, the rule's name. */
export function wordsOf(error: unknown): string {
  if (error instanceof AppError && error.reason) return error.reason;
  const { responseText, message } = error as { responseText?: string; message?: string };
  // eslint-disable-next-line no-control-regex -- Whatever the other side has sent.
  const words = (responseText || message || String(error)).replace(/[\u0000-\u001F\u007F\s]+/gu, ' ').toWellFormed();
  return words.trim().slice(0, LONGEST_WORDS);
}
