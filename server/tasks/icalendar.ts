import ICAL from 'ical.js';
import type { Label } from '../core/schema/label.js';
import type { Deal } from '../deals/deal.entity.js';
import { type Task, type TaskPriority, TaskState } from './task.entity.js';

/** A task with what a calendar says of it. */
export interface Entry {
  task: Task;
  deal: Deal | null;
  partner: Label | null;
}

interface Owner {
  name: string;
  timeZone: string;
  origin: string;
}

/** RFC 5545 allows 75 octets a line; the library does not count the space that a folded one begins with. */
ICAL.foldLength = 74;

/** Of what begins at a time and does not say when it ends. */
const USUAL_MINUTES = 30;
const PRIORITIES: Record<TaskPriority, number> = { HIGH: 1, NORMAL: 5, LOW: 9 };

/**
 * Tasks as iCalendar (RFC 5545): each is an event, for of to-dos many calendars, Google's among them, show nothing. What
 * is due on a day lasts that day. Instants are written in UTC and need no zone of their own; a day is a date, wherever it
 * is read.
 */
export function writeCalendar(entries: Entry[], owner: Owner): string {
  const calendar = component('vcalendar', [
    ['prodid', '-//Vmeste//Vmeste CRM//RU'],
    ['version', '2.0'],
    ['calscale', 'GREGORIAN'],
    ['method', 'PUBLISH'],
    ['x-wr-calname', `Vmeste: ${owner.name}`],
    ['x-wr-timezone', owner.timeZone],
    ['x-published-ttl', 'PT1H'],
  ]);
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, owner));
  return `${calendar.toString()}\r\n`;
}

function eventOf(entry: Entry, owner: Owner): ICAL.Component {
  const { task } = entry;
  const event = component('vevent', [
    ...said(entry, owner),
    ...(task.dueOn ? wholeDay(task.dueOn) : between(task)),
    ['status', task.state === TaskState.CANCELLED ? 'CANCELLED' : 'CONFIRMED'],
  ]);
  return withAlarm(event, task);
}

/** A day ends where the next one begins; it takes nobody's time of that day. */
function wholeDay(day: string): (readonly [name: string, value: Value])[] {
  const [start, end] = [ICAL.Time.fromDateString(day), ICAL.Time.fromDateString(day)];
  end.adjust(1, 0, 0, 0);
  return [
    ['dtstart', start],
    ['dtend', end],
    ['transp', 'TRANSPARENT'],
  ];
}

function between({ dueAt, endsAt }: Task): (readonly [name: string, value: Value])[] {
  const end = endsAt ?? new Date(dueAt.getTime() + USUAL_MINUTES * 60_000);
  return [
    ['dtstart', instant(dueAt)],
    ['dtend', instant(end)],
  ];
}

type Value = string | number | ICAL.Time;

/** What every event says. The sequence grows with every change, so that a calendar knows which is newer. */
function said({ task, deal, partner }: Entry, { origin }: Owner): (readonly [name: string, value: Value])[] {
  const title = [task.title, partner?.name].filter(Boolean).join(' · ');
  const about = [task.text, deal && `D-${deal.number} ${deal.title}`, task.result].filter(Boolean).join('\n');
  const address = deal ? `${origin}/deals/${deal.id}` : `${origin}/my-day`;
  return [
    ['uid', `${task.id}@vmeste`],
    ['sequence', task.version - 1],
    ['dtstamp', instant(task.doneAt ?? task.createdAt)],
    ['summary', task.state === TaskState.DONE ? `✓ ${title}` : title],
    ['priority', PRIORITIES[task.priority]],
    ['url', address],
    ...(about ? [['description', about] as const] : []),
    ...(task.place ? [['location', task.place] as const] : []),
  ];
}

function withAlarm(of: ICAL.Component, { state, remindAt, title }: Task): ICAL.Component {
  if (!remindAt || state !== TaskState.OPEN) return of;
  of.addSubcomponent(
    component('valarm', [
      ['action', 'DISPLAY'],
      ['description', title],
      ['trigger', instant(remindAt)],
    ]),
  );
  return of;
}

function component(name: string, values: (readonly [name: string, value: Value])[]): ICAL.Component {
  const made = new ICAL.Component(name);
  for (const [key, value] of values) made.addPropertyWithValue(key, value);
  return made;
}

/** Without milliseconds, which iCalendar does not know. */
const instant = (at: Date): ICAL.Time => ICAL.Time.fromJSDate(at, true);
