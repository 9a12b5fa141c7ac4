import type { FormField } from '#lib/core/gql/graphql.js';

/** In the order in which a form asks. */
export const FIELDS: readonly FormField[] = ['NAME', 'PHONE', 'EMAIL', 'COMPANY', 'INN', 'TEXT', 'FILES'];

/** Whether a form asks for something, and insists. */
export type How = 'NO' | 'MAY' | 'MUST';

interface Asked {
  field: FormField;
  required: boolean;
}

export const howAsked = (fields: readonly Asked[], field: FormField): How => {
  const found = fields.find((one) => one.field === field);
  if (!found) return 'NO';
  return found.required ? 'MUST' : 'MAY';
};

/** What the form asks for when this field is asked for so: the others stay as they are, in their order. */
export const asked = (fields: readonly Asked[], field: FormField, how: How): Asked[] =>
  FIELDS.flatMap((one) => {
    const now = one === field ? how : howAsked(fields, one);
    return now === 'NO' ? [] : [{ field: one, required: now === 'MUST' }];
  });
