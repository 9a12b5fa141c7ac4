import { emailOf, phoneOf } from '../../../shared/contacts/contact.js';
import { invalid } from '../../core/errors.js';
import { plainText, Text } from '../../core/schema/scalars.js';
import type { Sender } from '../message.inputs.js';

/** What a visitor of a site has filled in. */
export interface Submission {
  sender: Sender;
  text: string;
  /** Ids of the consents that he has ticked. */
  consents: string[];
  /** Whether he has typed as a phone what is none. */
  mistypedPhone: boolean;
  /** Filled by programs only: people do not see the field. */
  trap: boolean;
}

export const MOST_FIELDS = 50;
const LONGEST_NAME = 100;
const LONGEST_VALUE = 5_000;
const LONGEST_TEXT = 20_000;
const CONSENT = /^consent\.([\w-]{1,64})$/;
/** The name that every guide to forms gives to its trap. */
export const TRAP = 'website';

/** Fields that mean something to us, by the names that sites give them. */
const NAMES = {
  name: ['name', 'fio', 'contact', 'имя', 'фио'],
  phone: ['phone', 'tel', 'mobile', 'телефон'],
  email: ['email', 'e-mail', 'mail', 'почта'],
  inn: ['inn', 'инн'],
  company: ['company', 'organization', 'org', 'компания', 'организация'],
  text: ['text', 'message', 'comment', 'question', 'сообщение', 'комментарий', 'вопрос'],
} as const;
type Known = keyof typeof NAMES;
const KNOWN = new Map<string, Known>(
  Object.entries(NAMES).flatMap(([known, names]) => names.map((name) => [name, known as Known] as const)),
);

/** Marks without width that come along when a number or an address is pasted. */
const FORMAT = /\p{Cf}/gu;

/**
 * Reads a form as sites send it. What has no meaning to us, or is no phone or address where one was asked for, is kept in
 * the text as it was typed, so that nothing said is lost.
 * @throws INVALID body form.fields, form.tooLong; form.contact, form.phone, form.email when there is no way to answer
 */
export function readSubmission(body: unknown): Submission {
  const fields = fieldsOf(body);
  const said: Record<Known, string[]> = { name: [], phone: [], email: [], inn: [], company: [], text: [] };
  const others: string[] = [];
  for (const [name, value] of fields) {
    const known = KNOWN.get(name.toLowerCase());
    if (known) said[known].push(value);
    if (known ? isMistyped(known, value) : name !== TRAP && !CONSENT.test(name)) others.push(`${name}: ${value}`);
  }
  const phones = contactsIn(said.phone, phoneOf);
  const emails = contactsIn(said.email, emailOf);
  const mistypedPhone = said.phone.some((value) => isMistyped('phone', value));
  if (phones.length + emails.length === 0) throw invalid('body', unansweredFor(said, mistypedPhone));
  const text = [...said.text, ...others].join('\n');
  if (text.length > LONGEST_TEXT) throw invalid('body', 'form.tooLong');
  return {
    sender: {
      name: said.name[0] ?? null,
      company: said.company[0] ?? null,
      phones,
      emails,
      inn: said.inn[0] ?? null,
      messengerIds: [],
    },
    text,
    consents: fields.flatMap(([name, value]) => (isTicked(value) ? (CONSENT.exec(name)?.[1] ?? []) : [])),
    mistypedPhone,
    trap: fields.some(([name]) => name === TRAP),
  };
}

/** How contacts are read: null for what is none. */
type Reader = (typed: string) => string | null;
const READERS: Partial<Record<Known, Reader>> = { phone: phoneOf, email: emailOf };

/** Several are written with a comma or a semicolon between them; or come as a list, which is read as that. */
const piecesOf = (value: string): string[] =>
  value
    .split(/[,;]/)
    .map((piece) => piece.replace(FORMAT, '').trim())
    .filter(Boolean);

const contactsIn = (values: string[], read: Reader): string[] =>
  values.flatMap(piecesOf).filter((piece) => read(piece));

const isMistyped = (known: Known, value: string): boolean => {
  const read = READERS[known];
  return read !== undefined && piecesOf(value).some((piece) => !read(piece));
};

/** Why there is no way to answer. */
function unansweredFor({ email }: Record<Known, string[]>, mistypedPhone: boolean): string {
  if (mistypedPhone) return 'form.phone';
  return email.length > 0 ? 'form.email' : 'form.contact';
}

/** Fields that were filled, in the order of the form. @throws INVALID body */
function fieldsOf(body: unknown): [name: string, value: string][] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid('body', 'form.fields');
  const entries = Object.entries(body);
  if (entries.length > MOST_FIELDS) throw invalid('body', 'form.fields');
  return entries.flatMap(([name, value]) => {
    const words = sound(wordsOf(value), LONGEST_VALUE);
    return words ? [[sound(name, LONGEST_NAME), words] as [string, string]] : [];
  });
}

/** What a box sends that is ticked; anything else is no consent. */
const isTicked = (value: string): boolean => ['on', 'true', '1', 'yes'].includes(value.toLowerCase());

/** Of several boxes with one name a form sends a list. @throws INVALID body form.fields */
const wordsOf = (value: unknown): string =>
  Array.isArray(value) ? value.map(wordOf).filter(Boolean).join(', ') : wordOf(value);

/** @throws INVALID body form.fields */
function wordOf(value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'object') throw invalid('body', 'form.fields');
  return String(value).trim();
}

/** Without the marks that nobody sees: they come along with what is pasted. @throws INVALID body form.tooLong */
function sound(words: string, longest: number): string {
  if (words.length > longest) throw invalid('body', 'form.tooLong');
  return Text.parseValue(plainText(words));
}
