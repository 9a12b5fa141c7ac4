import type { LeadRow } from '#lib/core/rows.js';

export const SHOWN = ['ALL', 'MINE', 'UNOWNED', 'SITE', 'EMAIL', 'PHONE', 'MESSENGER'] as const;
/** Which leads of the column are shown: all, those of the viewer, those of nobody yet, or those of one kind. */
export type Shown = (typeof SHOWN)[number];

export const isShown = (lead: Pick<LeadRow, 'assignee' | 'channel'>, shown: Shown, me: string): boolean => {
  if (shown === 'ALL') return true;
  if (shown === 'MINE') return lead.assignee?.id === me;
  return shown === 'UNOWNED' ? lead.assignee == null : lead.channel === shown;
};
