import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  AddRelationshipDocument,
  DismissSuggestionDocument,
  EditRelationshipDocument,
  PlaceInGraphDocument,
  RemoveRelationshipDocument,
  type EditRelationshipInput,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import { heldOf } from '#lib/core/patch.js';
import type { RelationshipRow } from '#lib/core/rows.js';
import type { End } from './sides.js';

/** A new relationship as a form gives it. */
export interface Given {
  typeId: string;
  from: End;
  to: End;
  strength: number;
  since: string | null;
  until: string | null;
  comment: string | null;
}

/** Says how one record stands to another; it stands in their lists at once. */
export function addRelationship(app: App, given: Given): Promise<Outcome> {
  const id = newId();
  const createdAt = new Date(app.clock.read()).toISOString();
  const row: RelationshipRow = { ...given, id, version: 0, author: app.session.me.user, createdAt, can: ['edit'] };
  return app.commands.run({
    document: AddRelationshipDocument,
    input: { ...given, id, from: bare(given.from), to: bare(given.to) },
    about: [id],
    overlay: [{ type: 'relationship', id, change: row, creates: true }],
    label: app.i18n.text.relationships.did.added(namesOf(row)),
    undo: () => removeRelationship(app, row, false),
  });
}

/** What a form changes of a relationship; `turned` = its ends change places. */
export type Edits = Partial<Pick<Given, 'typeId' | 'strength' | 'since' | 'until' | 'comment'>> & { turned?: boolean };

/** Changes a relationship over the row as the form was opened on. */
export function editRelationship(app: App, opened: RelationshipRow, edits: Edits, undo = true): Promise<Outcome> {
  const { turned = false, ...fields } = edits;
  const { id, version } = opened;
  const change = { ...fields, ...(turned && { from: opened.to, to: opened.from }) };
  const input: Omit<EditRelationshipInput, 'version'> = { ...fields, id, ...(turned && { turned }) };
  const before = heldOf(opened, fields as Partial<RelationshipRow>) as Edits;
  const known = app.store.truth('relationship', id);
  const after = (): RelationshipRow => app.store.truth('relationship', id) ?? opened;
  return app.commands.run({
    document: EditRelationshipDocument,
    input,
    about: [id],
    // A graph has links, not relationships: what it opens need not be here.
    overlay: [
      known
        ? { type: 'relationship', id, change }
        : { type: 'relationship', id, change: { ...opened, ...change }, creates: true },
    ],
    base: { type: 'relationship', id, version, seen: heldOf(opened, change as Partial<RelationshipRow>) },
    label: app.i18n.text.relationships.did.edited(namesOf(opened)),
    ...(undo && { undo: () => editRelationship(app, after(), { ...before, ...(turned && { turned }) }, false) }),
  });
}

/** Takes a relationship away; undone, it is said again. */
export function removeRelationship(app: App, row: RelationshipRow, undo = true): Promise<Outcome> {
  const { typeId, from, to, strength, since = null, until = null, comment = null } = row;
  return app.commands.run({
    document: RemoveRelationshipDocument,
    input: { id: row.id },
    about: [row.id],
    overlay: [{ type: 'relationship', id: row.id, change: {}, removes: true }],
    label: app.i18n.text.relationships.did.removed(namesOf(row)),
    ...(undo && { undo: () => addRelationship(app, { typeId, from, to, strength, since, until, comment }) }),
  });
}

/** Says that two records are in no relationship: it is suggested to nobody again. */
export const dismissSuggestion = (app: App, from: End, to: End): Promise<Outcome> =>
  app.commands.run({
    document: DismissSuggestionDocument,
    input: { from: bare(from), to: bare(to) },
    about: [from.id, to.id],
    overlay: [],
    label: app.i18n.text.relationships.did.dismissed(namesOf({ from, to })),
  });

/** Where somebody has put a record of a graph; null = where the layout does. */
export type GraphPlace = { x: number; y: number } | null;

/** Puts a record at a place of the graph for all, or leaves it to the layout again. */
export function placeInGraph(app: App, end: End, place: GraphPlace, undo?: () => Promise<Outcome>): Promise<Outcome> {
  const { placed, left } = app.i18n.text.relationships.did;
  return app.commands.run({
    document: PlaceInGraphDocument,
    input: { ...bare(end), x: place?.x ?? null, y: place?.y ?? null },
    about: [end.id],
    overlay: [],
    label: (place ? placed : left)(end.name),
    ...(undo && { undo }),
  });
}

export const namesOf = ({ from, to }: { from: { name: string }; to: { name: string } }): string =>
  `${from.name} — ${to.name}`;

const bare = ({ id, kind }: End) => ({ id, kind });
