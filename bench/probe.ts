import { setTimeout as pause } from 'node:timers/promises';
import { openCrowd, type Crowd } from './crowd.ts';
import { median, now, percentile } from './figures.ts';
import type { Product } from './product.ts';

/** How long changes took from when the command was due to each socket, in ms. */
export interface Delays {
  p50: number;
  p99: number;
  worst: number;
  /** How long the command itself took from when it was due, as whoever gave it sees it. */
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
  private readonly sockets: number;
  /** When the command of a change was due, beside its number. */
  private due = new Map<number, number>();
  private commands: number[] = [];
  private moves = 0;

  private constructor(product: Product, crowd: Crowd, sockets: number) {
    this.product = product;
    this.crowd = crowd;
    this.sockets = sockets;
  }

  static async open(product: Product, sockets: number): Promise<Probe> {
    const { users } = product.company;
    const tokens = users.slice(0, Math.ceil(sockets / OF_A_SESSION)).map(({ token }) => token);
    const crowd = await openCrowd({ urls: product.urls, tokens, sockets, after: await product.cursor() });
    const probe = new Probe(product, crowd, sockets);
    await probe.during(() => pause(500));
    return probe;
  }

  /**
   * How changes fare while something else goes on. Commands keep to the clock: one that had to wait for the last is late from
   * when it was due, so that a stall counts for every command that fell into it.
   */
  async during(work: () => Promise<unknown>): Promise<Delays> {
    this.due = new Map();
    this.commands = [];
    await this.crowd.take();
    const begun = now();
    let ended = Infinity;
    await Promise.all([work().finally(() => (ended = now())), this.keepMoving(begun, () => ended)]);
    return this.delays();
  }

  /** Moves so many cards in one command: as many changes at once. @returns the number of the last */
  async moveMany(count: number): Promise<number> {
    const { deals, stageIds } = this.product.company;
    const input = { ids: deals.slice(-count).map(({ id }) => id), toStageId: stageIds[(this.moves += 1) % 2]! };
    const { moveDeals } = await this.command<{ moveDeals: { seq: number } }>(MOVE_MANY, input, now());
    return moveDeals.seq;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.crowd[Symbol.asyncDispose]();
  }

  /** What was due before the end is sent even after it. */
  private async keepMoving(begun: number, ended: () => number): Promise<void> {
    for (let due = begun; due <= ended(); due += EVERY_MS) {
      await pause(Math.max(due - now(), 0));
      await this.move(due);
    }
  }

  private async move(due: number): Promise<void> {
    const { deals, stageIds } = this.product.company;
    const deal = deals[0]!;
    const toStageId = stageIds[deal.stageId === stageIds[0] ? 1 : 0]!;
    await this.command(MOVE, { id: deal.id, fromStageId: deal.stageId, toStageId }, due);
    deal.stageId = toStageId;
  }

  private async command<T extends Record<string, { seq: number }>>(
    query: string,
    input: object,
    due: number,
  ): Promise<T> {
    const answer = await this.product.ask<T>(query, { input }, this.product.company.users[0]!.token);
    this.due.set(Object.values(answer)[0]!.seq, due);
    this.commands.push(now() - due);
    return answer;
  }

  private async delays(): Promise<Delays> {
    await this.crowd.reached(Math.max(...this.due.keys()));
    const { arrivals, broken, closed } = await this.crowd.take();
    if (broken > 0 || Object.keys(closed).length > 0)
      throw new Error(`the others were hurt: ${broken} broken frames, closed ${JSON.stringify(closed)}`);
    // Attackers change things too, and of many changes at once the last one counts.
    const known = Array.from(arrivals.seqs, (seq, index) => ({ due: this.due.get(seq), at: arrivals.times[index]! }))
      .filter(({ due }) => due !== undefined)
      .map(({ due, at }) => at - due!);
    if (known.length !== this.due.size * this.sockets)
      throw new Error(`${this.due.size} commands were told ${known.length} times to ${this.sockets} sockets`);
    return {
      p50: median(known),
      p99: percentile(known, 0.99),
      worst: percentile(known, 1),
      command: percentile(this.commands, 0.99),
    };
  }
}
