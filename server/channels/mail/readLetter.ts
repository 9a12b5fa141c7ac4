import { convert } from 'html-to-text';
import { type AddressObject, type HeaderValue, type ParsedMail, simpleParser } from 'mailparser';
import { Direction, InteractionKind } from '../../interactions/interaction.entity.js';
import type { Attachment, Message, Sender } from '../message.js';
import { cleanHtml, MOST_HTML } from './cleanHtml.js';

/** Of a thread that goes on for years the nearest letters are enough to find its chain. */
const MOST_ANSWERS = 30;

/** What a mail server says of a letter beside its bytes. */
export interface Envelope {
  /** Unique in the mailbox for as long as it exists. */
  uid: string;
  /** When the mail server took it in. */
  receivedAt: Date;
}

/** Reads a letter as mail servers keep it (RFC 5322), whatever its charset. */
export async function readLetter(source: Buffer, { uid, receivedAt }: Envelope): Promise<Message> {
  const mail = await simpleParser(source, { skipImageLinks: true, skipTextToHtml: true, skipHtmlToText: true });
  const html = htmlOf(mail);
  return {
    externalId: mail.messageId ?? uid,
    kind: InteractionKind.EMAIL,
    direction: Direction.IN,
    at: writtenAt(mail, receivedAt),
    sender: senderOf(mail),
    topic: mail.subject?.trim() ?? '',
    text: mail.text?.trim() || textOf(html),
    html,
    attachments: attachmentsOf(mail),
    answers: answersOf(mail),
    isAutomatic: isAutomatic(mail),
  };
}

/** A clock that is ahead of ours would put a letter behind its answer. */
function writtenAt({ date }: ParsedMail, receivedAt: Date): Date {
  return date && date < receivedAt ? date : receivedAt;
}

/** Whoever wants the answer elsewhere is reached there first. */
function senderOf({ from, replyTo }: ParsedMail): Sender {
  const named = from?.value.find(({ address }) => address);
  const addresses = [...addressesOf(replyTo), ...addressesOf(from)].map((address) => address.toLowerCase());
  const name = named?.name.trim() || null;
  return { name, company: null, phones: [], emails: [...new Set(addresses)], inn: null, messengerIds: [] };
}

/** Those of a group stand inside it (RFC 5322, 3.4). */
function addressesOf(field: AddressObject | undefined): string[] {
  const inside = field?.value.flatMap(({ address, group = [] }) => [address, ...group.map((one) => one.address)]);
  return (inside ?? []).filter((address) => address !== undefined && address !== '');
}

function htmlOf({ html }: ParsedMail): string | null {
  if (!html || html.length > MOST_HTML) return null;
  return cleanHtml(html) || null;
}

/** What a letter of HTML alone says; quoted in answers, found by search, read where no frame fits. */
const textOf = (html: string | null): string =>
  html ? convert(html, { wordwrap: false, limits: { maxDepth: 50 } }).trim() : '';

const attachmentsOf = ({ attachments }: ParsedMail): Attachment[] =>
  attachments.map(({ filename, contentType, content }) => ({ name: filename ?? nameless(contentType), content }));

/** A letter within a letter comes without a name. */
const nameless = (type: string): string => (type === 'message/rfc822' ? 'letter.eml' : 'file');

/** In-Reply-To is the nearest; of References the last one is. */
function answersOf({ inReplyTo, references = [] }: ParsedMail): string[] {
  const thread = typeof references === 'string' ? [references] : references;
  const nearestFirst = [...(inReplyTo?.match(/<[^<>\s]+>/g) ?? []), ...thread.toReversed()];
  return [...new Set(nearestFirst)].slice(0, MOST_ANSWERS);
}

/** RFC 3834, and what stood before it. */
function isAutomatic({ headers }: ParsedMail): boolean {
  const submitted = valueOf(headers.get('auto-submitted'));
  if (submitted && submitted !== 'no') return true;
  return (
    ['bulk', 'junk', 'list'].includes(valueOf(headers.get('precedence'))) ||
    headers.has('list-id') ||
    headers.has('list')
  );
}

const valueOf = (header: HeaderValue | undefined): string =>
  typeof header === 'string' ? header.trim().toLowerCase() : '';
