import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  DismissDuplicateDocument,
  type EndKind,
  MergePartnersDocument,
  MergePersonsDocument,
  type PartnerField,
  type PersonField,
  RestoreDuplicateDocument,
  UndoMergeDocument,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';

/** A partner or a person by its name. */
export interface Named {
  id: string;
  name: string;
}

/** Which of two stays, and what it takes from the other. */
export type Merging = { kept: Named; gone: Named; takenCustom: string[] } & (
  { kind: 'PARTNER'; taken: PartnerField[] } | { kind: 'PERSON'; taken: PersonField[] }
);

/** Merges two records; its own words may be offered for undoing, unless it is one of many. */
export function merge(app: App, merging: Merging, offersUndo = true): { id: string; outcome: Promise<Outcome> } {
  const { kept, gone, takenCustom } = merging;
  const id = newId();
  const label = app.i18n.text.merges.did(gone.name, kept.name);
  const given = {
    about: [kept.id, gone.id],
    overlay: [],
    compared: true,
    label,
    ...(offersUndo && { undo: () => undoMerge(app, { id, kept, gone }) }),
  };
  const named = { id, keptId: kept.id, goneId: gone.id, takenCustom };
  const outcome =
    merging.kind === 'PARTNER'
      ? app.commands.run({ document: MergePartnersDocument, input: { ...named, taken: merging.taken }, ...given })
      : app.commands.run({ document: MergePersonsDocument, input: { ...named, taken: merging.taken }, ...given });
  return { id, outcome };
}

/** A merge as its undoing names it. */
export interface Merged {
  id: string;
  kept: Pick<Named, 'id'>;
  gone: Named;
}

/** Makes two records of one again. */
export const undoMerge = (app: App, { id, kept, gone }: Merged): Promise<Outcome> =>
  app.commands.run({
    document: UndoMergeDocument,
    input: { id },
    about: [kept.id, gone.id],
    overlay: [],
    label: app.i18n.text.merges.undone(gone.name),
  });

/** Two that look alike, as the commands about them name them. */
export interface Alike {
  kind: EndKind;
  first: Named;
  second: Named;
}

/** Says of two that look alike that they are not one: they are put away for all. */
export const dismissDuplicate = (app: App, pair: Alike): Promise<Outcome> =>
  app.commands.run({
    document: DismissDuplicateDocument,
    ...about(pair),
    label: app.i18n.text.merges.dismissed(pair.first.name, pair.second.name),
    undo: () => restoreDuplicate(app, pair),
  });

/** Takes that back: they may be one again. */
export const restoreDuplicate = (app: App, pair: Alike): Promise<Outcome> =>
  app.commands.run({
    document: RestoreDuplicateDocument,
    ...about(pair),
    label: app.i18n.text.merges.restored(pair.first.name, pair.second.name),
  });

const about = ({ kind, first, second }: Alike) => ({
  input: { kind, firstId: first.id, secondId: second.id },
  about: [first.id, second.id],
  overlay: [],
  compared: true,
});
