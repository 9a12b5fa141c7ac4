import type { Chronicle, Line } from './chronicle.js';
import type { Due, Story } from './story.js';

/** How a card should look when the board is opened. */
type Mood = 'overdue' | 'today' | 'later' | 'noStep' | 'idle';

const MOODS: Record<Mood, number> = { overdue: 11, today: 22, later: 76, noStep: 4, idle: 7 };
/** Deals in each stage. */
const WHOLESALE = [18, 14, 21, 9, 11, 8, 6, 3];
const PROJECTS = [7, 6, 7, 4, 3, 3];
/** Days by which something is overdue: mostly a little. */
const LATE = [0.05, 0.1, 0.1, 0.2, 1, 1, 1, 2, 2, 4];
/** Minutes after which a card turns red before one's eyes. */
const SOON = [6, 18, 45];

/** The deals that the company has in work. */
export function openDeals(chronicle: Chronicle): void {
  const moods = chronicle.dice.shuffled(Object.entries(MOODS).flatMap(([mood, count]) => Array<Mood>(count).fill(mood as Mood)));
  const plan = [...placesOf(chronicle.wholesale, WHOLESALE), ...placesOf(chronicle.projects, PROJECTS)];
  for (const [index, { line, stage }] of plan.entries()) openDeal(chronicle, line, stage, moods[index]!);
}

function placesOf(line: Line, counts: readonly number[]) {
  return counts.flatMap((count, stage) => Array.from({ length: count }, () => ({ line, stage })));
}

function openDeal(chronicle: Chronicle, line: Line, stage: number, mood: Mood): void {
  const { dice } = chronicle;
  const expectedInDays = (line.pace.length - stage) * 6 + dice.int(-4, 14);
  const late = dice.pick(LATE);
  const arrived = { overdue: late + dice.between(1.5, 4), today: dice.between(1, 6), later: dice.between(0.4, 6), noStep: dice.between(0.2, 4), idle: dice.between(9, 15) }[mood];
  const story = chronicle.travelled(line, stage, arrived, expectedInDays);
  if (mood === 'noStep' || mood === 'idle') return;
  turnOfEvents(chronicle, story, line, arrived);
  nextStep(chronicle, story, line, stage, { plannedAgo: arrived * 0.7, due: dueFor(chronicle, mood, late) });
}

/** What happens to some deals on their way. */
function turnOfEvents({ calendar, company, dice }: Chronicle, story: Story, line: Line, arrived: number): void {
  const at = () => calendar.ago(arrived * 0.9, dice);
  const others = [...company.people.values()].filter(({ role }) => role === 'MANAGER');
  const sellers = line.clients.map(({ owner }) => owner).filter((owner) => !story.isLedBy(owner));
  if (dice.chance(0.12)) story.edited(at(), { probability: dice.int(2, 18) * 5 });
  if (dice.chance(0.1)) story.edited(at(), { expectedOn: calendar.dayAhead(dice.int(10, 40)) });
  if (dice.chance(0.1)) story.sharedWith(at(), dice.pick(others.filter((other) => !story.isLedBy(other))));
  if (dice.chance(0.08)) story.handedOver(at(), company.people.get('orlov')!, dice.pick(sellers));
}

function nextStep(chronicle: Chronicle, story: Story, line: Line, stage: number, { plannedAgo, due }: { plannedAgo: number; due: Due }): void {
  const { calendar, dice } = chronicle;
  const at = calendar.ago(plannedAgo, dice);
  const [first, second] = dice.shuffled(line.talks[stage]!);
  story.planned(at, first!, due);
  if (second && dice.chance(0.15)) story.planned(at, second, { dueOn: calendar.dayAhead(dice.int(8, 20)) });
}

function dueFor({ calendar, dice }: Chronicle, mood: Mood, late: number): Due {
  if (mood === 'overdue') return { dueAt: calendar.ago(late, dice) };
  if (mood === 'later') return dice.chance(0.4) ? { dueOn: calendar.dayAhead(dice.int(1, 12)) } : { dueAt: calendar.ahead(dice.int(1, 10), dice) };
  const time = dice.chance(0.2) ? null : calendar.laterToday(dice);
  return time ? { dueAt: time } : { dueOn: calendar.today() };
}
