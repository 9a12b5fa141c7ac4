import type { BenchDeal } from './company.ts';
import type { Product } from './product.ts';

const MOVE = 'mutation($input: MoveDealInput!) { moveDeal(input: $input) { seq } }';
const MOVE_MANY = 'mutation($input: MoveDealsInput!) { moveDeals(input: $input) { seq } }';

/** A user who moves his cards to and fro, all of them by one command or the first by itself. */
export class Mover {
  private readonly product: Product;
  private readonly hands = new Map<number, BenchDeal[]>();
  private readonly process: number;

  /** `hands`: how many cards are moved at a time; each hand has cards of its own. */
  constructor(product: Product, owner: string, hands: number[], process = 0) {
    this.product = product;
    this.process = process;
    const deals = product.company.deals.filter((deal) => deal.owner.id === owner);
    for (const size of hands) this.hands.set(size, deals.splice(0, size));
  }

  /** @returns the number of the last change. */
  async move(cards: number): Promise<number> {
    const hand = this.hands.get(cards)!;
    const [first, second] = this.product.company.stageIds as [string, string];
    const toStageId = hand[0]!.stageId === first ? second : first;
    const seq = await (cards === 1 ? this.moveOne(hand[0]!, toStageId) : this.moveMany(hand, toStageId));
    for (const deal of hand) deal.stageId = toStageId;
    return seq;
  }

  private async moveOne({ id, stageId, owner }: BenchDeal, toStageId: string): Promise<number> {
    const input = { id, fromStageId: stageId, toStageId };
    return this.ask<{ moveDeal: { seq: number } }>(MOVE, input, owner.token).then(({ moveDeal }) => moveDeal.seq);
  }

  private async moveMany(hand: BenchDeal[], toStageId: string): Promise<number> {
    const input = { ids: hand.map(({ id }) => id), toStageId };
    const answer = await this.ask<{ moveDeals: { seq: number } }>(MOVE_MANY, input, hand[0]!.owner.token);
    return answer.moveDeals.seq;
  }

  private ask<T>(query: string, input: object, token: string): Promise<T> {
    return this.product.ask<T>(query, { input }, token, this.process);
  }
}
