import type { Chronicle, Line } from './chronicle.js';
import { promise } from './promises.js';
import type { Due, Story } from './story.js';

/** How a card should look when the board is opened. */
type Mood = 'overdue' | 'soon' | 'today' | 'later' | 'noStep' | 'idle';

const MOODS: Record<Mood, number> = { overdue: 11, soon: 3, today: 19, later: 75, noStep: 4, idle: 7 };
/** Deals in each stage, the busiest one aside. */
const WHOLESALE = [18, 14, 21, 9, 11, 8, 5, 3];
const PROJECTS = [7, 6, 7, 4, 3, 3];
/** Days by which something is overdue: mostly a little. */
const LATE = [0.1, 0.1, 0.1, 0.2, 1, 1, 1, 2, 2, 4];

interface NextStep {
  plannedAgo: number;
  due: Due;
}

/** The deals that the company has in work. @returns those that somebody works at, not those that were left lying */
export function openDeals(chronicle: Chronicle): Story[] {
  const moods = chronicle.dice.shuffled(
    Object.entries(MOODS).flatMap(([mood, count]) => Array<Mood>(count).fill(mood as Mood)),
  );
  const places = [...placesOf(chronicle.wholesale, WHOLESALE), ...placesOf(chronicle.projects, PROJECTS)];
  return places.flatMap(({ line, stage }, index) => openDeal(chronicle, line, stage, moods[index]!) ?? []);
}

function placesOf(line: Line, counts: readonly number[]) {
  return counts.flatMap((count, stage) => Array.from({ length: count }, () => ({ line, stage })));
}

function openDeal(chronicle: Chronicle, line: Line, stage: number, mood: Mood): Story | null {
  const { dice } = chronicle;
  const expectedInDays = (line.pace.length - stage) * 6 + dice.int(-4, 14);
  if (mood === 'noStep' || mood === 'idle') {
    const daysAgo = mood === 'idle' ? dice.between(10.5, 15) : dice.between(0.2, 4);
    chronicle.travelled(line, stage, daysAgo, expectedInDays);
    return null;
  }
  const next = nextStep(chronicle, mood);
  const story = chronicle.travelled(line, stage, next.plannedAgo + dice.between(0.3, 3), expectedInDays);
  turnOfEvents(chronicle, story, line, next.plannedAgo);
  promise(chronicle, story, next.plannedAgo, mood === 'overdue');
  plan(chronicle, story, line, stage, next);
  return story;
}

function nextStep({ calendar, dice }: Chronicle, mood: Exclude<Mood, 'noStep' | 'idle'>): NextStep {
  const plannedAgo = dice.between(0.2, 4);
  if (mood === 'soon') return { plannedAgo, due: { dueAt: calendar.inMinutes(dice.int(5, 45)) } };
  if (mood === 'overdue') {
    const dueAt = calendar.halfHourAgo(dice.pick(LATE), dice);
    // Planned a working day earlier at least, whatever day of the week it is now.
    return { plannedAgo: calendar.daysSince(dueAt) + dice.between(1, 3), due: { dueAt } };
  }
  const days = dice.int(1, 12);
  if (mood === 'later')
    return {
      plannedAgo,
      due: dice.chance(0.4) ? { dueOn: calendar.dayAhead(days) } : { dueAt: calendar.ahead(days, dice) },
    };
  const time = dice.chance(0.2) ? null : calendar.laterToday(dice);
  return { plannedAgo, due: time ? { dueAt: time } : { dueOn: calendar.today() } };
}

/** What happens to some deals on their way. */
function turnOfEvents({ calendar, company, dice }: Chronicle, story: Story, line: Line, daysAgo: number): void {
  const at = calendar.ago(daysAgo + 0.2, dice);
  const others = [...company.people.values()].filter((other) => other.role === 'MANAGER' && !story.isLedBy(other));
  const sellers = line.clients.map(({ owner }) => owner).filter((owner) => !story.isLedBy(owner));
  if (dice.chance(0.12)) story.edited(at, { probability: dice.int(2, 18) * 5 });
  if (dice.chance(0.1)) story.edited(at, { expectedOn: calendar.dayAhead(dice.int(10, 40)) });
  if (dice.chance(0.12)) story.sharedWith(at, dice.pick(others));
  if (dice.chance(0.06)) story.handedOver(at, company.people.get('orlov')!, dice.pick(sellers));
}

function plan(
  { calendar, company, dice }: Chronicle,
  story: Story,
  line: Line,
  stage: number,
  { plannedAgo, due }: NextStep,
): void {
  const at = calendar.ago(plannedAgo, dice);
  const [first, second] = dice.shuffled(line.talks[stage]!);
  story.planned(at, first!, due, dice.chance(0.08) ? company.people.get('orlov') : undefined);
  if (second && dice.chance(0.15)) story.planned(at, second, { dueOn: calendar.dayAhead(dice.int(13, 24)) });
}
