import type { Viewer } from '../server/core/rights/viewer.js';
import { ChannelKind } from '../server/channels/channelKind.entity.js';
import { createPartner } from '../server/partners/newPartner.service.js';
import type { Calendar } from './calendar.js';
import { cardOf } from './cards.js';
import type { Company, Route } from './company.js';
import type { Dice } from './dice.js';
import { projectTrades, type Trade, usualPurposes, wholesaleTrades } from './partners.js';
import type { Step } from './script.js';
import { Story } from './story.js';
import { projectTalks, type Talk, wholesaleTalks } from './talk.js';
import { openings, threadsAt } from './threads.js';

/** A pipeline with all that its stories are made of. */
export interface Line {
  route: Route;
  clients: readonly Client[];
  talks: readonly (readonly Talk[])[];
  /** Days that a deal usually spends in each stage. */
  pace: readonly number[];
  /** How often a stage is passed over; a strict pipeline lets nobody. */
  leaps: number;
}

/** A partner before and after he is written down. */
interface Client {
  id: string;
  name: string;
  owner: Viewer;
  trade: Trade;
  /** Of deals to come; there are more than any client has. */
  titles: string[];
  since: Date | null;
}

/** Of deals older than this few talks are told: nobody opens them, and every command takes its time. */
const RECENT_DAYS = 45;
const SOURCES = [ChannelKind.PHONE, ChannelKind.SITE, ChannelKind.EMAIL, ChannelKind.MESSENGER, ChannelKind.MANUAL];
const SOURCE_WEIGHTS = [30, 24, 22, 14, 10];

/** Invents how deals came to where they are. */
export class Chronicle {
  readonly wholesale: Line;
  readonly projects: Line;
  private readonly stories: Story[] = [];

  constructor(
    readonly company: Company,
    readonly calendar: Calendar,
    readonly dice: Dice,
  ) {
    const { wholesale, projects } = company;
    this.wholesale = {
      route: wholesale,
      clients: this.clientsOf(wholesaleTrades),
      talks: wholesaleTalks,
      pace: [3, 5, 7, 4, 6, 4, 9, 3],
      leaps: 0,
    };
    this.projects = {
      route: projects,
      clients: this.clientsOf(projectTrades),
      talks: projectTalks,
      pace: [6, 12, 14, 20, 12, 30],
      leaps: 0.3,
    };
  }

  /** All that happened, the partners' first days included. */
  steps(): Step[] {
    const clients = [...this.wholesale.clients, ...this.projects.clients];
    return [...clients.map((client) => this.arrival(client)), ...this.stories.flatMap(({ steps }) => steps)];
  }

  /** A deal that came to a stage so many days ago, with the talks that brought it there. @param known what is not left to chance */
  travelled(
    line: Line,
    stage: number,
    daysAgo: number,
    expectedInDays: number,
    known?: { title: string; sum: string },
  ): Story {
    const { calendar, dice } = this;
    const client = dice.pick(line.clients);
    const story = new Story({ owner: client.owner, route: line.route, calendar, dice });
    this.stories.push(story);
    const stays = line.pace.slice(0, stage).map((days) => days * dice.between(0.5, 1.7));
    let ago = daysAgo + stays.reduce((sum, days) => sum + days, 0);
    const openedAt = calendar.ago(ago, dice);
    if (!client.since || openedAt < client.since) client.since = openedAt;
    const subject = { ...this.subject(client, stage, expectedInDays), ...known };
    const isRecent = daysAgo < RECENT_DAYS;
    if (dice.chance(isRecent ? 0.3 : 0.03)) story.openedOutOf(dice.pick(openings), openedAt, subject, client);
    else story.opened(openedAt, subject, client);
    for (const [left, days] of stays.entries()) {
      if (dice.chance(isRecent ? 0.3 : 0.04)) this.talk(story, line, left, ago - days * 0.15, ago - days * 0.75);
      else if (dice.chance(isRecent ? 0.4 : 0.04)) this.converse(story, line, left, ago, ago - days);
      ago -= days;
      if (left + 1 < stage && dice.chance(line.leaps)) continue;
      story.movedTo(calendar.ago(ago, dice), left + 1);
    }
    return story;
  }

  /** A talk that a stage asks for, planned and held so many days ago. */
  talk(story: Story, line: Line, stage: number, plannedAgo: number, heldAgo: number): void {
    const { calendar, dice } = this;
    story.talked(calendar.ago(plannedAgo, dice), dice.pick(line.talks[stage]!), calendar.ago(heldAgo, dice));
  }

  /** What seller and client said to each other within some days. */
  converse(story: Story, { pace }: Line, stage: number, fromAgo: number, toAgo: number): void {
    const { calendar, dice } = this;
    const thread = dice.pick(threadsAt(stage, pace.length));
    const share = (fromAgo - toAgo) / (thread.length + 1);
    for (const [index, contact] of thread.entries())
      story.contacted(calendar.ago(fromAgo - share * (index + 1), dice), contact);
  }

  /** Many small ones and few big ones, in round figures. */
  sumOf({ sums: [least, most] }: Trade): string {
    const sum = least * (most / least) ** this.dice.roll();
    const grain = sum > 1_000_000 ? 10_000 : sum > 200_000 ? 5_000 : 500;
    return (Math.round(sum / grain) * grain).toFixed(2);
  }

  private subject(client: Client, stage: number, expectedInDays: number) {
    const { calendar, dice } = this;
    return {
      title: client.titles.pop()!,
      sum: stage === 0 && dice.chance(0.2) ? null : this.sumOf(client.trade),
      source: SOURCES[dice.weighted(SOURCE_WEIGHTS)]!,
      expectedOn: calendar.dayAhead(expectedInDays),
    };
  }

  private arrival(client: Client): Step {
    const at = new Date((client.since ?? this.calendar.ago(400, this.dice)).getTime() - this.dice.int(3, 20) * 60_000);
    return {
      at,
      by: client.owner,
      run: async (ctx) => {
        client.id = (await createPartner(ctx, { name: client.name, ...cardOf(client.name, client.trade) })).id;
      },
    };
  }

  private clientsOf(trades: readonly Trade[]): Client[] {
    return trades.flatMap((trade) =>
      trade.partners.map(([name, ...purposes], index) => {
        const owner = this.company.people.get(trade.sellers[index % trade.sellers.length]!)!;
        return { id: '', name, trade, owner, titles: this.titlesOf(trade, purposes), since: null };
      }),
    );
  }

  /** Told from the last one: first what this client alone wants, then orders as everybody has them. */
  private titlesOf({ goods }: Trade, purposes: readonly string[]): string[] {
    const [own, usual] = [purposes, usualPurposes].map((ends) =>
      goods.flatMap((what) => ends.map((end) => what + end)),
    );
    return [...this.dice.shuffled(usual!), ...this.dice.shuffled(own!)];
  }
}
