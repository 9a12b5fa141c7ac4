import { setTimeout as pause } from 'node:timers/promises';
import { openCrowd, type Crowd } from './crowd.ts';
import { median, now, percentile } from './figures.ts';
import type { Product } from './product.ts';

/** How long changes took from the command's sending to each socket, in ms. */
export interface Delays {
  p50: number;
  p99: number;
  worst: number;
  /** How long the command itself took, as whoever gave it sees it. */
  command: number;
}

const MOVE = 'mutation($input: MoveDealInput!) { moveDeal(input: $input) { seq } }';
const MOVE_MANY = 'mutation($input: MoveDealsInput!) { moveDeals(input: $input) { seq } }';
const EVERY_MS = 100;
/** Sockets that a session may have, with room for its other ones. */
const OF_A_SESSION = 25;

/** The others: sockets that behave, and somebody who moves a card ten times a second. */
export class Probe implements AsyncDisposable {
  private readonly product: Product;
  private readonly crowd: Crowd;
  /** When the command of a change was sent, beside its number. */
  private sent = new Map<number, number>();
  private commands: number[] = [];
  private moves = 0;

  private constructor(product: Product, crowd: Crowd) {
    this.product = product;
    this.crowd = crowd;
  }

  static async open(product: Product, sockets: number): Promise<Probe> {
    const { users } = product.company;
    const tokens = users.slice(0, Math.ceil(sockets / OF_A_SESSION)).map(({ token }) => token);
    const crowd = await openCrowd({ urls: product.urls, tokens, sockets, after: await product.cursor() });
    const probe = new Probe(product, crowd);
    await probe.during(() => pause(500));
    return probe;
  }

  /** How changes fare while something else goes on. */
  async during(work: () => Promise<unknown>): Promise<Delays> {
    this.sent = new Map();
    this.commands = [];
    await this.crowd.take();
    const done = work().then(() => true);
    do await this.moveInTime();
    while (!(await Promise.race([done, Promise.resolve(false)])));
    return this.delays();
  }

  /** Moves so many cards in one command: as many changes at once. @returns the number of the last */
  async moveMany(count: number): Promise<number> {
    const { deals, stageIds } = this.product.company;
    const input = { ids: deals.slice(-count).map(({ id }) => id), toStageId: stageIds[(this.moves += 1) % 2]! };
    const { moveDeals } = await this.command<{ moveDeals: { seq: number } }>(MOVE_MANY, input);
    return moveDeals.seq;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.crowd[Symbol.asyncDispose]();
  }

  private async moveInTime(): Promise<void> {
    const until = now() + EVERY_MS;
    await this.move();
    await new Promise((resume) => setTimeout(resume, Math.max(until - now(), 0)));
  }

  private async move(): Promise<void> {
    const { deals, stageIds } = this.product.company;
    const deal = deals[0]!;
    const toStageId = stageIds[deal.stageId === stageIds[0] ? 1 : 0]!;
    await this.command(MOVE, { id: deal.id, fromStageId: deal.stageId, toStageId });
    deal.stageId = toStageId;
  }

  private async command<T extends Record<string, { seq: number }>>(query: string, input: object): Promise<T> {
    const at = now();
    const answer = await this.product.ask<T>(query, { input }, this.product.company.users[0]!.token);
    this.sent.set(Object.values(answer)[0]!.seq, at);
    this.commands.push(now() - at);
    return answer;
  }

  private async delays(): Promise<Delays> {
    await this.crowd.reached(Math.max(...this.sent.keys()));
    const { arrivals, broken, closed } = await this.crowd.take();
    if (broken > 0 || Object.keys(closed).length > 0)
      throw new Error(`the others were hurt: ${broken} broken frames, closed ${JSON.stringify(closed)}`);
    const delays = Array.from(arrivals.seqs, (seq, index) => arrivals.times[index]! - this.sent.get(seq)!);
    const known = delays.filter((delay) => !Number.isNaN(delay));
    return {
      p50: median(known),
      p99: percentile(known, 0.99),
      worst: percentile(known, 1),
      command: percentile(this.commands, 0.99),
    };
  }
}
