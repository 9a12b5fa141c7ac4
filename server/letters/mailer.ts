import { createTransport, type Transporter } from 'nodemailer';
import type { Undelivered } from '../channels/message.inputs.js';
import type { SentFile } from '../files/sent.service.js';
import type { Config } from '../core/start/config.js';
import type { Letter } from './letter.entity.js';
import { messageIdOf } from './messageId.service.js';

export type MailSettings = NonNullable<Config['mail']>;

/** What became of an attempt; `error` in the words of the mail server. */
export type Delivery =
  | { outcome: 'taken'; messageId: string; refused: Undelivered[] }
  /** This letter will not be taken, whenever it is tried. */
  | { outcome: 'refused'; error: string }
  /** It may be taken later. */
  | { outcome: 'putOff'; error: string }
  /** The server itself is away, or does not let us in: no letter will be taken now. */
  | { outcome: 'away'; error: string };

/** Who waits for longer than this, at any step, is talking to nobody. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Hands letters to the mail server, one after the other over one connection. */
export class Mailer {
  private readonly transport: Transporter;

  constructor(private readonly settings: MailSettings) {
    this.transport = createTransport({ url: settings.smtpUrl, pool: true, maxConnections: 1, ...PATIENCE });
  }

  async deliver(letter: Letter, attachments: SentFile[]): Promise<Delivery> {
    const { to, subject, text, html, inReplyTo, thread, authorId } = letter;
    const messageId = letter.messageId ?? messageIdOf(letter, this.settings.from);
    const answers = inReplyTo ? { inReplyTo, references: [...thread, inReplyTo] } : {};
    const { from } = this.settings;
    // Nobody has written it: programs do not answer it (RFC 3834), and it begins no lead where a mailbox of ours gets it.
    const headers = authorId ? undefined : { 'Auto-Submitted': 'auto-generated' };
    try {
      const info = await this.transport.sendMail({
        from,
        to,
        subject,
        text,
        html: html ?? undefined,
        messageId,
        headers,
        attachments,
        ...answers,
      });
      return { outcome: 'taken', messageId, refused: refusedIn(info) };
    } catch (error) {
      return { outcome: outcomeOf(error as SmtpError), error: (error as Error).message };
    }
  }

  close(): void {
    this.transport.close();
  }
}

interface SentInfo {
  rejected?: unknown[];
  /** One for each of them. */
  rejectedErrors?: { recipient?: string; message: string }[];
}

/** Of several receivers a server may take some and refuse others; those are not asked for again. */
const refusedIn = ({ rejectedErrors = [] }: SentInfo): Undelivered[] =>
  rejectedErrors.map(({ recipient, message }) => ({ address: recipient?.toLowerCase() ?? null, why: message }));

interface SmtpError extends Error {
  code?: string;
  /** Absent when the server has said nothing. */
  responseCode?: number;
}

function outcomeOf({ code, responseCode }: SmtpError): 'refused' | 'putOff' | 'away' {
  const isAboutLetter = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (!isAboutLetter) return 'away';
  return responseCode === undefined || responseCode >= 500 ? 'refused' : 'putOff';
}
