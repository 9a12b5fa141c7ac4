import { sees } from '../rights/scope.js';
import type { Viewer } from '../rights/viewer.js';
import type { Content, ContentEvent } from './content.js';

/**
 * Which variants of a stretch's events one viewer gets. Rights are those over the row that is really serialised;
 * what was visible before only decides whether there is something to forget.
 * A viewer whose rights are being read anew (`null`) gets nothing until they are known.
 */
export function variantsFor(viewer: Viewer | null, { events }: Content): number[] {
  if (!viewer) return [];
  const chosen: number[] = [];
  for (const event of events) {
    const variant = variantFor(viewer, event);
    if (variant >= 0) chosen.push(variant);
  }
  return chosen;
}

function variantFor(viewer: Viewer, event: ContentEvent): number {
  if (event.showable && sees(viewer, event.scope)) return event.full;
  return event.scopesBefore.some((scope) => sees(viewer, scope)) ? event.forget : -1;
}
