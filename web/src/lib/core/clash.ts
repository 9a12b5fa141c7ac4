import type { AppError } from '#lib/core/graphql.js';
import type { Label } from '#lib/core/rows.js';

/** A field that somebody else has changed since a form was opened, to another value than the form's. */
export interface FieldClash {
  field: string;
  /** What stands there, in words. */
  theirs: string | null;
  /** The same as the API takes it. */
  now: unknown;
  by: Label | null;
  at: string;
}

/** Fields that two people changed at once, on the version that the record has now. */
export interface Clash {
  version: number;
  fields: readonly FieldClash[];
}

/** @returns null for a refusal of another kind */
export function clashIn({ code, details }: AppError): Clash | null {
  const { version, fields } = details as Partial<Clash>;
  return code === 'CONFLICT' && version !== undefined && fields ? { version, fields } : null;
}
