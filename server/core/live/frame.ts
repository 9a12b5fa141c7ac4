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
  private readonly bySight = new Map<unknown, WireMessage>();

  /** Whether some of it is its owner's alone: then those who see all do not see the same. */
  private readonly hasPrivate: boolean;

  constructor(readonly content: Content) {
    this.hasPrivate = content.events.some(({ scope }) => scope?.private);
  }

  for(viewer: Viewer | null): WireMessage {
    const sight = viewer?.visibility === 'ALL' && !this.hasPrivate ? 'ALL' : viewer;
    const known = this.bySight.get(sight);
    if (known) return known;
    const variants = variantsFor(viewer, this.content);
    const key = variants.join();
    const frame = this.byVariants.get(key) ?? new WireMessage(textOf(this.content, variants));
    this.byVariants.set(key, frame);
    this.bySight.set(sight, frame);
    return frame;
  }
}

function textOf({ parts }: Content, variants: number[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : `[${variants.map((variant) => part[variant]).join()}]`))
    .join('');
}
