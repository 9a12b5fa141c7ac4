import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { Label, LeadRow } from '#lib/core/rows.js';
import { closerOf } from '#lib/leads/closer.js';
import { phoneWords } from '#lib/persons/phone.js';

/** What a lead is called: who it was, else the beginning of what was said. */
export const leadName = (
  { contact, company, text }: Pick<LeadRow, 'contact' | 'company' | 'text'>,
  t: Dictionary,
): string =>
  senderOf({ contact, company }) || text.trim().split('\n', 1)[0]?.slice(0, LONGEST_NAME) || t.leads.noContact;

const LONGEST_NAME = 80;

/** Who it was, as far as he has said: himself and his company, unless he has named only that. */
export const senderOf = ({ contact, company }: Pick<LeadRow, 'contact' | 'company'>): string =>
  [...new Set([contact && phoneWords(contact), company])].filter(Boolean).join(', ');

/** Whether somebody is still to deal with it. */
export const isWaiting = ({ state }: Pick<LeadRow, 'state'>): boolean => state === 'OPEN' || state === 'SNOOZED';

/** For how long it has been here, ms: from its first message on, whatever was written since. */
export const ageOf = ({ receivedAt }: Pick<LeadRow, 'receivedAt'>, now: number): number =>
  Math.max(0, now - Date.parse(receivedAt));

export type Lateness =
  /** `by`: ms since the answer was due. */
  | { isLate: true; by: number }
  /** `at`: when it will be, ms. */
  | { isLate: false; at: number };

/** Whether the first answer is overdue: a lead that waits is red from that very moment on (domain §1). */
export function latenessOf(lead: Pick<LeadRow, 'state' | 'answerDueAt' | 'answeredAt'>, now: number): Lateness {
  const due = Date.parse(lead.answerDueAt);
  if (lead.state !== 'OPEN' || lead.answeredAt != null) return { isLate: false, at: Infinity };
  return now >= due ? { isLate: true, by: now - due } : { isLate: false, at: due };
}

/** Somebody in the wizard with it, and for how long yet, ms. */
export interface Lease {
  by: Label;
  left: number;
}

/** Who is accepting it just now; null when nobody is, or his time is up. */
export function leaseOf(lead: Pick<LeadRow, 'heldBy' | 'heldUntil' | 'state'>, now: number): Lease | null {
  const left = lead.heldUntil ? Date.parse(lead.heldUntil) - now : 0;
  return lead.heldBy && left > 0 && isWaiting(lead) ? { by: lead.heldBy, left } : null;
}

/** «1:40». */
export function countdown(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** What has become of a lead that waits no more. */
export function fateOf(lead: LeadRow, me: string, { leads }: Dictionary): string {
  if (lead.mergedIntoId) return leads.merged;
  const by = closerOf(lead, me);
  if (lead.state === 'ACCEPTED') return leads.acceptedBy(by);
  return leads.rejectedBy(by, lead.rejectReason ? leads.reason[lead.rejectReason] : '');
}
