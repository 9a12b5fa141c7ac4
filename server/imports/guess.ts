import { fieldHeaded, headKey, type PartnerField } from '../../shared/partnerFile/fields.js';
import type { CustomField } from '../customFields/customField.entity.js';
import type { ImportColumn } from './partnerImport.entity.js';

type Meaning = Omit<ImportColumn, 'head'>;

/** What columns are most likely for: what the same heads were taken for the last time, what they say, or a custom field. */
export function guessed(
  heads: string[],
  fields: readonly CustomField[],
  remembered: readonly ImportColumn[],
): ImportColumn[] {
  const taken = new Set<string>();
  return heads.map((head) => {
    const ways = [
      rememberedFor(head, remembered, fields),
      { field: fieldHeaded(head), customFieldId: null },
      ownField(head, fields),
    ];
    const meaning = ways.find((way) => way && (way.field ?? way.customFieldId) && !taken.has(nameOf(way))) ?? NOTHING;
    if (meaning !== NOTHING) taken.add(nameOf(meaning));
    return { head, ...meaning };
  });
}

const NOTHING: Meaning = { field: null, customFieldId: null };
const nameOf = ({ field, customFieldId }: Meaning): string => field ?? customFieldId!;

function rememberedFor(head: string, columns: readonly ImportColumn[], fields: readonly CustomField[]): Meaning | null {
  const key = headKey(head);
  const found = columns.find((column) => headKey(column.head) === key);
  if (!found || key === '') return null;
  const isThere = found.customFieldId === null || fields.some(({ id }) => id === found.customFieldId);
  return isThere ? { field: found.field as PartnerField | null, customFieldId: found.customFieldId } : null;
}

function ownField(head: string, fields: readonly CustomField[]): Meaning | null {
  const key = headKey(head);
  const field = key === '' ? undefined : fields.find(({ name }) => headKey(name) === key);
  return field ? { field: null, customFieldId: field.id } : null;
}
