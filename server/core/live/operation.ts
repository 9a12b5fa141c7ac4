import { createHash } from 'node:crypto';
import { Kind, type DocumentNode, type FieldNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

/** A subscription as one client asked for it. */
export interface LiveOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName: string | undefined;
  variables: Record<string, unknown>;
  /** Equal for all who will get the same content: document, operation and variables but for the place in the log. */
  key: string;
}

/** Tells operations apart by content. `text` identifies the document. */
export function contentKey(
  text: string,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown> = {},
): string {
  const place = placeVariable(operation);
  const names = Object.keys(variables)
    .filter((name) => name !== place)
    .sort();
  const content = [text, operation.name?.value, names.map((name) => [name, variables[name]])];
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url');
}

/** The variable that is passed as `after`; no other field takes a cursor of the log. */
function placeVariable(operation: OperationDefinitionNode): string | null {
  const argument = rootField(operation)?.arguments?.find(({ name }) => name.value === 'after');
  return argument?.value.kind === Kind.VARIABLE ? argument.value.name.value : null;
}

function rootField(operation: OperationDefinitionNode): FieldNode | undefined {
  return operation.selectionSet.selections.find((selection) => selection.kind === Kind.FIELD);
}
