import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  CheckMailAccountDocument,
  ResyncMailAccountDocument,
  SetMailAccountDocument,
  type MailAccountQuery,
  type MailSecurity,
  type MailServerInput,
  type SetMailAccountInput,
} from '#lib/core/gql/graphql.js';

export type MailAccount = NonNullable<MailAccountQuery['mailAccount']>;

/** The mailbox as it is from now on; without a password the one before stays. */
export const setMailAccount = (app: App, input: SetMailAccountInput): Promise<Outcome> =>
  app.commands.run({
    document: SetMailAccountDocument,
    input: input as never,
    about: [input.channelId],
    overlay: [],
    label: app.i18n.text.channels.mail.saved(input.address),
  });

/** Reads the letters of some days once more: what was taken is not taken again. */
export const resyncMailAccount = (app: App, channelId: string, days: number): Promise<Outcome> =>
  app.commands.run({
    document: ResyncMailAccountDocument,
    input: { channelId, days },
    about: [channelId],
    overlay: [],
    label: app.i18n.text.channels.mail.resyncing,
  });

/** Signs in to both servers and changes nothing: what went wrong with each, or null. @throws AppError */
export const checkMailAccount = async ({ ask }: Pick<App, 'ask'>, channelId: string) =>
  (await ask(CheckMailAccountDocument, { input: { channelId } })).checkMailAccount;

/** What is typed of a server. */
export interface ServerFields {
  host: string;
  port: string;
  security: MailSecurity;
  user: string;
  password: string;
}

const PORTS = { imap: { TLS: 993, STARTTLS: 143, NONE: 143 }, smtp: { TLS: 465, STARTTLS: 587, NONE: 25 } } as const;

/** The port that a server usually has. */
export const usualPort = (of: 'imap' | 'smtp', security: MailSecurity): number => PORTS[of][security];

export const fieldsOf = (of: 'imap' | 'smtp', server: MailAccount['imap'] | null): ServerFields => ({
  host: server?.host ?? '',
  port: String(server?.port ?? usualPort(of, 'TLS')),
  security: server?.security ?? 'TLS',
  user: server?.user ?? '',
  password: '',
});

/** As the API takes it; null when something is missing. */
export function serverIn({ host, port, security, user, password }: ServerFields): MailServerInput | null {
  const number = Number(port);
  const isPort = Number.isInteger(number) && number >= 1 && number <= 65_535;
  if (host.trim() === '' || user.trim() === '' || !isPort) return null;
  return { host: host.trim(), port: number, security, user: user.trim(), password: password || null };
}

/** Servers of well-known providers, by what stands behind the @. */
const KNOWN: Record<string, { imap: string; smtp: string }> = {
  'yandex.ru': { imap: 'imap.yandex.ru', smtp: 'smtp.yandex.ru' },
  'ya.ru': { imap: 'imap.yandex.ru', smtp: 'smtp.yandex.ru' },
  'mail.ru': { imap: 'imap.mail.ru', smtp: 'smtp.mail.ru' },
  'bk.ru': { imap: 'imap.mail.ru', smtp: 'smtp.mail.ru' },
  'list.ru': { imap: 'imap.mail.ru', smtp: 'smtp.mail.ru' },
  'inbox.ru': { imap: 'imap.mail.ru', smtp: 'smtp.mail.ru' },
  'rambler.ru': { imap: 'imap.rambler.ru', smtp: 'smtp.rambler.ru' },
  'gmail.com': { imap: 'imap.gmail.com', smtp: 'smtp.gmail.com' },
};

/** Where the mail of an address is usually read and sent; null when nobody knows. */
export const serversOf = (address: string): { imap: string; smtp: string } | null =>
  KNOWN[address.trim().toLowerCase().split('@')[1] ?? ''] ?? null;
