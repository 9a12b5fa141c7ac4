import { contactTrouble, type ContactKind } from '#shared/contacts/contact.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { FieldNote } from '#lib/ui/field.js';

/** What is wrong with a telephone or an address as far as it is typed. */
export function contactNotes(kind: ContactKind, typed: string, { core, requisites }: Dictionary): FieldNote[] {
  const reason = contactTrouble(kind, typed);
  return reason ? [{ words: core.reasons[reason], label: requisites.severity.ERROR, isError: true }] : [];
}
