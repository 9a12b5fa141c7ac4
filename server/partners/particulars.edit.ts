import { invalid } from '../core/errors.js';
import { type Edit, guardLength, plainEdit } from '../core/edit.js';
import { MOST_TEXTS } from '../core/schema/inputs.js';
import { webLinkOf } from '../core/webLink.js';
import { emailsOf, phonesOf } from '../persons/contact.service.js';
import { type PartnerAddress, PartnerKind } from './particulars.entity.js';
import { MOST_ADDRESSES, MOST_TAGS, type PartnerParticulars } from './particulars.inputs.js';
import type { Partner } from './partner.entity.js';

type Particulars = Pick<Partner, 'kinds' | 'tags' | 'addresses' | 'phones' | 'emails' | 'site' | 'notes'>;

/** How the particulars stand after an edit; a list that is not given stays. @throws INVALID input.phones, input.emails, input.tags, input.addresses, input.site */
export function particularsOf(partner: Partner, input: PartnerParticulars): Particulars {
  const next = {
    kinds: input.kinds ? inOrder(input.kinds) : partner.kinds,
    tags: input.tags ? eachOnce(input.tags) : partner.tags,
    addresses: input.addresses?.map(({ kind, text }) => ({ kind, text })) ?? partner.addresses,
    phones: input.phones ? phonesOf(input.phones) : partner.phones,
    emails: input.emails ? emailsOf(input.emails) : partner.emails,
    site: input.site === undefined ? partner.site : siteOf(input.site),
    notes: input.notes === undefined ? partner.notes : input.notes,
  };
  for (const [list, most] of MOST) guardLength(list, most, partner[list], next[list]);
  return next;
}

const MOST = [
  ['tags', MOST_TAGS],
  ['addresses', MOST_ADDRESSES],
  ['phones', MOST_TEXTS],
  ['emails', MOST_TEXTS],
] as const;

/** What changes of them, in words. */
export const particularEdits = (partner: Partner, next: Particulars): Edit[] => [
  plainEdit('kinds', said(partner.kinds), said(next.kinds)),
  plainEdit('tags', said(partner.tags), said(next.tags)),
  addressEdit(partner.addresses, next.addresses),
  plainEdit('phones', said(partner.phones), said(next.phones)),
  plainEdit('emails', said(partner.emails), said(next.emails)),
  plainEdit('site', partner.site, next.site),
  plainEdit('notes', partner.notes, next.notes),
];

const said = (list: readonly string[]): string | null => list.join(', ') || null;

/** One that has only changed its kind has changed, though its words have not. */
const addressEdit = (old: PartnerAddress[], next: PartnerAddress[]): Edit => ({
  field: 'addresses',
  now: JSON.stringify(old.map(({ kind, text }) => [kind, text])),
  next: JSON.stringify(next.map(({ kind, text }) => [kind, text])),
  old: lines(old),
  new: lines(next),
});
const lines = (addresses: PartnerAddress[]): string | null => addresses.map(({ text }) => text).join('; ') || null;

const ORDER = Object.values(PartnerKind);
const inOrder = (kinds: PartnerKind[]): PartnerKind[] => ORDER.filter((kind) => kinds.includes(kind));

/** «Стройка» and «стройка» are one segment: the first spelling stays. */
function eachOnce(tags: string[]): string[] {
  const spelled = new Map<string, string>();
  for (const tag of tags) {
    const key = tag.toLowerCase();
    if (!spelled.has(key)) spelled.set(key, tag);
  }
  return [...spelled.values()];
}

/** @throws INVALID input.site link */
function siteOf(typed: string | null): string | null {
  if (typed === null) return null;
  const link = webLinkOf(typed);
  if (!link) throw invalid('input.site', 'link');
  return link;
}
