import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  ArchiveRelationshipTypeDocument,
  CreateRelationshipTypeDocument,
  EditRelationshipTypeDocument,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import { heldOf } from '#lib/core/patch.js';
import type { RelationshipTypeRow } from '#lib/core/rows.js';
import { isSymmetric, type Named } from './sides.js';

/** Adds a kind of relationship; undo puts it away. */
export function createRelationshipType(app: App, given: Named): Promise<Outcome> {
  const id = newId();
  const row = { ...given, id, version: 0, conducts: true, decides: false, archivedAt: null };
  return app.commands.run({
    document: CreateRelationshipTypeDocument,
    input: { ...given, id, conducts: true, decides: false },
    about: [id],
    overlay: [{ type: 'relationshipType', id, change: row, creates: true }],
    label: app.i18n.text.relationships.types.undo.created(given.name),
    undo: () => archiveRelationshipType(app, row, true, false),
  });
}

type Edits = Partial<Pick<RelationshipTypeRow, 'name' | 'inverseName' | 'conducts' | 'decides'>>;

/** Changes a kind, for all relationships of it. */
export function editRelationshipType(app: App, type: RelationshipTypeRow, edits: Edits, undo = true): Promise<Outcome> {
  const { id } = type;
  const change = isSymmetric(type) && edits.name !== undefined ? { ...edits, inverseName: edits.name } : edits;
  const version = app.store.truth('relationshipType', id)?.version ?? 0;
  const seen = heldOf(type, change);
  const now = (): RelationshipTypeRow => app.store.get('relationshipType', id) ?? type;
  return app.commands.run({
    document: EditRelationshipTypeDocument,
    input: { id, ...change },
    about: [id],
    overlay: [{ type: 'relationshipType', id, change }],
    base: { type: 'relationshipType', id, version, seen },
    label: app.i18n.text.relationships.types.undo.edited(change.name ?? type.name),
    ...(undo && { undo: () => editRelationshipType(app, now(), seen, false) }),
  });
}

/** Puts a kind away, or brings it back; its relationships stay. */
export function archiveRelationshipType(
  app: App,
  type: RelationshipTypeRow,
  archived: boolean,
  undo = true,
): Promise<Outcome> {
  const { id, name } = type;
  const { undo: words } = app.i18n.text.relationships.types;
  const archivedAt = archived ? new Date(app.clock.read()).toISOString() : null;
  return app.commands.run({
    document: ArchiveRelationshipTypeDocument,
    input: { id, archived },
    about: [id],
    overlay: [{ type: 'relationshipType', id, change: { archivedAt } }],
    label: archived ? words.archived(name) : words.restored(name),
    ...(undo && { undo: () => archiveRelationshipType(app, type, !archived, false) }),
  });
}
