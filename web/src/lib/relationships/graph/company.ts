import type { Dictionary } from '#lib/core/i18n/ru.js';
import type { RelationshipRow } from '#lib/core/rows.js';
import type { Doing, Present } from '#lib/presence/presence.svelte.js';
import type { GraphLink, GraphNode } from './parts.js';

/** A colleague at a record or link of a graph. */
export interface Colleague {
  /** «Анна», or what she does there. */
  words: string;
  hue: number;
}

/** By the record's id, or by {@link linkAt}. */
export type Company = ReadonlyMap<string, Colleague>;

/** A record that a colleague drags, and where it is now. */
export interface HeldRecord {
  id: string;
  x: number;
  y: number;
}

/** Told of a link that is changed, and not of one that is only chosen. */
const CHANGED = 'relationship';

/** What others are told of a window: the record that is chosen, or the link that is chosen or changed. */
export function doingAt(
  aroundId: string,
  node: GraphNode | null | undefined,
  link: GraphLink | undefined,
  edited: RelationshipRow | undefined,
): Doing {
  const ends = edited ? { from: edited.from.id, to: edited.to.id } : link;
  return {
    openedId: node?.id ?? aroundId,
    editedId: ends?.from ?? null,
    editedToId: ends?.to ?? null,
    editedField: edited ? CHANGED : null,
  };
}

/** How a link is named among what somebody is at. */
export const linkAt = ({ from, to }: Pick<GraphLink, 'from' | 'to'>): string => `${from} ${to}`;

/** Who is at which record or link; whoever has chosen nothing is at none. */
export function whoIsAt(people: readonly Present[], aroundId: string, { relationships: t }: Dictionary): Company {
  const company = new Map<string, Colleague>();
  for (const { user, hue, openedId, heldId, editedId, editedToId, editedField } of people) {
    if (editedId && editedToId) {
      const words = editedField ? t.graph.changes(user.name) : user.name;
      company.set(linkAt({ from: editedId, to: editedToId }), { words, hue });
    } else if (openedId && openedId !== aroundId && !heldId) company.set(openedId, { words: user.name, hue });
    if (heldId) company.set(heldId, { words: t.graph.moves(user.name), hue });
  }
  return company;
}

export const heldNow = (holders: readonly Present[]): HeldRecord[] =>
  holders.flatMap(({ heldId: id, heldX: x, heldY: y }) => (id && x != null && y != null ? [{ id, x, y }] : []));
