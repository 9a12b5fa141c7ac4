import { getNamedType, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Operation } from './document.js';

const megabyte = 'я'.repeat(2 ** 19);

/** What must never get through, by the type of the field; with a name for the test. */
const badStrings: [string, unknown][] = [
  ['a megabyte', megabyte],
  ['NUL', 'Бол\u0000ты'],
  ['a lone surrogate', 'Болты\uD83D'],
];

const badValues: Record<string, [string, unknown][]> = {
  ID: [
    ...badStrings,
    ['no UUID', 'нет'],
    ['nothing', ''],
    ['SQL', "' or 1=1 --"],
    ['an object', { id: 1 }],
    ['almost a UUID', '{00000000-0000-4000-8000-000000000000}'],
  ],
  Text: [...badStrings, ['right-to-left override', 'Счёт\u202Efdp'], ['a number', 7], ['a list', ['a', 'b']]],
  Money: [
    ...badStrings,
    ['a negative sum', '-1.00'],
    ['no number', 'NaN'],
    ['an exponent', '1e9'],
    ['too much', '10000000000000'],
    ['a float', 1.5],
  ],
  Rate: [
    ...badStrings,
    ['nothing', '0.0'],
    ['a negative rate', '-1'],
    ['seven digits', '1.0000001'],
    ['too much', '10000'],
    ['a comma', '97,5'],
    ['a float', 1.5],
  ],
  Day: [
    ...badStrings,
    ['31 November', '2026-11-31'],
    ['year 0', '0000-01-01'],
    ['a distant year', '9999-01-01'],
    ['a word', 'завтра'],
  ],
  Moment: [
    ...badStrings,
    ['31 November', '2026-11-31T10:00:00Z'],
    ['year 0', '0000-01-01T00:00:00Z'],
    ['no zone', '2026-11-19T10:00:00'],
    ['a number', 0],
  ],
  Zone: [...badStrings, ['a planet', 'Mars/Olympus']],
  Cursor: [...badStrings, ['no cursor', 'x'], ['a negative place', '1.-1']],
  FieldValue: [...badStrings, ['a number', 7], ['an object', { id: 1 }], ['lists in a list', [['а']]]],
  Int: [
    ['a word', 'много'],
    ['a fraction', 1.5],
    ['too much', 1e10],
    ['NaN', 'NaN'],
  ],
  Boolean: [
    ['a word', 'да'],
    ['a number', 2],
  ],
  enum: [
    ['an unknown value', 'NOPE'],
    ['another case', 'in_work'],
    ['a number', 1],
  ],
};

/** Texts that say nothing. */
const emptyTexts: [string, unknown][] = [
  ['nothing', ''],
  ['spaces', ' \u00A0\t'],
  ['zero width', '\u200B\u2060\uFEFF'],
];

/** A field that holds a value, as `input.title`. */
export interface Leaf {
  path: string;
  type: GraphQLInputType;
}

/** Every such field of an operation. */
export const leavesOf = ({ field }: Operation): Leaf[] => field.args.flatMap(({ name, type }) => leaves(type, name));

function leaves(type: GraphQLInputType, path: string): Leaf[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [{ path, type }];
  const inner = isListType(isNonNullType(type) ? type.ofType : type) ? `${path}.0` : path;
  return Object.values(named.getFields()).flatMap((field) => leaves(field.type, `${inner}.${field.name}`));
}

/** What a field must refuse, with a name for the report. */
export function badValuesOf({ path, type }: Leaf): [string, unknown][] {
  const named = getNamedType(type);
  const bad = badValues[isEnumType(named) ? 'enum' : named.name] ?? badStrings;
  // A list is what a list wants; what stands in it is told by the rules of the field.
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  const wrong = bad.filter(([what]) => !(isList && what === 'a list'));
  const none: [string, unknown][] = isNonNullType(type) ? [['null', null]] : [];
  const sound = isListType(type) ? ['a list'] : [];
  return [...wrong, ...none, ...(isTitle(path, named.name) ? emptyTexts : [])].filter(
    ([what]) => !sound.includes(what),
  );
}

/** Texts that are looked for may be empty; those that are stored must say something. */
const isTitle = (path: string, type: string) => type === 'Text' && path !== 'text' && !/(^|\.)filter\./.test(path);
