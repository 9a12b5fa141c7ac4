import {
  GraphQLError,
  Kind,
  Lexer,
  Source,
  TokenKind,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  type ASTNode,
  type ASTVisitor,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** What one document may ask of the server at most. Far above what the web app's own documents need. */
export const LIMITS = {
  /** Levels of fields. */
  depth: 12,
  /** Fields that are renamed, over the whole document. */
  aliases: 60,
  /** Fields of a mutation, in fragments too: each is a command. */
  commands: 10,
  /** Objects that an answer may hold, by page sizes as asked for. */
  cost: 20_000,
  tokens: 4_000,
  /** Brackets of all kinds within each other. */
  nesting: 100,
} as const;

/** A list without a page size counts as this many. */
const LIST_LENGTH = 10;
/** A page whose size is a variable counts as the largest page there is. */
const LONGEST_PAGE = 200;

interface Weight {
  depth: number;
  aliases: number;
  cost: number;
  commands: number;
}

const NOTHING: Weight = { depth: 0, aliases: 0, cost: 0, commands: 0 };

/** The limits as a validation rule, the same for HTTP and WebSocket. Documents of our own app are known to be sound. */
export const limitRule =
  (isOurs: (text: string) => boolean) =>
  (context: ValidationContext): ASTVisitor => {
    if (isOurs(context.getDocument().loc?.source.body ?? '')) return {};
    return {
      OperationDefinition(operation) {
        const weigher = new Weigher(context);
        const found = weigher.operation(operation);
        for (const [limit, value] of Object.entries(found)) {
          const most = LIMITS[limit as keyof typeof found];
          if (value > most) context.reportError(exceeded(limit, value, most, operation));
        }
      },
    };
  };

const DEEPER: readonly TokenKind[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L];
const LESS_DEEP: readonly TokenKind[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R];

/** Whether brackets stand so deep within each other that the parser, which calls itself for each, would fall over. */
export function isNestedTooDeep(text: string): boolean {
  const lexer = new Lexer(new Source(text));
  let nesting = 0;
  for (let count = 0; count < LIMITS.tokens; count++) {
    const kind = nextKind(lexer);
    if (kind === TokenKind.EOF) return false;
    nesting += DEEPER.includes(kind) ? 1 : LESS_DEEP.includes(kind) ? -1 : 0;
    if (nesting > LIMITS.nesting) return true;
  }
  return false;
}

/** What is no token is for the parser to refuse. */
function nextKind(lexer: Lexer): TokenKind {
  try {
    return lexer.advance().kind;
  } catch {
    return TokenKind.EOF;
  }
}

function exceeded(limit: string, value: number, most: number, nodes: ASTNode): GraphQLError {
  return new GraphQLError(`The document is too large: ${limit} ${value} of at most ${most}.`, {
    nodes,
    extensions: { code: 'INVALID', reason: `limit.${limit}`, details: { limit: most } },
  });
}

/** Weighs selections; each fragment once, so that fragments within fragments cost no more to weigh than to write. */
class Weigher {
  private readonly fragments = new Map<string, Weight>();

  constructor(private readonly context: ValidationContext) {}

  operation({ operation, selectionSet }: OperationDefinitionNode): Weight {
    return this.selections(selectionSet, this.context.getSchema().getRootType(operation) ?? null);
  }

  private selections({ selections }: SelectionSetNode, type: GraphQLNamedType | null): Weight {
    return selections
      .map((selection) => {
        if (selection.kind === Kind.FIELD) return this.field(selection, type);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
        return this.selections(selection.selectionSet, this.named(selection.typeCondition?.name.value) ?? type);
      })
      .reduce(together, NOTHING);
  }

  private field(node: FieldNode, parent: GraphQLNamedType | null): Weight {
    const aliases = node.alias ? 1 : 0;
    // GraphQL has a rule of its own against deep introspection.
    if (node.name.value.startsWith('__')) return { ...NOTHING, depth: 1, aliases, cost: 1 };
    const field = parent && 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    const type = field && 'type' in field ? getNamedType(field.type) : null;
    const commands = parent === this.context.getSchema().getMutationType() ? 1 : 0;
    if (!node.selectionSet) return { depth: 1, aliases, cost: 0, commands };
    const inner = this.selections(node.selectionSet, isCompositeType(type) ? type : null);
    const times = field ? timesOf(node, field as GraphQLField<unknown, unknown>) : 1;
    const cost = Math.min(times * (1 + inner.cost), 1e12);
    return { depth: inner.depth + 1, aliases: inner.aliases + aliases, cost, commands };
  }

  private fragment(name: string): Weight {
    const known = this.fragments.get(name);
    if (known) return known;
    // Also stands in for a fragment within itself, which another rule refuses.
    this.fragments.set(name, NOTHING);
    const fragment = this.context.getFragment(name);
    const weight = fragment
      ? this.selections(fragment.selectionSet, this.named(fragment.typeCondition.name.value))
      : NOTHING;
    this.fragments.set(name, weight);
    return weight;
  }

  private named(name: string | undefined): GraphQLNamedType | null {
    return (name && this.context.getSchema().getType(name)) || null;
  }
}

function together(a: Weight, b: Weight): Weight {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    cost: a.cost + b.cost,
    commands: a.commands + b.commands,
  };
}

/** What says how long a page is, or how large a graph. */
const SIZES = ['first', 'most'];

/** How often what is below a field may come. A page multiplies; the list of nodes in it does not once more. */
function timesOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
  const first = field.args.find(({ name }) => SIZES.includes(name));
  if (!first) return isList(field.type) && !isNodesOfPage(node) ? LIST_LENGTH : 1;
  const asked = node.arguments?.find(({ name }) => name.value === first.name)?.value;
  if (asked?.kind === Kind.INT) return Math.max(Number(asked.value), 1);
  return asked ? LONGEST_PAGE : Number(first.defaultValue ?? LONGEST_PAGE);
}

const isNodesOfPage = (node: FieldNode): boolean => node.name.value === 'nodes';

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
