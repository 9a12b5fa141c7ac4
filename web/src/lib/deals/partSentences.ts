import type { Formats } from '#lib/core/i18n/formats.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { DealRole, HappeningRowFragment } from '#lib/core/gql/graphql.js';
import type { PaperType } from '#lib/documents/commands.js';

type Say = (event: HappeningRowFragment, t: Dictionary, format: Formats) => string;

const TYPES = ['agreement', 'quote', 'order', 'payment', 'shipment'] as const;

/** What happened to a document, by the second word of the event's name. */
const papers: Record<string, Say> = {
  created: (event, t, format) => t.documents.history.made(nameIn(event, t, format)),
  edited: (event, t, format) => t.documents.history.changed(nameIn(event, t, format)),
  deleted: (event, t, format) => t.documents.history.deleted(nameIn(event, t, format)),
  takenBack: (event, t, format) => t.documents.history.takenBack(nameIn(event, t, format)),
  markedPaid: (event, t, format) => step(event, t, format, t.documents.history.paid),
  markedShipped: (event, t, format) => step(event, t, format, t.documents.history.shipped),
  unmarkedPaid: (event, t, format) => step(event, t, format, t.documents.history.unmarked),
  unmarkedShipped: (event, t, format) => step(event, t, format, t.documents.history.unmarked),
};

/** What happened to the people and documents of a deal, in words; undefined = something else. */
export function partSentence(event: HappeningRowFragment, t: Dictionary, format: Formats): string | undefined {
  const [noun = '', verb = ''] = event.name.split('.');
  if (noun === 'dealPerson') return personSentence(verb, event, t);
  const type = TYPES.find((one) => one === noun);
  return type && (papers[verb]?.(event, t, format) ?? stepSentence(type, event, t, format));
}

function personSentence(verb: string, event: HappeningRowFragment, { persons: t }: Dictionary): string {
  const name = newIn(event, 'person') ?? '…';
  const role = t.role[event.particulars['role'] as DealRole] ?? '';
  if (verb === 'removed') return t.did.removed(name);
  return verb === 'edited' ? t.did.role(name, role) : `${t.did.added(name)}, ${role}`;
}

/** A document came to another state: sent, accepted, posted, closed. */
function stepSentence(type: PaperType, event: HappeningRowFragment, t: Dictionary, format: Formats): string {
  const words = (t.documents.state as Record<string, Record<string, string>>)[type];
  const said = step(event, t, format, words?.[event.particulars['state'] as string] ?? '…');
  const reason = newIn(event, 'reason');
  return reason ? `${said}. ${t.documents.history.reason(reason)}` : said;
}

const step = (event: HappeningRowFragment, t: Dictionary, format: Formats, words: string): string =>
  t.documents.history.stepped(nameIn(event, t, format), words);

/** By its number, or by what it comes to. */
function nameIn(event: HappeningRowFragment, t: Dictionary, format: Formats): string {
  const type = TYPES.find((one) => event.name.startsWith(`${one}.`))!;
  const said = newIn(event, type) ?? '…';
  const isSum = type === 'payment' || type === 'shipment';
  return `${t.documents.kind[type]} ${isSum && said !== '…' ? format.money(said) : said}`;
}

const newIn = ({ changes }: HappeningRowFragment, field: string): string | null | undefined =>
  changes.find((change) => change.field === field)?.new;
