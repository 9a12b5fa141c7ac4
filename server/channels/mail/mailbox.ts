import { once } from 'node:events';
import { ImapFlow, type FetchMessageObject } from 'imapflow';
import type { Envelope } from './readLetter.js';

export interface MailboxAddress {
  host: string;
  port: number;
  /** TLS from the first byte, as port 993 wants it; else it is begun as soon as the server offers it. */
  secure: boolean;
  user: string;
  password: string;
  folder: string;
}

/** How far a mailbox has been read. Numbers count only under the validity that they were given under (RFC 3501, 2.3.1.1). */
export interface Bookmark {
  validity: string;
  uid: number;
}

export interface KeptLetter extends Envelope {
  bookmark: Bookmark;
  /** In bytes. */
  size: number;
}

/** Who says nothing for so long, at any step, is not there. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 };
/** Shorter than a half-open line lives in a router, and than the half an hour after which servers hang up. */
const IDLE_MS = 5 * 60_000;
/** Between two letters of a run nobody idles; after the last one the next is heard of at once. */
const IDLE_AFTER_MS = 50;

/** An open folder of a mail server. Nothing in it is changed: not even that a letter was read. */
export class Mailbox implements AsyncDisposable {
  private constructor(private readonly client: ImapFlow) {}

  /** @throws when the server is away or does not let us in, in its own words */
  static async open({ host, port, secure, user, password, folder }: MailboxAddress): Promise<Mailbox> {
    const auth = { user, pass: password };
    const client = new ImapFlow({
      host,
      port,
      secure,
      auth,
      logger: false,
      maxIdleTime: IDLE_MS,
      autoIdleDelay: IDLE_AFTER_MS,
      ...PATIENCE,
    });
    // What breaks between two commands is told by the next one.
    client.on('error', () => {});
    await client.connect();
    await client.mailboxOpen(folder, { readOnly: true });
    return new Mailbox(client);
  }

  /** Its letters behind the bookmark, as they came; without a bookmark those received since. */
  async lettersAfter(bookmark: Bookmark | null, since: Date): Promise<KeptLetter[]> {
    const { client, validity } = this;
    const after = bookmark?.validity === validity ? bookmark.uid : 0;
    const found = await client.search(after > 0 ? { uid: `${after + 1}:*` } : { since }, { uid: true });
    // `n:*` always has the last letter in it, however low its number.
    const uids = (found || []).filter((uid) => uid > after);
    if (uids.length === 0) return [];
    const letters: KeptLetter[] = [];
    const query = { uid: true, size: true, internalDate: true };
    for await (const message of client.fetch(uids, query, { uid: true })) letters.push(keptLetter(message, validity));
    return letters.filter(({ receivedAt }) => receivedAt >= since).sort((a, b) => a.bookmark.uid - b.bookmark.uid);
  }

  /** The bytes of a letter; null when somebody has taken it away since. */
  async source({ bookmark }: KeptLetter): Promise<Buffer | null> {
    const message = await this.client.fetchOne(String(bookmark.uid), { source: true }, { uid: true });
    return (message && message.source) || null;
  }

  /** Waits until a letter comes. @throws when the line is lost, or `stop` is aborted */
  async news(stop: AbortSignal): Promise<void> {
    if (!this.client.usable) throw new Error('The line to the mail server was lost.');
    const either = new AbortController();
    const signal = AbortSignal.any([stop, either.signal]);
    try {
      const came = once(this.client, 'exists', { signal });
      const lost = once(this.client, 'close', { signal }).then(() => {
        throw new Error('The line to the mail server was lost.');
      });
      await Promise.race([came, lost]);
    } finally {
      either.abort();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.client.close();
  }

  private get validity(): string {
    if (!this.client.mailbox) throw new Error('The folder is not open any more.');
    return String(this.client.mailbox.uidValidity);
  }
}

function keptLetter({ uid, size = 0, internalDate }: FetchMessageObject, validity: string): KeptLetter {
  const receivedAt = new Date(internalDate ?? Date.now());
  return { uid: `${validity}.${uid}`, receivedAt, size, bookmark: { validity, uid } };
}
