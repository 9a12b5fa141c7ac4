import type { App } from '#lib/core/app.svelte.js';
import type { DealRow } from '#lib/core/rows.js';
import { moveTargets, type MoveTarget } from '#lib/deals/deals.js';

const fresh = 5000;

interface Asked {
  dealId: string;
  version: number;
  at: number;
  promise: Promise<MoveTarget[] | null>;
  answer: MoveTarget[] | null;
}

/** Where deals may go, asked ahead: when a card is pressed, so that the answer is there when the drag starts. */
export class Targets {
  #asked: Asked | null = null;

  constructor(private readonly app: App) {}

  /** The server's answer; null when it could not be had: then it still decides about the move itself. */
  ask(deal: DealRow): Promise<MoveTarget[] | null> {
    const asked = this.#usable(deal);
    if (asked) return asked.promise;
    const question: Asked = {
      dealId: deal.id,
      version: deal.version,
      at: Date.now(),
      promise: moveTargets(this.app, deal.id).catch(() => null),
      answer: null,
    };
    this.#asked = question;
    void question.promise.then((answer) => (question.answer = answer));
    return question.promise;
  }

  /** The answer if it has already come. */
  known(deal: DealRow): MoveTarget[] | null {
    return this.#usable(deal)?.answer ?? null;
  }

  #usable(deal: DealRow): Asked | undefined {
    const asked = this.#asked;
    const same = asked?.dealId === deal.id && asked.version === deal.version;
    return same && Date.now() - asked.at < fresh ? asked : undefined;
  }
}
