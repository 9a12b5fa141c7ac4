import type { Viewer } from '../rights/viewer.js';
import { variantsFor } from './audience.js';
import type { Content } from './content.js';
import { WireMessage } from './wire.js';

/**
 * The frames of one stretch of the log. Viewers who may see the same events share one text, and so one buffer on
 * every socket.
 */
export class Frames {
  private readonly byVariants = new Map<string, WireMessage>();
  /** For those who see all. */
  private whole: WireMessage | null = null;

  /** Whether some of it is its owner's alone: then those who see all do not see the same. */
  private readonly hasPrivate: boolean;

  constructor(readonly content: Content) {
    this.hasPrivate = content.events.some(({ scope }) => scope?.private);
  }

  for(viewer: Viewer | null): WireMessage {
    if (viewer?.visibility !== 'ALL' || this.hasPrivate) return this.chosenFor(viewer);
    return (this.whole ??= this.chosenFor(viewer));
  }

  private chosenFor(viewer: Viewer | null): WireMessage {
    const variants = variantsFor(viewer, this.content);
    const key = variants.join();
    const frame = this.byVariants.get(key) ?? new WireMessage(textOf(this.content, variants));
    this.byVariants.set(key, frame);
    return frame;
  }
}

function textOf({ parts }: Content, variants: number[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : `[${variants.map((variant) => part[variant]).join()}]`))
    .join('');
}
