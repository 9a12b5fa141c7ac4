import { Readable } from 'node:stream';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { type Held, toldOn } from '../interactions/hold.service.js';
import { tell } from './carrier.js';
import { contentOf } from './content.js';
import { guardLooseness } from './file.service.js';
import { StoredFile } from './storedFile.entity.js';

/** Many mail servers refuse letters over 25 MB, and a file grows by a third on its way. */
const MOST_SENT_BYTES = 18 * 1024 * 1024;

/**
 * Attaches uploads to a letter that is being written. @param held locked, and the viewer may write in it
 * @throws NOT_FOUND StoredFile; CONFLICT file.attached; INVALID input.fileIds letter.filesTooLarge
 */
export async function attachTo(ctx: Context, { interaction, chain }: Held, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const files = await ctx.lockAll(StoredFile, ids);
  for (const file of files) guardLooseness(ctx, file);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > MOST_SENT_BYTES) throw invalid('input.fileIds', 'letter.filesTooLarge', { limit: MOST_SENT_BYTES });
  const carrier = { place: { interactionId: interaction.id }, told: toldOn(chain) };
  for (const file of files) {
    file.attachTo(carrier.place);
    tell(ctx, 'file.added', carrier, file);
  }
}

/** A file as a letter takes it along. */
export interface SentFile {
  filename: string;
  contentType: string;
  content: Readable;
}

/** What goes out with a letter: its bytes are read as they are sent. Who has removed a file meanwhile does not send it. */
export async function filesSentWith(ctx: Context, interactionId: string): Promise<SentFile[]> {
  const here = { interactionId, removedAt: null, sha256: { $ne: null } };
  const files = await ctx.em.find(StoredFile, here, { orderBy: { createdAt: 'asc', id: 'asc' } });
  return files.map(({ id, name, type }) => ({
    filename: name,
    contentType: type,
    content: Readable.from(contentOf(ctx.em, id)),
  }));
}
