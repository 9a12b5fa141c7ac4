import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { isSame } from '#lib/core/patch.js';
import {
  AddCommentDocument,
  EditCommentDocument,
  PinCommentDocument,
  RemoveCommentDocument,
  RestoreCommentDocument,
  UnpinCommentDocument,
} from '#lib/core/gql/graphql.js';
import { AppError } from '#lib/core/graphql.js';
import { newId } from '#lib/core/id.js';
import type { CommentRow } from '#lib/core/rows.js';
import type { Patch } from '#lib/core/store.svelte.js';
import { momentNow, userLabel } from '#lib/deals/cards.js';
import { mentionedIn } from './mentions.js';

/** What a comment is about. */
export interface About {
  dealId: string | null;
  partnerId: string | null;
}

/** Says something; whoever stands in it as «@name» is mentioned. */
export function addComment(app: App, about: About, text: string): { id: string; outcome: Promise<Outcome> } {
  const id = newId();
  const wholeId = wholeOf(about);
  const mentions = mentionedIn(text, app.store.list('user'));
  const outcome = app.commands.run({
    document: AddCommentDocument,
    input: { id, wholeId, text, mentionIds: mentions.map((user) => user.id) },
    about: [wholeId, id],
    overlay: [{ type: 'comment', id, change: newRow(app, id, about, text, mentions), creates: true }],
    label: app.i18n.text.timeline.undo.commented,
    undo: () => removeComment(app, id),
  });
  return { id, outcome };
}

/** Says it otherwise. @param opened the comment as the form was opened on */
export function editComment(app: App, opened: CommentRow, text: string): Promise<Outcome> {
  return edit(app, opened, text, () => editBack(app, opened, text));
}

/** Takes a comment away; a line stays. */
export const removeComment = (app: App, id: string): Promise<Outcome> =>
  onComment(app, id, (comment) =>
    app.commands.run({
      document: RemoveCommentDocument,
      input: { id },
      about: aboutOf(comment),
      overlay: [removal(app, id)],
      label: app.i18n.text.timeline.undo.commentRemoved,
      undo: () => restoreComment(app, comment),
    }),
  );

/** Puts a comment above all others, or back into its order. */
export const pinComment = (app: App, id: string, pinned: boolean): Promise<Outcome> =>
  onComment(app, id, (comment) =>
    app.commands.run({
      document: pinned ? PinCommentDocument : UnpinCommentDocument,
      input: { id },
      about: aboutOf(comment),
      overlay: [{ type: 'comment', id, change: { pinned } }],
      label: pinned ? app.i18n.text.timeline.undo.pinned : app.i18n.text.timeline.undo.unpinned,
      undo: () => pinComment(app, id, !pinned),
    }),
  );

function restoreComment(app: App, before: CommentRow): Promise<Outcome> {
  const { id, text } = before;
  return app.commands.run({
    document: RestoreCommentDocument,
    input: { id },
    about: aboutOf(before),
    overlay: [{ type: 'comment', id, change: { text, removedAt: null, removedBy: null } }],
    label: app.i18n.text.timeline.undo.commentRestored,
  });
}

function edit(app: App, opened: CommentRow, text: string, undo?: () => Promise<Outcome>): Promise<Outcome> {
  const mentions = mentionedIn(text, app.store.list('user'));
  const { id, version } = opened;
  return app.commands.run({
    document: EditCommentDocument,
    input: { id, text, mentionIds: mentions.map((user) => user.id) },
    about: aboutOf(opened),
    overlay: [{ type: 'comment', id, change: { text, mentions: mentions.map(labelOf), editedAt: momentNow(app) } }],
    base: { type: 'comment', id, version, seen: { text: opened.text } },
    label: app.i18n.text.timeline.undo.commentEdited,
    ...(undo && { undo }),
  });
}

/** Only what still stands as it was made is taken back. */
const editBack = (app: App, opened: CommentRow, made: string): Promise<Outcome> =>
  onComment(app, opened.id, (now) => edit(app, isSame(now.text, made) ? now : opened, opened.text ?? ''));

/** One that has been closed to the user meanwhile is refused as the server would refuse it. */
async function onComment(app: App, id: string, act: (comment: CommentRow) => Promise<Outcome>): Promise<Outcome> {
  const comment = app.store.get('comment', id);
  return comment ? act(comment) : { kind: 'refused', error: new AppError('NOT_FOUND', 'Comment', { id }) };
}

function removal(app: App, id: string): Patch {
  const removedBy = userLabel(app, app.session.me.user.id);
  return { type: 'comment', id, change: { text: null, pinned: false, removedAt: momentNow(app), removedBy } };
}

const wholeOf = ({ dealId, partnerId }: About): string => (dealId ?? partnerId)!;

/** A command on a comment waits for those on what it is about. */
const aboutOf = (comment: CommentRow): string[] => [comment.dealId ?? comment.partnerId ?? '', comment.id];

const labelOf = ({ id, name }: { id: string; name: string }) => ({ id, name });

function newRow(
  app: App,
  id: string,
  about: About,
  text: string,
  mentions: { id: string; name: string }[],
): CommentRow {
  return {
    ...about,
    id,
    version: 0,
    text,
    author: userLabel(app, app.session.me.user.id),
    mentions: mentions.map(labelOf),
    createdAt: momentNow(app),
    editedAt: null,
    pinned: false,
    removedAt: null,
    removedBy: null,
  };
}
