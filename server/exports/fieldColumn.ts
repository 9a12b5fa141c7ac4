import type { FieldValue, FieldValues } from '../core/schema/fieldValue.js';
import { type CustomField, CustomType, holdsRecord } from '../customFields/customField.entity.js';
import { inWords } from '../customFields/customValue.service.js';
import { seenName } from '../customFields/recordName.service.js';
import { exactly } from './files.js';
import type { Cell, CellKind, SheetColumn } from './sheet.js';
import type { Words } from './words.js';

const KINDS: Partial<Record<CustomType, CellKind>> = { NUMBER: 'number', MONEY: 'money', DATE: 'day' };

/** A custom field as a column of the file. */
export const fieldColumn = (field: CustomField): SheetColumn<{ custom: FieldValues }> => ({
  header: field.name,
  kind: KINDS[field.type] ?? 'text',
  width: 24,
  cell: ({ custom }, ctx, words) => {
    const value = custom[field.id] ?? null;
    if (!holdsRecord(field)) return cellOf(field, value, words);
    return typeof value === 'string' ? seenName(ctx, value).then((named) => named?.name ?? null) : null;
  },
});

function cellOf(field: CustomField, value: FieldValue | null, { yes, no }: Words): Cell {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? yes : no;
  const said = inWords(field, value);
  if (said === null) return null;
  if (field.type === CustomType.MONEY) return { money: said };
  if (field.type === CustomType.DATE) return { day: said };
  return field.type === CustomType.NUMBER ? exactly(said) : said;
}
