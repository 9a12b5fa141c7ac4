/**
 * Whether a field of a row holds a record: `?` stands for the field. Said so that the index of the table finds the rows;
 * many holders are looked for while a merge or an import waits.
 */
export const holds = (row: string, record: string): string =>
  `${row}.custom @> jsonb_build_object(?::text, ${record}::text) and ${row}.custom <> '{}'`;
