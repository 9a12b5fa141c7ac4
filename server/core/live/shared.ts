import { GraphQLError, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import { Extensions } from 'type-graphql';

/**
 * Marks a field (or every field of a class) whose value does not depend on who looks: the row's own columns and the
 * names of neighbours that its card shows. Only such fields may stand in a live document, because it is executed once
 * for all its watchers.
 */
export const Shared = () => Extensions({ shared: true });

/** What a live document selects beyond shared fields; empty when it may be executed once for all. */
export function unsharedFields(schema: GraphQLSchema, document: DocumentNode): GraphQLError[] {
  const types = new TypeInfo(schema);
  const errors: GraphQLError[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType();
        const field = types.getFieldDef();
        if (!parent || !field || parent === schema.getSubscriptionType() || field.name.startsWith('__')) return;
        if (field.extensions.shared || parent.extensions.shared) return;
        const name = `${parent.name}.${field.name}`;
        errors.push(
          new GraphQLError(`${name} depends on the viewer and cannot be live; ask for it by a query.`, {
            nodes: node,
            extensions: { code: 'INVALID', reason: 'live.notShared', details: { field: name } },
          }),
        );
      },
    }),
  );
  return errors;
}
