import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Dice } from '../../../seeds/dice.ts';

/** What a client posts. */
export interface Request {
  /** What is wrong with it, or `sound`. */
  kind: string;
  query: string;
  variables: Record<string, unknown>;
}

export interface Surroundings {
  /** Ids of real records: some requests reach them. */
  ids: readonly string[];
  /** Fields that would end the attack itself, such as the revoking of its own token. */
  spared: readonly string[];
}

/** Values that no field expects, or that only look right. */
const STRANGE: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 2 ** 31, -(2 ** 31) - 1, Number.MAX_SAFE_INTEGER + 2, 1e308],
  ...['', ' ', '0', 'null', '\u0000', 'a\u0000b', '\ud800', '\udfff\ud800', '\u202Eevil', '\u200B', '__proto__', '💥'],
  ...['1.0', '1.999999999999999', '-1.5', '999999999.999999999999999', '2026-02-30', '9999-99-99', '2026-11-21'],
  ...[
    '2026-11-21T25:61:61Z',
    '0000-01-01T00:00:00Z',
    '12345678901234567890',
    '1e5',
    'Europe/Moscow',
    "'; drop table deal",
  ],
  ...['00000000-0000-0000-0000-000000000000', 'x'.repeat(10_000), '%_\\', '[[', '{"a":', 'я'.repeat(301)],
  ...[[], [[]], [null], {}, { __proto__: null }, { constructor: 1 }, { toString: null }, nested(50)],
];

/** Requests of all kinds from one seed, drawn from the schema itself: a field that is added is attacked too. */
export class HostileDocuments {
  private variables: Record<string, unknown> = {};
  private declared: string[] = [];
  private aliases = 0;
  /** How many of the values are strange: in half of the requests none. */
  private strangeness = 0;
  private readonly dice: Dice;
  private readonly schema: GraphQLSchema;
  private readonly surroundings: Surroundings;

  constructor(dice: Dice, schema: GraphQLSchema, surroundings: Surroundings) {
    this.dice = dice;
    this.schema = schema;
    this.surroundings = surroundings;
  }

  next(): Request {
    this.variables = {};
    this.declared = [];
    this.strangeness = this.dice.pick([0, 0, 0.1, 0.3]);
    const kinds = {
      sound: () => this.operation(),
      cut: () => cut(this.operation(), this.dice),
      garbled: () => garbled(this.operation(), this.dice),
      deep: () => deep(this.dice.int(10, 400)),
      wide: () => `{ ${'me { email } '.repeat(this.dice.int(50, 1_500))} }`,
      aliases: () => `{ ${range(this.dice.int(30, 900), (index) => `a${index}: __typename`)} }`,
      commands: () =>
        `mutation { ${range(this.dice.int(5, 40), (index) => `m${index}: createLostReason(input: { name: "x" }) { seq }`)} }`,
      cycle: () => '{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }',
      doubling: () => doubling(this.dice.int(4, 60)),
      directives: () => `{ me ${'@include(if: true) '.repeat(this.dice.int(1, 900))} { email @skip(if: "no") @gone } }`,
      introspection: () => introspection(this.dice.int(1, 12)),
      twoRoots: () => `${this.operation('query', 'A')} ${this.operation('subscription', 'B')} { me { email } }`,
      noise: () => range(this.dice.int(1, 200), () => this.dice.pick(NOISE)),
    };
    const kind = this.dice.chance(0.5) ? 'sound' : this.dice.pick(Object.keys(kinds) as (keyof typeof kinds)[]);
    const query = kinds[kind]();
    if (this.dice.chance(0.1)) this.variables = { ...this.variables, unasked: this.dice.pick(STRANGE) };
    return { kind, query, variables: this.variables };
  }

  private operation(
    root = this.dice.pick(['query', 'query', 'query', 'mutation', 'mutation', 'mutation', 'subscription'] as const),
    name = '',
  ): string {
    const type = { query: 'getQueryType', mutation: 'getMutationType', subscription: 'getSubscriptionType' } as const;
    const selected = this.selections(this.schema[type[root]]()!, root === 'query' ? 3 : 1, 0);
    const declarations = this.declared.length > 0 ? `(${this.declared.join(', ')})` : '';
    return `${root} ${name || 'Some'}${declarations} ${selected}`;
  }

  private selections(type: GraphQLNamedType, most: number, depth: number): string {
    if (isUnionType(type))
      return `{ __typename ${range(1, () => this.fragment(this.dice.pick(type.getTypes()), depth))} }`;
    const fields = Object.values((type as GraphQLObjectType).getFields()).filter(
      ({ name }) => depth > 0 || !this.surroundings.spared.includes(name),
    );
    return `{ ${range(this.dice.int(1, most), () => this.field(this.dice.pick(fields), depth))} }`;
  }

  private fragment(type: GraphQLObjectType, depth: number): string {
    return `... on ${type.name} ${this.selections(type, 6, depth + 1)}`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = this.dice.chance(0.3) ? '' : `f${(this.aliases += 1)}: `;
    const type = getNamedType(field.type);
    const selected = isCompositeType(type) ? (depth < 5 ? this.selections(type, 6, depth + 1) : '{ __typename }') : '';
    return `${alias}${field.name}${this.args(field.args)} ${selected}`;
  }

  private args(args: readonly GraphQLArgument[]): string {
    // A place in a page is made by the server: one that is made up is refused before anything is read.
    const optional = ({ name }: GraphQLArgument) => this.dice.chance(name === 'after' ? this.strangeness : 0.5);
    const given = args.filter((arg) => (isNonNullType(arg.type) && !isDefault(arg)) || optional(arg));
    return given.length === 0 ? '' : `(${given.map((arg) => `${arg.name}: ${this.argument(arg)}`).join(', ')})`;
  }

  private argument({ type }: GraphQLArgument): string {
    const value = this.value(type);
    if (this.dice.chance(0.3)) return literal(value);
    const name = `v${this.declared.length}`;
    this.declared.push(`$${name}: ${type}`);
    this.variables[name] = value;
    return `$${name}`;
  }

  /** Mostly what the type wants: a request that fails at once attacks nothing that lies deeper. */
  private value(type: GraphQLInputType): unknown {
    if (this.dice.chance(this.strangeness)) return this.dice.pick(STRANGE);
    if (isNonNullType(type)) return this.value(type.ofType);
    if (isListType(type)) return Array.from({ length: this.dice.int(0, 3) }, () => this.value(type.ofType));
    if (isEnumType(type)) return this.dice.pick(type.getValues()).name;
    if (!isInputObjectType(type)) return this.scalar(type.name);
    const fields = Object.values(type.getFields());
    const given = fields.filter((field) => isNonNullType(field.type) || this.dice.chance(0.4));
    return Object.fromEntries(given.map((field) => [field.name, this.value(field.type)]));
  }

  private scalar(name: string): unknown {
    if (name === 'ID') return this.dice.pick(this.surroundings.ids);
    if (name === 'Int')
      return this.dice.pick(this.strangeness === 0 ? [1, 2, 20] : [50, 200, 201, 0, -1, 2_147_483_647]);
    if (name === 'Boolean') return this.dice.chance(0.5);
    if (name === 'Cursor') return `1.${this.dice.int(0, 300)}`;
    if (name === 'Money') return `${this.dice.int(0, 10_000_000)}.${this.dice.int(10, 99)}`;
    if (name === 'Day') return `20${this.dice.int(10, 99)}-0${this.dice.int(1, 9)}-${this.dice.int(10, 31)}`;
    if (name === 'Moment')
      return `20${this.dice.int(10, 99)}-0${this.dice.int(1, 9)}-${this.dice.int(10, 28)}T10:00:00Z`;
    if (name === 'Zone') return this.dice.pick(['UTC', 'Asia/Kamchatka', 'America/St_Johns']);
    return this.dice.pick(['Сделка', 'a@example.com', 'x', this.dice.pick(this.surroundings.ids)]);
  }
}

/** Whether it may be left out although it is never null. */
const isDefault = ({ defaultValue }: GraphQLArgument): boolean => defaultValue !== undefined;

const NOISE = [
  '{',
  '}',
  '(',
  ')',
  '...',
  'on',
  ':',
  '$',
  '@',
  '!',
  '"""',
  '"',
  '\\u',
  '#',
  '\n',
  ',',
  'query',
  '\u0000',
  '\ud800',
  '0x',
  '-',
  '1e',
  'é',
  '[',
];

function cut(text: string, dice: Dice): string {
  const at = dice.int(0, text.length);
  return dice.chance(0.5) ? text.slice(0, at) : text.slice(0, at) + text.slice(at + dice.int(1, 5));
}

function garbled(text: string, dice: Dice): string {
  const at = dice.int(0, text.length);
  return text.slice(0, at) + dice.pick(NOISE) + text.slice(at);
}

const deep = (levels: number): string => `{ deals { nodes ${'{ a '.repeat(levels)}${'}'.repeat(levels)} } }`;

/** Each fragment names the next one twice: written in a line, worked out in 2^n. */
function doubling(levels: number): string {
  const fragments = range(levels, (index) => `fragment F${index} on Me { ...F${index + 1} ...F${index + 1} }`);
  return `{ me { ...F0 } } ${fragments} fragment F${levels} on Me { email }`;
}

function introspection(levels: number): string {
  const inner = 'fields { type { ofType { '.repeat(levels);
  return `{ __schema { types { ${inner} name ${'} } } '.repeat(levels)} } } }`;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'string') return /^[A-Z_]{3,}$/.test(value) ? value : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${literal(inner)}`)
    .join(', ')} }`;
}

function nested(levels: number): unknown {
  return levels === 0 ? [] : [nested(levels - 1)];
}

const range = (length: number, make: (index: number) => string): string =>
  Array.from({ length }, (_, index) => make(index)).join(' ');
