import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { RelationshipRow } from '#lib/core/rows.js';
import type { FormField, FormValues } from '#lib/fields/form.svelte.js';
import type { Given } from './relationships.js';

const STRENGTHS = ['1', '2', '3', '4', '5'];
/** What a new relationship is unless it is said. */
const USUAL = 3;

/** What is known of a relationship, as a form asks for it. */
export const fieldsOf = ({ relationships: t }: Dictionary, row: RelationshipRow | null): FormField[] => [
  {
    name: 'strength',
    label: t.strengthLabel,
    kind: 'one',
    value: String(row?.strength ?? USUAL),
    required: true,
    choices: STRENGTHS.map((id) => ({ id, name: `${id}: ${t.strength[Number(id)]}` })),
  },
  { name: 'since', label: t.since, kind: 'day', value: row?.since ?? null },
  { name: 'until', label: t.until, kind: 'day', value: row?.until ?? null },
  { name: 'comment', label: t.comment, kind: 'text', value: row?.comment ?? null },
];

/** What such a form holds. */
export const formOf = (values: FormValues): Pick<Given, 'strength' | 'since' | 'until' | 'comment'> => ({
  strength: Number(values['strength']),
  since: values['since'] ?? null,
  until: values['until'] ?? null,
  comment: values['comment'] ?? null,
});
