import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  AddFilesDocument,
  RemoveFileDocument,
  RestoreFileDocument,
  type FileRowFragment,
} from '#lib/core/gql/graphql.js';

export type FileRow = FileRowFragment;

/** Attaches what has been uploaded to a deal, partner, comment or interaction. */
export const addFiles = (app: App, wholeId: string, toId: string, ids: string[], names: string): Promise<Outcome> =>
  app.commands.run({
    document: AddFilesDocument,
    input: { ids, toId },
    about: [wholeId, toId, ...ids],
    overlay: [],
    label: app.i18n.text.timeline.undo.fileAdded(names),
  });

/** Takes a file away; a line stays. */
export const removeFile = (app: App, wholeId: string, { id, name }: FileRow): Promise<Outcome> =>
  app.commands.run({
    document: RemoveFileDocument,
    input: { id },
    about: [wholeId, id],
    overlay: [],
    label: app.i18n.text.timeline.undo.fileRemoved(name),
    undo: () =>
      app.commands.run({
        document: RestoreFileDocument,
        input: { id },
        about: [wholeId, id],
        overlay: [],
        label: app.i18n.text.timeline.undo.fileRestored(name),
      }),
  });

export const addressOf = ({ id, name }: Pick<FileRow, 'id' | 'name'>): string =>
  `/files/${id}/${encodeURIComponent(name)}`;

/** What the server shows in place, so that a small picture can stand for it. */
export const isPicture = ({ type }: Pick<FileRow, 'type'>): boolean => /^image\/(png|jpeg|gif|webp|avif)$/.test(type);
