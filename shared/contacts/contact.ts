/** E.164 allows 15 digits; the shortest that one can call from abroad has 8 or so. */
const E164 = /^\+[1-9]\d{7,14}$/;
const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/;

/** A telephone number as E.164, however it was typed: a Russian one also with 8 or without a code. Null when it is none. */
export function phoneOf(typed: string): string | null {
  const bare = typed.replace(/[\s().\-–—\u2011]/gu, '');
  if (!/^\+?\d+$/.test(bare)) return null;
  const number = bare.startsWith('+') ? bare : national(bare);
  if (!number || !E164.test(number)) return null;
  return number.startsWith('+7') && number.length !== 12 ? null : number;
}

/** What is typed without a plus is Russian: 8 or 7 and ten digits, or the ten digits alone, where no area code begins with 88 or 89. */
function national(digits: string): string | null {
  if (/^[78]\d{10}$/.test(digits)) return `+7${digits.slice(1)}`;
  return /^([349]\d|8[0-7])\d{8}$/.test(digits) ? `+7${digits}` : null;
}

/** An e-mail address in lower case; null when it is none. */
export function emailOf(typed: string): string | null {
  const address = typed.trim().toLowerCase();
  return EMAIL.test(address) ? address : null;
}

export type ContactKind = 'phone' | 'email';

const READ = { phone: phoneOf, email: emailOf };

/** Why what is typed is refused, as the server calls it; null where it is sound, and where nothing is typed. */
export const contactTrouble = (kind: ContactKind, typed: string): ContactKind | null =>
  typed.trim() === '' || READ[kind](typed) !== null ? null : kind;
