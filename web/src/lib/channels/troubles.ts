import type { Dictionary } from '#lib/core/i18n/ru.js';

/** A trouble in the reader's language, and beside it what helps whoever has to mend it. */
export interface Trouble {
  words: string;
  detail: string | null;
}

type ServerTrouble = keyof Dictionary['channels']['trouble']['server'];

/** How mail servers and the network say it; the first that fits, so the narrow ones stand before the wide ones. */
const SAID: readonly [RegExp, ServerTrouble][] = [
  [/authenticat|invalid (login|credential)|login fail|not accepted|\b535\b/i, 'signIn'],
  [/ENOTFOUND|EAI_AGAIN/, 'noHost'],
  [/ECONNREFUSED/, 'closed'],
  [/certificate|self.signed|altname/i, 'certificate'],
  [/wrong version|SSL routines|STARTTLS|TLS/i, 'security'],
  [/too many|rate|limit|try again later/i, 'full'],
  [/NONEXISTENT|no such mailbox|unknown mailbox|(doesn't|does not) exist/i, 'folder'],
  [/ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|time(d )?.?out|failed to establish/i, 'silent'],
  [/ECONNRESET|EPIPE|hang up|clos|lost/i, 'lost'],
];

/** @param said a code of ours, or what a mail server has said */
export function troubleOf(
  said: string,
  { channels: { trouble: t }, core }: Pick<Dictionary, 'channels' | 'core'>,
): Trouble {
  const [code = '', id = ''] = said.split(' ');
  if (code === 'letter.unread') return { words: t.unread, detail: t.id(id) };
  const ours = t.letter[code] ?? (core.reasons as Record<string, string>)[code];
  if (ours) return { words: ours, detail: null };
  const known = SAID.find(([words]) => words.test(said))?.[1];
  return { words: known ? t.server[known] : t.other, detail: t.said(said) };
}
