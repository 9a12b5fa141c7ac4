import type { Context } from '../../core/context.js';
import { rule } from '../../core/errors.js';
import type { Seal } from '../../core/seal.js';
import type { MailAccount } from './mailAccount.entity.js';
import type { MailboxAddress } from './mailbox.js';

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

/** Why a mail server did not do as asked, in its own words where it has said some. */
export function wordsOf(error: unknown): string {
  const { responseText, message } = error as { responseText?: string; message?: string };
  // eslint-disable-next-line no-control-regex -- Whatever the other side has sent.
  const words = (responseText || message || String(error)).replace(/[\u0000-\u001F\u007F\s]+/gu, ' ').toWellFormed();
  return words.trim().slice(0, LONGEST_WORDS);
}
