import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { Text } from './scalars.js';

/** A value of a field that the company has made itself: words, numbers, money and days are texts. */
export type FieldValue = string | boolean | string[];

/** Values by the ids of their fields; a field without a value is not there. */
export type FieldValues = Record<string, FieldValue>;

/** Members of a list at most: as many as a field has choices. */
const MOST_MEMBERS = 100;
/** Characters of the longest text that any type takes. */
const LONGEST = 5_000;

export const FieldValueScalar = new GraphQLScalarType<FieldValue>({
  name: 'FieldValue',
  description:
    'A value of a custom field, by its type: a text, also for numbers (`12.5`), money (`100.00`), days (`2026-12-18`), links and the id of an option, of a partner or of a person; a list of ids of options; true or false.',
  serialize: (value) => value as FieldValue,
  parseValue: valueOf,
  parseLiteral: (node) => valueOf(literal(node)),
});

export const FieldValuesScalar = new GraphQLScalarType<FieldValues>({
  name: 'FieldValues',
  description: 'Values of custom fields by the ids of the fields; those without a value are not there.',
  serialize: (values) => values as FieldValues,
});

function valueOf(value: unknown): FieldValue {
  if (typeof value === 'boolean') return value;
  if (!Array.isArray(value)) return textOf(value);
  if (value.length > MOST_MEMBERS) refuse('tooMany');
  return value.map(textOf);
}

function textOf(value: unknown): string {
  if (typeof value === 'string' && value.length > LONGEST) refuse('tooLong');
  return Text.parseValue(value);
}

function literal(node: ValueNode): unknown {
  if (node.kind === Kind.LIST) return node.values.map(literal);
  return node.kind === Kind.STRING || node.kind === Kind.BOOLEAN ? node.value : refuse('type');
}

function refuse(reason: string): never {
  throw new GraphQLError(reason, { extensions: { code: 'INVALID', reason } });
}
