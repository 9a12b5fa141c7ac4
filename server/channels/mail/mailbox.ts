import { once } from 'node:events';
import { ImapFlow, type FetchMessageObject, type FetchQueryObject } from 'imapflow';
import { type Bookmark, MailSecurity } from './mailAccount.entity.js';
import type { Envelope } from './readLetter.js';

export interface MailboxAddress {
  host: string;
  port: number;
  security: MailSecurity;
  user: string;
  password: string;
  folder: string;
}

/** What a mail server says of a letter beside its bytes. */
export interface KeptLetter extends Envelope {
  bookmark: Bookmark;
  /** In bytes. */
  size: number;
  messageId: string | null;
  /** Address of who wrote it. */
  sender: string | null;
  topic: string | null;
}

/** Who says nothing for so long, at any step, is not there. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 };
/** Shorter than a half-open line lives in a router, and than the half an hour after which servers hang up. */
const IDLE_MS = 5 * 60_000;
/** Between two letters of a run nobody idles; after the last one the next is heard of at once. */
const IDLE_AFTER_MS = 50;
const DAY_MS = 86_400_000;
/** Listed at a time: however many letters wait, so many are in memory, and without their bytes. */
const MOST_LISTED = 200;
/** Servers that keep letters in a form of their own convert one before they tell its size and head. */
const HEADS = { uid: true, size: true, internalDate: true, envelope: true };
const TIMES = { uid: true, internalDate: true };
const LOST = 'The line to the mail server was lost.';

/** An open folder of a mail server. Nothing in it is changed: not even that a letter was read. */
export class Mailbox implements AsyncDisposable {
  /** Whether something has come since letters were last asked for. */
  private hasNews = false;

  private constructor(private readonly client: ImapFlow) {
    client.on('exists', () => (this.hasNews = true));
  }

  /** @param stop hangs up, whatever is being waited for. @throws when the server is away or does not let us in, in its own words */
  static async open(address: MailboxAddress, stop?: AbortSignal): Promise<Mailbox> {
    const { host, port, security, user, password, folder } = address;
    const client = new ImapFlow({
      host,
      port,
      secure: security === MailSecurity.TLS,
      // Asked for, it is a must: whoever cuts the offer out of the greeting gets no password.
      ...(security !== MailSecurity.TLS && { doSTARTTLS: security === MailSecurity.STARTTLS }),
      auth: { user, pass: password },
      logger: false,
      maxIdleTime: IDLE_MS,
      autoIdleDelay: IDLE_AFTER_MS,
      ...PATIENCE,
    });
    // What breaks between two commands is told by the next one.
    client.on('error', () => {});
    const hangUp = () => client.close();
    stop?.addEventListener('abort', hangUp);
    client.once('close', () => stop?.removeEventListener('abort', hangUp));
    try {
      await client.connect();
      await client.mailboxOpen(folder, { readOnly: true });
      return new Mailbox(client);
    } catch (error) {
      client.close();
      throw error;
    }
  }

  /** The next of its letters behind the bookmark, as they came; without a bookmark, those since then, and perhaps some before. */
  async lettersAfter(bookmark: Bookmark | null, since: Date): Promise<KeptLetter[]> {
    const { client, validity } = this;
    this.hasNews = false;
    const after = bookmark?.validity === validity ? bookmark.uid : 0;
    // Servers count in days of their own zone; who asks for the last second only is refused.
    const days = { since: new Date(since.getTime() - DAY_MS) };
    const found = await client.search(after > 0 ? { uid: `${after + 1}:*` } : days, { uid: true });
    if (!found) throw new Error('The mail server has not listed its letters.');
    // `n:*` always has the last letter in it, however low its number.
    const uids = found.filter((uid) => uid > after).sort((a, b) => a - b);
    return this.list(uids.slice(0, MOST_LISTED));
  }

  /** The letter with this Message-ID; null when there is none any more. */
  async letterOf(messageId: string): Promise<KeptLetter | null> {
    const found = await this.client.search({ header: { 'Message-ID': messageId } }, { uid: true });
    const letters = await this.list(found || []);
    return letters.find((letter) => letter.messageId === messageId) ?? null;
  }

  /** The bytes of a letter; null when somebody has taken it away since. */
  async source({ bookmark }: KeptLetter): Promise<Buffer | null> {
    const message = await this.client.fetchOne(String(bookmark.uid), { source: true }, { uid: true });
    return (message && message.source) || null;
  }

  /** Waits until a letter comes that was not listed yet. @throws when the line is lost, or `stop` is aborted */
  async news(stop: AbortSignal): Promise<void> {
    if (!this.client.usable) throw new Error(LOST);
    if (this.hasNews) return;
    const either = new AbortController();
    const signal = AbortSignal.any([stop, either.signal]);
    try {
      const came = once(this.client, 'exists', { signal });
      const lost = once(this.client, 'close', { signal }).then(() => {
        throw new Error(LOST);
      });
      await Promise.race([came, lost]);
    } finally {
      either.abort();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.client.close();
  }

  /** One letter that the server says nothing of hides no other, and is known by its number and time. */
  private async list(uids: number[]): Promise<KeptLetter[]> {
    if (uids.length === 0) return [];
    const letters = await this.ask(uids, HEADS).catch(async (error: unknown) => {
      if (!isWithheld(error)) throw error;
      return uids.length === 1 ? this.ask(uids, TIMES) : this.listEach(uids);
    });
    return letters.sort((a, b) => a.bookmark.uid - b.bookmark.uid);
  }

  private async listEach(uids: number[]): Promise<KeptLetter[]> {
    const letters: KeptLetter[] = [];
    for (const uid of uids) letters.push(...(await this.list([uid])));
    return letters;
  }

  private async ask(uids: number[], query: FetchQueryObject): Promise<KeptLetter[]> {
    const { client, validity } = this;
    const isSent = client.mailbox !== false && client.mailbox.specialUse === '\\Sent';
    const letters: KeptLetter[] = [];
    for await (const message of client.fetch(uids, query, { uid: true }))
      letters.push({ ...keptLetter(message, validity), isSent });
    return letters;
  }

  private get validity(): string {
    if (!this.client.mailbox) throw new Error(LOST);
    return String(this.client.mailbox.uidValidity);
  }
}

/** The server says no to one command; the line goes on. */
export const isWithheld = (error: unknown): boolean => (error as { responseStatus?: string }).responseStatus === 'NO';

function keptLetter(message: FetchMessageObject, validity: string): KeptLetter {
  const { uid, size = 0, internalDate, envelope } = message;
  return {
    receivedAt: new Date(internalDate ?? Date.now()),
    size,
    bookmark: { validity, uid },
    messageId: envelope?.messageId ?? null,
    sender: envelope?.from?.[0]?.address ?? null,
    topic: envelope?.subject ?? null,
  };
}
