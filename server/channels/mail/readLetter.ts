import { createHash } from 'node:crypto';
import { convert } from 'html-to-text';
import {
  type AddressObject,
  type Attachment as MailPart,
  type HeaderValue,
  type ParsedMail,
  simpleParser,
} from 'mailparser';
import { plainText } from '../../core/schema/scalars.js';
import { Direction, InteractionKind } from '../../interactions/interaction.entity.js';
import type { Attachment, Message, Sender } from '../message.inputs.js';
import { cleanHtml, MOST_HTML } from './cleanHtml.js';
import { DELIVERY_STATUS, type Returned, returnedIn } from './returned.js';

/** Of a thread that goes on for years the nearest letters are enough to find its chain. */
const MOST_ANSWERS = 30;

/** Longer identifiers, topics and texts are nobody's: they are cut. */
const LONGEST_ID = 500;
const LONGEST_TOPIC = 500;
const LONGEST_TEXT = 100_000;
/** Of HTML; what stands behind it is beyond the longest text, or markup of a program. */
const LONGEST_READ = 2 * MOST_HTML;

export interface Envelope {
  /** When the mail server took it in. */
  receivedAt: Date;
  /** It stands in the folder of what the owner of the mailbox has sent, where nobody else puts anything. */
  isSent?: boolean;
}

/** Who we are in the heads of letters; in lower case. */
export interface Ourselves {
  /** Of our mailboxes. */
  addresses: string[];
  /** That our notices come from, and nobody reads. */
  noticesFrom: string | null;
}

/** What mail servers say of a delivery is read by itself: in other parts anybody may write the same. */
const PARSING = { skipImageLinks: true, skipTextToHtml: true, skipHtmlToText: true, keepDeliveryStatus: true };

const NOBODY: Ourselves = { addresses: [], noticesFrom: null };

/** Reads a letter as mail servers keep it (RFC 5322), whatever its charset. */
export async function readLetter(
  source: Buffer,
  { receivedAt, isSent = false }: Envelope,
  ourselves: Ourselves = NOBODY,
): Promise<Message> {
  const mail = await simpleParser(source, PARSING);
  const markup = withoutData(mail.html || '');
  const html = cleaned(markup);
  const returned = returnedIn(mail);
  const isUnconfirmed = !isSent && namesUs(mail, ourselves.addresses);
  return {
    externalId: idOf(mail.messageId, source),
    kind: InteractionKind.EMAIL,
    direction: isSent ? Direction.OUT : Direction.IN,
    at: writtenAt(mail, receivedAt),
    receivedAt,
    sender: returned ? nameless(mail) : senderOf(mail, ourselves.addresses),
    topic: plain(mail.subject ?? '', LONGEST_TOPIC).replace(/\s+/g, ' '),
    text: plain(mail.text?.trim() || textOf(html ?? markup), LONGEST_TEXT),
    html,
    attachments: attachmentsOf(mail),
    answers: answersOf(mail, returned),
    isAutomatic: returned !== null || isAutomatic(mail, ourselves),
    isUnconfirmed,
    undelivered: returned?.undelivered ?? [],
  };
}

/** A letter without an identifier is known by its bytes: read a second time, it is the same. */
export function idOf(messageId: string | null | undefined, source: Buffer): string {
  const id = plain(messageId ?? '', LONGEST_ID + 1);
  return id && id.length <= LONGEST_ID ? id : createHash('sha256').update(source).digest('base64url');
}

/**
 * Anybody may write an address of ours above his letter. What we have sent is known by its identifier, or stands among what
 * was sent; all else may be ours and may be not. What we write to ourselves has come like any other.
 */
function namesUs({ from, to, cc }: ParsedMail, ours: string[]): boolean {
  const isOurs = (address: string) => ours.includes(address.toLowerCase());
  const receivers = [to, cc].flat().flatMap(addressesOf);
  return addressesOf(from).some(isOurs) && !receivers.some(isOurs);
}

/** A clock that is ahead of ours would put a letter behind its answer. */
function writtenAt({ date }: ParsedMail, receivedAt: Date): Date {
  return date && date < receivedAt ? date : receivedAt;
}

/**
 * Whoever wants the answer elsewhere is known by that address alone: the mailer of a site writes for all its visitors from
 * one, and they are not one person. But a group that wants answers to itself is nobody, nor are we: then it is who wrote.
 */
function senderOf(mail: ParsedMail, ours: string[]): Sender {
  const { from, replyTo, to, cc } = mail;
  const groups = [...[to, cc].flat().flatMap(addressesOf), ...listOf(mail)].map((one) => one.toLowerCase());
  const wanted = othersThan([...ours, ...groups], replyTo);
  return { ...nameless(mail), emails: wanted.length > 0 ? wanted : othersThan(ours, from) };
}

function othersThan(left: string[], field: AddressObject | undefined): string[] {
  const addresses = addressesOf(field).map((one) => one.toLowerCase());
  return [...new Set(addresses)].filter((address) => !left.includes(address));
}

/** Where one writes to all of the list by which it came (RFC 2369). */
function listOf({ headers }: ParsedMail): string[] {
  const { post } = (headers.get('list') ?? {}) as { post?: { mail?: string } };
  return post?.mail ? [post.mail] : [];
}

/** A name by which nobody is known again, such as that of a mail server. */
function nameless({ from }: ParsedMail): Sender {
  const named = from?.value.find(({ address }) => address);
  const name = plain(named?.name ?? '', LONGEST_TOPIC) || null;
  return { name, company: null, phones: [], emails: [], inn: null, messengerIds: [] };
}

/** Those of a group stand inside it (RFC 5322, 3.4). */
function addressesOf(field: AddressObject | undefined): string[] {
  const inside = field?.value.flatMap(({ address, group = [] }) => [address, ...group.map((one) => one.address)]);
  return (inside ?? []).filter((address) => address !== undefined).filter(Boolean);
}

/** Pictures that stand in the text itself are no words, and would make it longer than what is read. */
const withoutData = (html: string): string => html.replace(/\bsrc\s*=\s*(?:"data:[^"]*"|'data:[^']*')/gi, '');

const cleaned = (html: string): string | null =>
  html.length > MOST_HTML ? null : plain(cleanHtml(html), MOST_HTML) || null;

/** What a letter of HTML alone says, however long: quoted in answers, found by search, read where no frame fits. */
const textOf = (html: string): string =>
  convert(html.slice(0, LONGEST_READ), {
    wordwrap: false,
    limits: { maxDepth: 50 },
    selectors: [{ selector: 'img', format: 'skip' }],
  }).trim();

const attachmentsOf = ({ attachments }: ParsedMail): Attachment[] =>
  attachments.filter(isFile).map(({ filename, contentType, content }) => ({
    name: plain(filename ?? '', LONGEST_ID) || fileNameOf(contentType),
    content,
  }));

const isFile = ({ contentType }: MailPart): boolean => contentType !== DELIVERY_STATUS;

/** A letter within a letter comes without a name. */
const fileNameOf = (type: string): string => (type === 'message/rfc822' ? 'letter.eml' : 'file');

/** A letter that is returned is what the notice is about; else In-Reply-To is the nearest, and of References the last one. */
function answersOf({ inReplyTo, references = [] }: ParsedMail, returned: Returned | null): string[] {
  const thread = typeof references === 'string' ? [references] : references;
  const nearestFirst = [
    ...(returned?.messageId ? [returned.messageId] : []),
    ...(inReplyTo?.match(/<[^<>\s]+>/g) ?? []),
    ...thread.toReversed(),
  ];
  return [...new Set(nearestFirst)].slice(0, MOST_ANSWERS);
}

const plain = (text: string, most: number): string => plainText(text.slice(0, most));

/**
 * By RFC 3834. That it came by a list says nothing, for so does all that is written to a group address; nor does Precedence,
 * which marketplaces and the mailers of sites write above what people have sent.
 */
function isAutomatic({ headers, from }: ParsedMail, { addresses, noticesFrom }: Ourselves): boolean {
  const isNotice = (address: string) => address.toLowerCase() === noticesFrom && !addresses.includes(noticesFrom);
  if (addressesOf(from).some(isNotice)) return true;
  const submitted = valueOf(headers.get('auto-submitted'));
  return submitted !== '' && submitted !== 'no';
}

const valueOf = (header: HeaderValue | undefined): string =>
  typeof header === 'string' ? header.trim().toLowerCase() : '';
