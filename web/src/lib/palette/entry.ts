import type { LucideIcon } from '@lucide/svelte';
import type { SearchQuery } from '#lib/core/gql/graphql.js';

/** A record as the search returns it. */
export type Found = SearchQuery['search']['nodes'][number];

/** Beside the board, or on a page of its own. */
export type Way = 'beside' | 'page';

/** One line of the palette. */
export interface Entry {
  id: string;
  icon: LucideIcon;
  label: string;
  /** After the label in grey. */
  hint?: string;
  /** At the right end: a sum, a status. */
  aside?: string;
  keys?: string;
  /** Why it cannot be done now; the line stays and says so. */
  refused?: string;
  /** Shown at the right while the line is chosen. */
  record?: Found;
  run: (way: Way) => void;
}

export interface Section {
  id: string;
  title: string;
  entries: Entry[];
}

/** A question the palette asks before it acts: to which stage, to whom, when. */
export interface Step {
  id: string;
  title: string;
  placeholder: string;
  sections: (text: string) => Section[];
}
