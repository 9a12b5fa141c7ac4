/** One condition of a filter as a chip shows it. */
export interface Condition<Field extends string = string> {
  id: string;
  name: string;
  value: string;
  /** The fields that go when it is taken away. */
  fields: readonly Field[];
}

/** The change of a filter that takes a condition away. */
export const without = <Field extends string>({ fields }: Condition<Field>): { [Name in Field]?: null } =>
  Object.fromEntries(fields.map((field) => [field, null])) as { [Name in Field]?: null };

/** Those of the conditions that are given, by their names. */
export const given = <Field extends string>(
  conditions: Record<string, Omit<Condition<Field>, 'id'> | null | undefined | false | ''>,
): Condition<Field>[] =>
  Object.entries(conditions).flatMap(([id, condition]) => (condition ? [{ id, ...condition }] : []));
