import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { parseCursor } from '../log/cursor.js';

const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);
/** Marks that reorder or hide what stands around them: a name could pretend to be another. */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/gu;
// eslint-disable-next-line no-control-regex -- NUL cannot be stored by PostgreSQL; other control characters have no place in a text.
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;
/** Characters without width: a text of nothing but these is empty. */
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD]/gu;

/** A refusal that names its reason; the place in the input is added where the error is mapped. */
function refuse(reason: string): never {
  throw new GraphQLError(reason, { extensions: { code: 'INVALID', reason } });
}

function literal(node: ValueNode): unknown {
  return node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : refuse('type');
}

function stringScalar(name: string, description: string, parse: (value: string) => string): GraphQLScalarType<string> {
  const parseValue = (value: unknown) => (typeof value === 'string' ? parse(value) : refuse('type'));
  return new GraphQLScalarType<string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue,
    parseLiteral: (node) => parseValue(literal(node)),
  });
}

/** What a stranger has written, without what no text of ours may hold. */
export const plainText = (written: string): string =>
  written.toWellFormed().replace(CONTROL, ' ').replace(BIDI, '').normalize('NFC').trim();

/** Any length up to the field's own limit, which the input class states. */
export const Text = stringScalar(
  'Text',
  'Unicode text, normalised to NFC and trimmed; no control characters, lone surrogates or direction overrides.',
  (value) => {
    if (!value.isWellFormed()) refuse('surrogate');
    if (value.search(CONTROL) >= 0) refuse('control');
    if (value.search(BIDI) >= 0) refuse('direction');
    const text = value.normalize('NFC').trim();
    return text.replace(INVISIBLE, '').trim() === '' ? '' : text;
  },
);

export const Moment = new GraphQLScalarType<Date, string>({
  name: 'Moment',
  description: 'An instant in UTC, ISO 8601 with milliseconds and zone, from 1900 to 2200.',
  serialize: (value) => new Date(value as Date | string).toISOString(),
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(literal(node)),
});

function parseMoment(value: unknown): Date {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value)) refuse('moment');
  const at = Date.parse(value);
  if (Number.isNaN(at) || !isDay(value.slice(0, 10))) refuse('moment');
  if (at < EARLIEST || at >= LATEST) refuse('moment.range');
  return new Date(at);
}

/** Date.parse rolls 31 November over to December; a day must come back as it was given. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

export const Day = stringScalar('Day', 'A calendar day, YYYY-MM-DD, from 1900 to 2200.', (value) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) refuse('day');
  if (!isDay(value)) refuse('day');
  const at = Date.parse(`${value}T00:00:00Z`);
  if (at < EARLIEST || at >= LATEST) refuse('day.range');
  return value;
});

export const Money = stringScalar(
  'Money',
  'An amount, in roubles where nothing else is said: a decimal string with at most two digits after the point, never negative, below ten trillion.',
  (value) => {
    if (/^-/.test(value)) refuse('money.negative');
    if (!/^\d{1,13}(\.\d{1,2})?$/.test(value)) refuse('money');
    const [whole = '0', part = ''] = value.split('.');
    return `${whole.replace(/^0+(?=\d)/, '')}.${part.padEnd(2, '0')}`;
  },
);

export const Rate = stringScalar(
  'Rate',
  'Roubles for one unit of a currency: a decimal string with at most six digits after the point, above nothing, below ten thousand.',
  (value) => {
    if (!/^\d{1,4}(\.\d{1,6})?$/.test(value)) refuse('rate');
    if (!/[1-9]/.test(value)) refuse('rate');
    const [whole = '0', part = ''] = value.split('.');
    return `${whole.replace(/^0+(?=\d)/, '')}.${part.padEnd(6, '0')}`;
  },
);

/** By the lower case of how they were asked for. Only real ones are kept: some 600 names, and the offsets of a day. */
const zones = new Map<string, string>();

export const Zone = stringScalar('Zone', 'An IANA time zone, such as Europe/Moscow.', (value) => {
  const key = value.toLowerCase();
  const known = zones.get(key) ?? zoneOf(value);
  zones.set(key, known);
  return known;
});

/** Takes a tenth of a millisecond and 4 KB that are not given back. */
function zoneOf(value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch {
    return refuse('zone');
  }
}

export const LogCursor = stringScalar(
  'Cursor',
  'A place in the event log, `<epoch>.<seq>.<mark>`: the log, the number of its last event and a few characters of that one.',
  (value) => (parseCursor(value) ? value : refuse('cursor')),
);

export const Json = new GraphQLScalarType<unknown>({
  name: 'JSON',
  description: 'Particulars of an event: ids, field names, enums and numbers, never text.',
  serialize: (value) => value,
});
