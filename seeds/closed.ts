import type { Chronicle, Line } from './chronicle.js';
import { competitors } from './partners.js';

const OLDEST_DAYS = 720;
const WON_SHARE = 0.6;
/** In which stages wholesale deals are lost: mostly over the offer. */
const LOST_AT = [20, 20, 30, 12, 12, 4, 2];
const REASON_WEIGHTS = [24, 16, 14, 12, 12, 8, 9, 5];

/** Two years of finished deals: more of them lately, because the company grows. */
export function closedDeals(chronicle: Chronicle, line: Line, count: number): void {
  const outcomes = chronicle.dice.shuffled(Array.from({ length: count }, (_, index) => index < count * WON_SHARE));
  for (const [told, isWon] of outcomes.entries()) {
    const daysAgo = OLDEST_DAYS * (1 - Math.sqrt((told + chronicle.dice.roll()) / count));
    if (isWon) wonDeal(chronicle, line, daysAgo);
    else lostDeal(chronicle, line, daysAgo);
  }
}

function wonDeal(chronicle: Chronicle, line: Line, daysAgo: number): void {
  const { calendar, dice } = chronicle;
  const last = line.pace.length - 1;
  const stay = line.pace[last]! * dice.between(0.5, 1.5);
  const story = chronicle.travelled(line, last, daysAgo + stay, -daysAgo + dice.int(-10, 12));
  if (dice.chance(0.15)) chronicle.talk(story, line, last, daysAgo + stay * 0.8, daysAgo + stay * 0.2);
  story.won(calendar.ago(daysAgo, dice));
}

function lostDeal(chronicle: Chronicle, line: Line, daysAgo: number): void {
  const { calendar, company, dice } = chronicle;
  const stage = dice.weighted(LOST_AT.slice(0, line.pace.length));
  const stay = line.pace[stage]! * dice.between(0.6, 2.5);
  const story = chronicle.travelled(line, stage, daysAgo + stay, -daysAgo + dice.int(0, 30));
  if (dice.chance(0.15)) chronicle.talk(story, line, stage, daysAgo + stay * 0.9, daysAgo + stay * 0.3);
  const reason = company.reasons[dice.weighted(REASON_WEIGHTS)]!;
  const known = reason.requiresCompetitor || dice.chance(0.1);
  story.lost(calendar.ago(daysAgo, dice), reason, known ? dice.pick(competitors) : null);
}
