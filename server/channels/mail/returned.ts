import type { Attachment, ParsedMail } from 'mailparser';
import { plainText } from '../../core/schema/scalars.js';
import type { Undelivered } from '../message.inputs.js';

/** A notice of a mail server about the delivery of a letter of ours (RFC 3464). */
export interface Returned {
  /** Message id of the letter. */
  messageId: string | null;
  /** Whom it will not reach; nobody when it is only late, or has arrived. */
  undelivered: Undelivered[];
}

/** The part that says what has become of the letter, for each of its receivers. */
export const DELIVERY_STATUS = 'message/delivery-status';

const LONGEST_WORDS = 300;
/** Of receivers; a letter of ours has fewer. */
const MOST_NAMED = 50;
/** How the part is called that holds the letter, or its head. */
const LETTERS = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];

/** What a mail server says of a letter of ours; null when the letter is no such notice. */
export function returnedIn(mail: ParsedMail): Returned | null {
  if (!isReport(mail)) return null;
  const partOf = (...types: string[]) => mail.attachments.find(({ contentType }) => types.includes(contentType));
  const [letter, status] = [partOf(...LETTERS), partOf(DELIVERY_STATUS)];
  return { messageId: letter ? idIn(letter) : null, undelivered: status ? undeliveredIn(status) : [] };
}

function isReport({ headers }: ParsedMail): boolean {
  const type = headers.get('content-type') as { value: string; params: Record<string, string> } | undefined;
  return type?.value === 'multipart/report' && type.params['report-type']?.toLowerCase() === 'delivery-status';
}

/** Mail servers break long heads over lines, and give nothing of the text, or all of it. */
function idIn({ content }: Attachment): string | null {
  const [head] = content.toString('latin1').split(/\r?\n\r?\n/, 1);
  return /^message-id:\s*(<[^<>\s]+>)/im.exec(head!)?.[1] ?? null;
}

/** One group of fields for each receiver, with an empty line between them. */
function undeliveredIn({ content }: Attachment): Undelivered[] {
  const groups = content.toString('utf8').split(/\r?\n[ \t]*\r?\n/, MOST_NAMED);
  return groups
    .filter((group) => /^action:\s*failed\b/im.test(group))
    .map((group) => ({ address: receiverIn(group), why: whyIn(group) }));
}

/** Whom we have written to; where he wants his letters sent on to is his alone. */
const receiverIn = (group: string): string | null =>
  (fieldOf('original-recipient', group) ?? fieldOf('final-recipient', group))?.toLowerCase() ?? null;

const whyIn = (group: string): string =>
  plainText((fieldOf('diagnostic-code', group) ?? fieldOf('status', group) ?? '').slice(0, LONGEST_WORDS)) ||
  'Action: failed';

/** The value of a field, on however many lines, without the kind that stands before it: `rfc822; i@t.example`. */
function fieldOf(name: string, group: string): string | null {
  const value = new RegExp(`^${name}:[ \\t]*(.+(?:\\r?\\n[ \\t].+)*)`, 'im').exec(group)?.[1];
  return (
    value
      ?.replace(/\s+/g, ' ')
      .replace(/^[\w-]+ ?; ?/, '')
      .trim() || null
  );
}
