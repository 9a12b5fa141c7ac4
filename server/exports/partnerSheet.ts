import { PARTNER_FIELDS, PARTNER_HEADS, type PartnerField } from '../../shared/partnerFile/fields.js';
import { joined } from '../../shared/partnerFile/lists.js';
import { ADDRESS_WORDS, KIND_WORDS, LEGAL_TYPE_WORDS } from '../../shared/partnerFile/words.js';
import { type CustomField, CustomType } from '../customFields/customField.entity.js';
import { inWords } from '../customFields/customValue.service.js';
import type { PartnerLine } from '../partners/partner.page.js';
import { fieldColumn } from './fieldColumn.js';
import type { SheetColumn } from './sheet.js';
import type { Words } from './words.js';

type Shown = Omit<SheetColumn<PartnerLine>, 'header' | 'kind'>;

const COLUMNS: Record<PartnerField, Shown> = {
  NAME: { width: 36, cell: ({ partner }) => partner.name },
  LEGAL_TYPE: { width: 16, cell: ({ partner }, _, { language }) => LEGAL_TYPE_WORDS[partner.legalType][language][0] },
  KINDS: {
    width: 20,
    cell: ({ partner }, _, { language }) => list(partner.kinds.map((kind) => KIND_WORDS[kind][language][0])),
  },
  TAGS: { width: 20, cell: ({ partner }) => list(partner.tags) },
  PHONES: { width: 18, cell: ({ partner }) => list(partner.phones) },
  EMAILS: { width: 24, cell: ({ partner }) => list(partner.emails) },
  SITE: { width: 24, cell: ({ partner }) => partner.site },
  ADDRESSES: {
    width: 36,
    cell: ({ partner }, _, { language }) =>
      joined(
        partner.addresses.map(({ kind, text }) => `${ADDRESS_WORDS[kind][language][0]}: ${text}`),
        ';',
      ) || null,
  },
  NOTES: { width: 36, cell: ({ partner }) => partner.notes },
  OWNER: { width: 24, cell: async ({ partner }, { labels }) => (await labels.need('app_user', partner.ownerId)).name },
  SIDE_NAME: { width: 30, cell: ({ side }) => side?.name ?? null },
  FULL_NAME: { width: 36, cell: ({ side }) => side?.fullName ?? null },
  INN: { width: 14, cell: ({ side }) => side?.inn ?? null },
  KPP: { width: 11, cell: ({ side }) => side?.kpp ?? null },
  OGRN: { width: 16, cell: ({ side }) => side?.ogrn ?? null },
  COUNTRY: { width: 8, cell: ({ side }) => side?.country ?? null },
  TAX_NUMBER: { width: 14, cell: ({ side }) => side?.taxNumber ?? null },
  LEGAL_ADDRESS: { width: 36, cell: ({ side }) => side?.legalAddress ?? null },
  DIRECTOR_NAME: { width: 24, cell: ({ side }) => side?.directorName ?? null },
  DIRECTOR_POST: { width: 20, cell: ({ side }) => side?.directorPost ?? null },
  PERSON_NAME: { width: 24, cell: ({ person }) => person?.name ?? null },
  PERSON_JOB: { width: 20, cell: ({ person }) => person?.jobTitle ?? null },
  PERSON_PHONES: { width: 18, cell: ({ person }) => list(person?.phones ?? []) },
  PERSON_EMAILS: { width: 24, cell: ({ person }) => list(person?.emails ?? []) },
  ID: { width: 38, cell: ({ partner }) => partner.id },
};

const list = (values: readonly string[]): string | null => joined(values, ';,') || null;

/** Every column that an import reads, then the company's own fields: a file of partners can be taken in again. */
export const partnerColumns = (fields: readonly CustomField[], words: Words): SheetColumn<PartnerLine>[] => [
  ...PARTNER_FIELDS.map((field) => ({
    ...COLUMNS[field],
    kind: 'text' as const,
    header: PARTNER_HEADS[field][words.language],
  })),
  ...fields.map(customColumn),
];

function customColumn(field: CustomField): SheetColumn<PartnerLine> {
  const { cell, ...column } = fieldColumn(field);
  if (field.type !== CustomType.CHOICES)
    return { ...column, cell: ({ partner }, ctx, words) => cell(partner, ctx, words) };
  return {
    ...column,
    cell: ({ partner }) =>
      list([partner.custom[field.id] ?? []].flat().flatMap((id) => inWords(field, [`${id}`]) ?? [])),
  };
}
