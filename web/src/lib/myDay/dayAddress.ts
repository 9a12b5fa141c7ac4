import { SHOWS, type Show } from './asked.js';
import type { Day } from '#lib/fields/day.js';

export const VIEWS = ['list', 'day', 'week', 'month'] as const;
export type View = (typeof VIEWS)[number];

/** What the screen shows, as its address says it: every view is a link. */
export interface DayAddress {
  show: Show;
  view: View;
  /** Whose day a head looks at; null = everybody's. */
  who: string | null;
  /** Of the calendar; null = today. */
  on: Day | null;
  /** The task whose panel is open. */
  task: string | null;
}

export const readAddress = (params: Pick<URLSearchParams, 'get'>): DayAddress => ({
  show: SHOWS.find((show) => show === params.get('show')) ?? 'mine',
  view: VIEWS.find((view) => view === params.get('view')) ?? 'list',
  who: params.get('who'),
  on: /^\d{4}-\d{2}-\d{2}$/.test(params.get('on') ?? '') ? params.get('on') : null,
  task: params.get('task'),
});

/** What is usual is not said. */
export const writeAddress = ({ show, view, who, on, task }: DayAddress): string => {
  const said = { ...(show !== 'mine' && { show }), ...(view !== 'list' && { view }), who, on, task };
  const params = Object.entries(said).filter((entry): entry is [string, string] => entry[1] != null);
  return `?${new URLSearchParams(params).toString()}`;
};
