import { GraphQLError } from 'graphql';
import type { FieldValue } from '../core/schema/fieldValue.js';
import { Day, Money } from '../core/schema/scalars.js';
import { isUuid } from '../core/uuid.js';
import { webLinkOf } from '../core/webLink.js';
import { type CustomField, type CustomType } from './customField.entity.js';

/** Why something is no value of its field. */
type ValueTrouble =
  'record' | 'type' | 'tooLong' | 'number' | 'money' | 'money.negative' | 'day' | 'day.range' | 'option' | 'link';

/** A value in the one form that its type has, or why it has none. */
export type Canonical = { value: FieldValue | null } | { wrong: ValueTrouble };

type Read = (given: FieldValue, field: CustomField, kept: FieldValue | null) => Canonical;

/**
 * How a value is kept, whoever has typed it: the same is always written the same way. Empty ones are none. What the record
 * holds already may stay, though it can be chosen no more.
 */
export function canonical(field: CustomField, given: FieldValue | null, kept: FieldValue | null): Canonical {
  return given === null || given === '' ? { value: null } : READ[field.type](given, field, kept);
}

const text =
  (read: (text: string) => Canonical): Read =>
  (given) =>
    typeof given === 'string' ? read(given) : { wrong: 'type' };

const upTo = (max: number, value: string): Canonical => (value.length > max ? { wrong: 'tooLong' } : { value });

const READ: Record<CustomType, Read> = {
  TEXT: text((given) => upTo(500, given.replace(/\s+/g, ' ').trim())),
  LONG_TEXT: text((given) => upTo(5_000, given.replace(/\r\n?/g, '\n'))),
  NUMBER: text(numberOf),
  MONEY: text((given) => byScalar(() => Money.parseValue(given))),
  DATE: text((given) => byScalar(() => Day.parseValue(given))),
  CHOICE: (given, field, kept) =>
    typeof given === 'string' && mayHold(field, kept, given) ? { value: given } : { wrong: 'option' },
  CHOICES: choicesOf,
  YES_NO: (given) => (typeof given === 'boolean' ? { value: given } : { wrong: 'type' }),
  LINK: text(linkOf),
  PARTNER: text(idOf),
  PERSON: text(idOf),
};

/** Whether there is such a record, and whether it is seen, is asked where values are written. */
function idOf(given: string): Canonical {
  return isUuid(given) ? { value: given.toLowerCase() } : { wrong: 'record' };
}

function numberOf(given: string): Canonical {
  const [, minus, whole = '', part = ''] = /^(-?)(\d{1,15})(?:\.(\d{1,6}))?$/.exec(given) ?? [];
  if (whole === '') return { wrong: 'number' };
  const [left, right] = [whole.replace(/^0+(?=\d)/, ''), part.replace(/0+$/, '')];
  const size = right ? `${left}.${right}` : left;
  return { value: size === '0' ? size : `${minus}${size}` };
}

function byScalar(parse: () => string): Canonical {
  try {
    return { value: parse() };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { wrong: error.extensions['reason'] as ValueTrouble };
  }
}

/** In the order of the options. */
function choicesOf(given: FieldValue, field: CustomField, kept: FieldValue | null): Canonical {
  if (!Array.isArray(given)) return { wrong: 'type' };
  if (!given.every((id) => mayHold(field, kept, id))) return { wrong: 'option' };
  const chosen = field.options.map(({ id }) => id).filter((id) => given.includes(id));
  return { value: chosen.length > 0 ? chosen : null };
}

function mayHold({ options }: CustomField, kept: FieldValue | null, id: string): boolean {
  const option = options.find((one) => one.id === id);
  return option !== undefined && (!option.removed || [kept].flat().includes(id));
}

function linkOf(given: string): Canonical {
  const link = webLinkOf(given);
  return link ? upTo(2_000, link) : { wrong: 'link' };
}
