import {
  astFromValue,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  print,
} from 'graphql';

type Chosen = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>) => boolean;

/** Kind and name, as `Query.me`. */
export type OperationName = `${'Query' | 'Mutation' | 'Subscription'}.${string}`;

/** A field of one of the root types. */
export interface Operation {
  name: OperationName;
  field: GraphQLField<unknown, unknown>;
}

/** Everything that the schema offers to do. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  const roots = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!];
  return roots.flatMap((root) =>
    Object.values(root.getFields()).map((field) => ({ name: `${root.name}.${field.name}` as OperationName, field })),
  );
}

/** A document that runs one operation and asks for every field below it, each type once on every way. */
export function documentOf({ name, field }: Operation, chosen: Chosen = () => true): string {
  const kind = name.split('.', 1)[0]!.toLowerCase();
  const variables = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}${defaultOf(arg)}`).join(', ');
  const args = field.args.map(({ name: arg }) => `${arg}: $${arg}`).join(', ');
  const brackets = (text: string) => (text ? `(${text})` : '');
  return `${kind} ${brackets(variables)} { ${field.name}${brackets(args)} ${selection(getNamedType(field.type), [], chosen)} }`;
}

function defaultOf({ type, defaultValue }: GraphQLArgument): string {
  return defaultValue === undefined ? '' : ` = ${print(astFromValue(defaultValue, type)!)}`;
}

function selection(type: GraphQLNamedOutputType, way: GraphQLNamedType[], chosen: Chosen): string {
  if (isLeafType(type)) return '';
  if (way.includes(type)) return '{ __typename }';
  const on = [...way, type];
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => `... on ${member.name} ${selection(member, on, chosen)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(type)) throw new Error(`${String(type)} is not expected here`);
  const fields = Object.values(type.getFields()).filter((field) => chosen(type, field));
  const selected = fields.map((field) => `${field.name} ${selection(getNamedType(field.type), on, chosen)}`);
  return `{ __typename ${selected.join(' ')} }`;
}

/** The fields that an answer has brought, as `Deal.title`. */
export function fieldsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  const { __typename: type, ...fields } = value as { __typename?: string };
  for (const [name, item] of Object.entries(fields)) {
    if (type) found.add(`${type}.${name}`);
    fieldsIn(item, found);
  }
  return found;
}

/** Where an operation takes ids, as `input.dealId`. */
export function idPathsOf({ field }: Operation): string[] {
  return field.args.flatMap(({ name, type }) => idPaths(type, name));
}

function idPaths(type: GraphQLInputType, path: string): string[] {
  const named = getNamedType(type);
  if (named.name === 'ID') return [path];
  if (!isInputObjectType(named)) return [];
  const inner = isListType(isNonNullType(type) ? type.ofType : type) ? `${path}.0` : path;
  return Object.values(named.getFields()).flatMap((field) => idPaths(field.type, `${inner}.${field.name}`));
}

type Args = Record<string, unknown>;

/** What stands at a path of the arguments; of a list the first. */
export function valueAt(args: Args, path: string): unknown {
  const value = path.split('.').reduce<unknown>((inner, key) => (inner as Args | undefined)?.[key], args);
  return Array.isArray(value) ? value[0] : value;
}

/** The arguments with another value at a path; a list becomes a list of it. */
export function withValue(args: Args, path: string, value: unknown): Args {
  return put(args, path.split('.'), value) as Args;
}

function put(now: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return Array.isArray(now) ? [value] : value;
  if (Array.isArray(now)) return now.with(Number(key), put(now[Number(key)], rest, value));
  return { ...(now as Args), [key]: put((now as Args | undefined)?.[key], rest, value) };
}
