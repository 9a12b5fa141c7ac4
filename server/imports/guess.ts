import { fieldHeaded, headKey } from '../../shared/partnerFile/fields.js';
import type { CustomField } from '../customFields/customField.entity.js';
import type { ImportColumn } from './partnerImport.entity.js';

type Meaning = Omit<ImportColumn, 'head'>;

/**
 * What columns are most likely for. A file with the heads of an earlier one is understood as that was; of another each
 * head is taken for what it says, or is called among the company's own fields, or was taken for the last time.
 * @param past columns of earlier files, the last first
 */
export function guessed(
  heads: string[],
  fields: readonly CustomField[],
  past: readonly ImportColumn[][],
): ImportColumn[] {
  const known = past.find(
    (columns) => columns.length === heads.length && columns.every(({ head }, at) => head === heads[at]),
  );
  if (known) return known.map(({ head, ...meaning }) => ({ head, ...(isThere(meaning, fields) ? meaning : NOTHING) }));
  const taken = new Set<string>();
  return heads.map((head) => {
    const said = { field: fieldHeaded(head), customFieldId: null };
    const ways = [said, ownField(head, fields), remembered(head, past.flat())];
    const meaning = ways.find((way) => isThere(way, fields) && !taken.has(nameOf(way))) ?? NOTHING;
    if (meaning !== NOTHING) taken.add(nameOf(meaning));
    return { head, ...meaning };
  });
}

const NOTHING: Meaning = { field: null, customFieldId: null };
const nameOf = ({ field, customFieldId }: Meaning): string => field ?? customFieldId!;

const isThere = ({ field, customFieldId }: Meaning, fields: readonly CustomField[]): boolean =>
  field !== null || fields.some(({ id }) => id === customFieldId);

function ownField(head: string, fields: readonly CustomField[]): Meaning {
  const key = headKey(head);
  const field = key === '' ? undefined : fields.find(({ name }) => headKey(name) === key);
  return { field: null, customFieldId: field?.id ?? null };
}

function remembered(head: string, columns: readonly ImportColumn[]): Meaning {
  const key = headKey(head);
  const { field, customFieldId } = columns.find((column) => key !== '' && headKey(column.head) === key) ?? NOTHING;
  return { field, customFieldId };
}
