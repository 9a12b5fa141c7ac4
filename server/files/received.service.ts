import type { Context } from '../core/context.js';
import { plainText } from '../core/schema/scalars.js';
import { toldOn } from '../interactions/hold.service.js';
import type { Chain } from '../interactions/chain.entity.js';
import type { Interaction } from '../interactions/interaction.entity.js';
import { keepContent, MOST_FILE_BYTES } from './content.js';
import { LONGEST_NAME, MOST_FILES } from './file.inputs.js';
import { StoredFile } from './storedFile.entity.js';
import { tell } from './carrier.js';

/** A file as it came with a message. */
export interface ReceivedFile {
  name: string;
  content: Buffer;
}

/** What of it is kept, and what is left out: what is empty, too large or one too many. */
export function sorted(received: ReceivedFile[]): { kept: ReceivedFile[]; leftOut: ReceivedFile[] } {
  const kept = received.filter(({ content }) => content.length > 0 && content.length <= MOST_FILE_BYTES);
  kept.splice(MOST_FILES);
  return { kept, leftOut: received.filter((file) => !kept.includes(file)) };
}

/** Keeps what came with a message, without an author. */
export async function keepReceived(
  ctx: Context,
  { interaction, chain }: { interaction: Interaction; chain: Chain },
  files: ReceivedFile[],
): Promise<void> {
  const place = { interactionId: interaction.id };
  for (const { name, content } of files) {
    const file = Object.assign(new StoredFile(), { name: named(name), createdAt: ctx.now });
    file.attachTo(place);
    ctx.em.persist(file);
    await ctx.em.flush();
    file.complete(await keepContent(ctx.em, file.id, pieces(content)));
    tell(ctx, 'file.added', { place, told: toldOn(chain) }, file);
  }
}

/** A name of a stranger's choosing. */
export const named = (name: string): string =>
  plainText(name.replace(/[/\\\n\r\t]/g, ' '))
    .slice(0, LONGEST_NAME)
    .trim()
    .toWellFormed() || NAMELESS;

const NAMELESS = 'file';

async function* pieces(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}
