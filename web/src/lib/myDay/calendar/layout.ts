import type { TaskRow } from '#lib/core/rows.js';
import type { Day } from '#lib/fields/day.js';
import { wallTime } from '#lib/fields/zone.js';
import { dayOfTask } from '../groups.js';

/** What has no end is shown as half an hour. */
const USUAL_MINUTES = 30;
export const DAY_MINUTES = 24 * 60;

/** A task in the column of a day: minutes from midnight, and its share of the width beside others of the time. */
export interface Block {
  task: TaskRow;
  begin: number;
  minutes: number;
  lane: number;
  lanes: number;
}

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

export const lengthOf = ({ dueAt, endsAt }: TaskRow): number =>
  endsAt ? Math.max(15, (Date.parse(endsAt) - Date.parse(dueAt)) / 60_000) : USUAL_MINUTES;

/** Tasks of a day that have a time, those of one time side by side. */
export const blocksOf = (tasks: readonly TaskRow[], day: Day, zone: string): Block[] => {
  const blocks = tasks
    .filter((task) => !task.dueOn && dayOfTask(task, zone) === day)
    .map((task): Block => {
      const begin = minutesOf(wallTime(Date.parse(task.dueAt), zone).time);
      return { task, begin, minutes: Math.min(lengthOf(task), DAY_MINUTES - begin), lane: 0, lanes: 1 };
    })
    .sort((a, b) => a.begin - b.begin || b.minutes - a.minutes);
  for (const cluster of clustersOf(blocks)) place(cluster);
  return blocks;
};

const endOf = ({ begin, minutes }: Block): number => begin + minutes;

/** Blocks that touch each other, directly or over others. */
function clustersOf(blocks: Block[]): Block[][] {
  const clusters: Block[][] = [];
  let end = -1;
  for (const block of blocks) {
    if (block.begin >= end) clusters.push([]);
    clusters.at(-1)!.push(block);
    end = Math.max(end, endOf(block));
  }
  return clusters;
}

/** Each into the first lane that is free by then. */
function place(cluster: Block[]): void {
  const ends: number[] = [];
  for (const block of cluster) {
    const free = ends.findIndex((end) => end <= block.begin);
    block.lane = free < 0 ? ends.length : free;
    ends[block.lane] = endOf(block);
  }
  for (const block of cluster) block.lanes = ends.length;
}
