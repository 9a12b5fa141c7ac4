import type { Context } from '../core/context.js';
import { Comment } from '../comments/comment.entity.js';
import { conflict, forbidden, notFound, rule } from '../core/errors.js';
import { lockCarrier, lockCarrierOf, tell } from './carrier.js';
import { type Content, contentOf, keepContent } from './content.js';
import type { AddFilesInput, FileVerbInput } from './file.inputs.js';
import { StoredFile } from './storedFile.entity.js';

/** Uploads of one user that are attached to nothing: more are no oversight. */
const MOST_LOOSE = 100;

/**
 * Takes in a file that is not attached to anything yet. No transaction waits for its sender: one cut short is forgotten
 * at once, or by housekeeping when the process dies.
 * @throws INVALID body file.tooLarge, file.empty; RULE file.tooMany; FORBIDDEN storedFile.create
 */
export async function uploadFile(ctx: Context, name: string, body: AsyncIterable<Buffer>): Promise<StoredFile> {
  const file = await begin(ctx, name);
  try {
    return await complete(ctx, file.id, await keepContent(ctx.em, file.id, body));
  } catch (error) {
    await ctx.em.execute('delete from stored_file where id = ? and sha256 is null', [file.id]);
    throw error;
  }
}

/** Attaches what one has uploaded. @throws NOT_FOUND StoredFile, Deal; CONFLICT file.attached; FORBIDDEN addFile */
export const addFiles = (ctx: Context, { ids, toId }: AddFilesInput) =>
  ctx.change(async () => {
    const carrier = await lockCarrier(ctx, toId);
    ctx.authorize('addFile', carrier.told);
    const files = await ctx.lockAll(StoredFile, ids);
    for (const file of files) guardLooseness(ctx, file);
    for (const file of files) {
      file.attachTo(carrier.place);
      tell(ctx, 'file.added', carrier, file);
    }
    return files;
  });

/** Takes a file away; a line stays that says who did. @throws CONFLICT file.state; NOT_FOUND; FORBIDDEN */
export const removeFile = (ctx: Context, { id }: FileVerbInput) =>
  ctx.change(async () => {
    const { file, carrier } = await lockRemovable(ctx, id);
    file.remove(ctx.viewer.userId, ctx.now);
    tell(ctx, 'file.removed', carrier, file);
    return file;
  });

/** A removed file is back, while its bytes are still kept. @throws CONFLICT file.state; NOT_FOUND; FORBIDDEN */
export const restoreFile = (ctx: Context, { id }: FileVerbInput) =>
  ctx.change(async () => {
    const { file, carrier } = await lockRemovable(ctx, id);
    file.restore();
    tell(ctx, 'file.restored', carrier, file);
    return file;
  });

/** A file whose bytes the viewer may read now. @throws NOT_FOUND StoredFile */
export async function readableFile(ctx: Context, id: string): Promise<StoredFile> {
  const file = await ctx.see(StoredFile, id);
  const isHis = file.isAttached || file.authorId === ctx.viewer.userId;
  if (!isHis || file.removedAt || file.sha256 === null) throw notFound(StoredFile.name, id);
  if (file.commentId && (await ctx.see(Comment, file.commentId)).removedAt) throw notFound(StoredFile.name, id);
  return file;
}

/** What one has uploaded and attached to nothing yet. @throws NOT_FOUND StoredFile; CONFLICT file.attached */
export async function looseFile(ctx: Context, id: string): Promise<StoredFile> {
  const file = await ctx.see(StoredFile, id);
  guardLooseness(ctx, file);
  return file;
}

/** What one has uploaded, to be read instead of attached. @throws NOT_FOUND StoredFile; CONFLICT file.attached */
export async function uploadedContent(
  ctx: Context,
  id: string,
): Promise<{ name: string; content: AsyncIterable<Buffer> }> {
  const { name } = await looseFile(ctx, id);
  return { name, content: contentOf(ctx.em, id) };
}

const begin = (ctx: Context, name: string) =>
  ctx.change(async () => {
    const authorId = ctx.viewer.userId;
    if (!authorId) throw forbidden('storedFile.create');
    await guardLoose(ctx, authorId);
    return ctx.create(Object.assign(new StoredFile(), { name, authorId, createdAt: ctx.now }));
  });

const complete = (ctx: Context, id: string, content: Content) =>
  ctx.change(async () => {
    const file = await ctx.lock(StoredFile, id);
    file.complete(content);
    return file;
  });

async function guardLoose(ctx: Context, authorId: string): Promise<void> {
  const loose = { authorId, dealId: null, partnerId: null, interactionId: null };
  if ((await ctx.em.count(StoredFile, loose)) >= MOST_LOOSE) throw rule('file.tooMany', { limit: MOST_LOOSE });
}

/** Nobody attaches what another has uploaded, or what is not whole. @throws NOT_FOUND; CONFLICT file.attached */
export function guardLooseness(ctx: Context, file: StoredFile): void {
  if (file.isAttached) throw conflict('file.attached');
  if (file.authorId !== ctx.viewer.userId || file.sha256 === null) throw notFound(StoredFile.name, file.id);
}

/** What it is attached to first, then the file: the same order in every command. @throws NOT_FOUND; FORBIDDEN */
async function lockRemovable(ctx: Context, id: string) {
  const seen = await ctx.see(StoredFile, id);
  if (!seen.isAttached) throw notFound(StoredFile.name, id);
  const carrier = await lockCarrierOf(ctx, seen);
  const file = await ctx.lock(StoredFile, id);
  if (file.authorId !== ctx.viewer.userId) ctx.authorize('removeFile', carrier.told);
  else ctx.authorize('remove', file);
  return { file, carrier };
}
