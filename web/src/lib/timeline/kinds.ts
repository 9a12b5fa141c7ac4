import type { TimelineKind } from '#lib/core/gql/graphql.js';
import type { Dictionary } from '#lib/core/i18n/ru.js';

export type ChipName = keyof Dictionary['timeline']['chips'];

/** What each chip shows; null = everything. */
export const CHIPS: Record<ChipName, readonly TimelineKind[] | null> = {
  all: null,
  comments: ['COMMENT', 'NOTE'],
  letters: ['EMAIL', 'MESSAGE'],
  calls: ['CALL'],
  meetings: ['MEETING'],
  tasks: ['TASK'],
  files: ['FILE'],
  documents: ['DOCUMENT'],
  history: ['STAGE', 'EDIT'],
};
