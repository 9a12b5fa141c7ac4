import { invalid } from '../../core/errors.js';
import { Text } from '../../core/schema/scalars.js';
import type { Sender } from '../message.inputs.js';

/** What a visitor of a site has filled in. */
export interface Submission {
  sender: Sender;
  text: string;
  /** Ids of the consents that he has ticked. */
  consents: string[];
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

/**
 * Reads a form as sites send it. What has no meaning to us is kept in the text, so that nothing said is lost.
 * @throws INVALID body form.fields, form.tooLong; form.contact when there is no way to answer
 */
export function readSubmission(body: unknown): Submission {
  const fields = fieldsOf(body);
  const said: Record<Known, string[]> = { name: [], phone: [], email: [], inn: [], company: [], text: [] };
  const others: string[] = [];
  for (const [name, value] of fields) {
    const known = KNOWN.get(name.toLowerCase());
    if (known) said[known].push(value);
    else if (name !== TRAP && !CONSENT.test(name)) others.push(`${name}: ${value}`);
  }
  const { phone: phones, email: emails } = said;
  if (phones.length + emails.length === 0) throw invalid('body', 'form.contact');
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
    trap: fields.some(([name]) => name === TRAP),
  };
}

/** Fields that were filled, in the order of the form. @throws INVALID body */
function fieldsOf(body: unknown): [name: string, value: string][] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalid('body', 'form.fields');
  const entries = Object.entries(body);
  if (entries.length > MOST_FIELDS) throw invalid('body', 'form.fields');
  return entries.flatMap(([name, value]) => {
    const words = wordsOf(value);
    return words ? [[sound(name, LONGEST_NAME), sound(words, LONGEST_VALUE)] as [string, string]] : [];
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

/** @throws INVALID body form.tooLong, form.fields */
function sound(words: string, longest: number): string {
  if (words.length > longest) throw invalid('body', 'form.tooLong');
  try {
    return Text.parseValue(words);
  } catch {
    throw invalid('body', 'form.fields');
  }
}
