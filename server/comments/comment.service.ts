import type { Context } from '../core/context.js';
import { guardEdit } from '../core/edit.js';
import type { Details } from '../core/log/record.js';
import { Deal } from '../deals/deal.entity.js';
import { lockWhole, touchWhole, type Whole } from '../timeline/whole.service.js';
import { Comment } from './comment.entity.js';
import type { AddCommentInput, CommentVerbInput, EditCommentInput } from './comment.inputs.js';
import { shareWithMentioned, mentioned, notifyMentioned } from './mention.service.js';

/** Says something about a deal or a partner. @throws NOT_FOUND Deal, User; RULE user.inactive, comment.unseen; FORBIDDEN */
export const addComment = (ctx: Context, input: AddCommentInput) =>
  ctx.change(async () => {
    const whole = await lockWhole(ctx, input.wholeId);
    ctx.authorize('comment', whole);
    const people = await mentioned(ctx, input.mentionIds ?? []);
    await shareWithMentioned(ctx, whole, people);
    const comment = new Comment();
    if (input.id) comment.id = input.id;
    const { text } = input;
    Object.assign(comment, { text, mentions: people.map(({ id }) => id), authorId: ctx.viewer.userId });
    Object.assign(comment, whole instanceof Deal ? { dealId: whole.id } : { partnerId: whole.id });
    comment.createdAt = ctx.now;
    ctx.em.persist(comment);
    await notifyMentioned(ctx, whole, people);
    return tell(ctx, 'comment.added', { whole, comment });
  });

/** Changes what one has said. @throws CONFLICT comment.edited, comment.state; NOT_FOUND; RULE user.inactive, comment.unseen; FORBIDDEN */
export const editComment = (ctx: Context, input: EditCommentInput) =>
  ctx.change(async () => {
    const { whole, comment } = await lockComment(ctx, input.id);
    ctx.authorize('edit', comment);
    const { text, version, mentionIds } = input;
    const details = await guardEdit(ctx, comment, {
      version,
      edits: [{ field: 'text', now: comment.text, next: text, old: comment.text, new: text }],
      verb: 'comment.edited',
      whole,
    });
    if (Object.keys(details).length === 0) return comment;
    const added = (mentionIds ?? []).filter((id) => !comment.mentions.includes(id));
    const people = await mentioned(ctx, added);
    await shareWithMentioned(ctx, whole, people);
    await notifyMentioned(ctx, whole, people);
    comment.edit(text, mentionIds ?? comment.mentions, ctx.now);
    return tell(ctx, 'comment.edited', { whole, comment }, details);
  });

/** Takes a comment back; a line stays that says who did. @throws CONFLICT comment.state; NOT_FOUND; FORBIDDEN */
export const removeComment = (ctx: Context, input: CommentVerbInput) =>
  ctx.change(async () => {
    const held = await lockRemovable(ctx, input.id);
    held.comment.remove(ctx.viewer.userId, ctx.now);
    return tell(ctx, 'comment.removed', held);
  });

/** A removed comment is back as it was, but for its pin. @throws CONFLICT comment.state; NOT_FOUND; FORBIDDEN */
export const restoreComment = (ctx: Context, input: CommentVerbInput) =>
  ctx.change(async () => {
    const held = await lockRemovable(ctx, input.id);
    held.comment.restore();
    return tell(ctx, 'comment.restored', held);
  });

/** Puts a comment above all others, in place of the one that stood there. @throws CONFLICT comment.state; NOT_FOUND; FORBIDDEN */
export const pinComment = (ctx: Context, input: CommentVerbInput) =>
  ctx.change(async () => {
    const { whole, comment } = await lockComment(ctx, input.id);
    ctx.authorize('pinComment', whole);
    if (comment.pinned) return comment;
    await unpinOther(ctx, whole);
    comment.pin();
    return tell(ctx, 'comment.pinned', { whole, comment });
  });

/** A comment stands in its order again. @throws NOT_FOUND; FORBIDDEN */
export const unpinComment = (ctx: Context, input: CommentVerbInput) =>
  ctx.change(async () => {
    const { whole, comment } = await lockComment(ctx, input.id);
    ctx.authorize('pinComment', whole);
    if (!comment.pinned) return comment;
    comment.unpin();
    return tell(ctx, 'comment.unpinned', { whole, comment });
  });

/** What a command on a comment holds. */
interface Held {
  whole: Whole;
  comment: Comment;
}

/** The whole first, then its part: the same order in every command. @throws NOT_FOUND */
async function lockComment(ctx: Context, id: string): Promise<Held> {
  const { wholeId } = await ctx.see(Comment, id);
  const whole = await lockWhole(ctx, wholeId);
  return { whole, comment: await ctx.lock(Comment, id) };
}

/** Its author may take it away, as may who leads the one whose deal it is about. @throws NOT_FOUND; FORBIDDEN */
async function lockRemovable(ctx: Context, id: string): Promise<Held> {
  const held = await lockComment(ctx, id);
  if (held.comment.authorId !== ctx.viewer.userId) ctx.authorize('removeComment', held.whole);
  else ctx.authorize('remove', held.comment);
  return held;
}

/** Told too, so that lists that show it ask for it again. */
async function unpinOther(ctx: Context, whole: Whole): Promise<void> {
  const ofWhole = whole instanceof Deal ? { dealId: whole.id } : { partnerId: whole.id };
  const other = await ctx.em.findOne(Comment, { ...ofWhole, pinned: true });
  if (!other) return;
  other.unpin();
  tell(ctx, 'comment.unpinned', { whole, comment: other });
  // The index takes one pinned comment at a time, whichever of two the ORM would write first.
  await ctx.em.flush();
}

/** Tells on the whole what happened to its comment. */
function tell(ctx: Context, name: string, { whole, comment }: Held, details: Details = {}): Comment {
  touchWhole(ctx, whole);
  const partVersion = name === 'comment.added' ? 1 : comment.version + 1;
  ctx.record(name, whole, { part: comment.id, partVersion }, details);
  return comment;
}
