import type { Viewer } from '../viewer.js';
import { variantsFor } from './audience.js';
import type { Content } from './content.js';
import { WireMessage } from './wire.js';

/**
 * The frames of one stretch of the log. Viewers who may see the same events share one text, and so one buffer on
 * every socket.
 */
export class Frames {
  private readonly byVariants = new Map<string, WireMessage>();
  private readonly byViewer = new Map<Viewer | null, WireMessage>();

  constructor(readonly content: Content) {}

  for(viewer: Viewer | null): WireMessage {
    const known = this.byViewer.get(viewer);
    if (known) return known;
    const variants = variantsFor(viewer, this.content);
    const key = variants.join();
    const frame = this.byVariants.get(key) ?? new WireMessage(textOf(this.content, variants));
    this.byVariants.set(key, frame);
    this.byViewer.set(viewer, frame);
    return frame;
  }
}

function textOf({ parts }: Content, variants: number[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : `[${variants.map((variant) => part[variant]).join()}]`))
    .join('');
}
