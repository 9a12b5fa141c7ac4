import type { BoardScreen } from '#lib/deals/boardScreen.svelte.js';
import type { Slot } from '#lib/deals/cards.js';
import { SLOT } from '#lib/deals/columnView.svelte.js';
import { AutoScroll } from '#lib/deals/drag/autoscroll.js';
import type { Landing } from '#lib/deals/drag/hold.svelte.js';
import type { Drag, Point } from '#lib/deals/drag/press.js';
import { WON } from '#lib/deals/verdicts.js';

/** A landing that becomes a move. */
type Allowed = Exclude<Landing, { kind: 'refused' | 'accept' }>;

/** Carries a card over the board: every column answers, the slot follows, a drop becomes one move. */
export class Carry implements Drag {
  #ghost: HTMLElement | null = null;
  #grip: Point = { x: 0, y: 0 };
  #at: Point = { x: 0, y: 0 };
  #scroll: AutoScroll | null = null;

  constructor(
    private readonly screen: BoardScreen,
    private readonly board: () => HTMLElement,
  ) {}

  /** The picture that follows the pointer. */
  attachGhost = (ghost: HTMLElement) => {
    this.#ghost = ghost;
    this.#drawGhost();
    return () => (this.#ghost = null);
  };

  press(card: HTMLElement) {
    const deal = this.screen.board.deal(card.dataset.card!);
    if (deal && this.screen.board.pipeline?.control === 'STRICT') void this.screen.targets.ask(deal);
  }

  start(card: HTMLElement, at: Point): boolean {
    const { board, hold, moves } = this.screen;
    const deal = board.deal(card.dataset.card!);
    if (!deal || deal.status !== 'IN_WORK' || this.screen.presence.holder(deal.id)) return false;
    const box = card.getBoundingClientRect();
    this.#grip = { x: at.x - box.x, y: at.y - box.y };
    this.#at = at;
    this.#scroll = new AutoScroll(this.board(), () => this.#land());
    hold.take(deal.id, deal.stageId, { width: card.offsetWidth, height: card.offsetHeight });
    hold.verdicts = moves.verdicts(deal.id);
    void this.screen.targets.ask(deal).then(() => {
      if (hold.dealId === deal.id) hold.verdicts = moves.verdicts(deal.id);
    });
    this.screen.presence.announce({ heldId: deal.id, overStageId: deal.stageId });
    return true;
  }

  move(at: Point) {
    this.#at = at;
    this.#drawGhost();
    this.#land();
    this.#scroll?.follow(at, this.#rowsUnder(at), zonesTop());
  }

  drop(at: Point) {
    this.#at = at;
    this.#land();
    const { hold, moves } = this.screen;
    const { dealId, landing, fromStageId } = hold;
    const refusal = landing?.kind === 'refused' ? hold.verdict(landing.target) : undefined;
    this.#letFly();
    this.#end();
    if (dealId === null || landing === null || landing.kind === 'accept') return;
    if (landing.kind === 'refused') return refusal && moves.refuse(dealId, refusal);
    const deal = this.screen.app.store.get('deal', dealId);
    const stays = deal?.status === 'IN_WORK' && [fromStageId, stageOf(landing)].includes(deal.stageId);
    if (!stays) moves.meetOnDrop(dealId, this.#words(landing), () => this.#act(dealId, landing));
    else void this.#act(dealId, landing);
  }

  cancel() {
    const { hold, board, announcer, app } = this.screen;
    const title = hold.dealId === null ? '' : (board.deal(hold.dealId)?.title ?? '');
    announcer.say(app.i18n.text.board.returned(title));
    this.#end();
  }

  async #act(dealId: string, landing: Allowed): Promise<void> {
    const { moves } = this.screen;
    if (landing.kind === 'stage') return moves.place(dealId, slotOf(landing));
    return landing.outcome === WON ? moves.win(dealId) : moves.askReason(dealId);
  }

  #words(landing: Allowed): string {
    const { board, app } = this.screen;
    if (landing.kind === 'outcome') return app.i18n.text.deals.status[landing.outcome];
    return board.column(landing.stageId)?.stage.name ?? '';
  }

  /** From the hand the card flies to wherever it comes to stand. */
  #letFly() {
    const { hold, flights } = this.screen;
    if (this.#ghost && hold.dealId !== null) flights.leave(hold.dealId, this.#ghost, '-2deg');
  }

  #end() {
    this.#scroll?.stop();
    this.#scroll = null;
    this.screen.hold.release();
    this.screen.presence.announce({ heldId: null, overStageId: null });
  }

  #drawGhost() {
    if (!this.#ghost) return;
    const [x, y] = [this.#at.x - this.#grip.x, this.#at.y - this.#grip.y];
    this.#ghost.style.transform = `translate(${x}px, ${y}px)`;
  }

  #land() {
    const { hold, presence } = this.screen;
    const before = hold.overStageId;
    const landing = this.#landingAt(this.#at);
    if (!sameLanding(landing, hold.landing)) hold.landing = landing;
    if (hold.dealId !== null && hold.overStageId !== before) {
      presence.announce({ heldId: hold.dealId, overStageId: hold.overStageId ?? hold.fromStageId });
    }
  }

  #landingAt(at: Point): Landing | null {
    const outcome = zoneAt(at);
    if (outcome) {
      const allowed = this.screen.hold.verdict(outcome)?.allowed;
      return allowed ? { kind: 'outcome', outcome } : { kind: 'refused', target: outcome };
    }
    const stageId = columnAt(this.board(), at)?.dataset.column;
    if (stageId === undefined || !this.screen.board.column(stageId)) return null;
    if (this.screen.hold.verdict(stageId)?.allowed === false) return { kind: 'refused', target: stageId };
    return this.#slotIn(stageId, at);
  }

  /** The slot itself takes room, so over it nothing changes; next to where the card stands there is no slot. */
  #slotIn(stageId: string, at: Point): Landing | null {
    const { hold } = this.screen;
    const view = this.screen.view(stageId);
    const cards = this.screen.cardsOf(stageId);
    const slot = view.rows.placeOf(SLOT);
    if (slot !== undefined && view.nearest(at.y) === SLOT) return hold.landing;
    const gap = view.gapAt(at.y);
    const place = slot !== undefined && slot < gap ? gap - 1 : gap;
    const own = cards.indexOf(hold.dealId!);
    if (own !== -1 && (place === own || place === own + 1)) return null;
    return { kind: 'stage', stageId, place, afterId: cards[place - 1] ?? null, beforeId: cards[place] ?? null };
  }

  #rowsUnder(at: Point): HTMLElement | null {
    const stageId = columnAt(this.board(), at)?.dataset.column;
    return stageId === undefined ? null : this.screen.view(stageId).viewport;
  }
}

const stageOf = (landing: Allowed): string | null => (landing.kind === 'stage' ? landing.stageId : null);

const slotOf = ({ stageId, afterId, beforeId }: Slot): Slot => ({ stageId, afterId, beforeId });

/** The column under the pointer, at whatever height. */
export const columnAt = (board: HTMLElement, { x }: Point): HTMLElement | undefined => {
  for (const column of board.querySelectorAll<HTMLElement>('[data-column]')) {
    const { left, right } = column.getBoundingClientRect();
    if (x >= left - 4 && x < right + 4) return column;
  }
  return undefined;
};

const zoneAt = ({ x, y }: Point): 'WON' | 'LOST' | undefined => {
  for (const zone of document.querySelectorAll<HTMLElement>('[data-outcome]')) {
    const { left, right, top, bottom } = zone.getBoundingClientRect();
    if (x >= left && x <= right && y >= top && y <= bottom) return zone.dataset.outcome as 'WON' | 'LOST';
  }
  return undefined;
};

/** Won and lost cover the ends of the columns while a card is held. */
const zonesTop = (): number => {
  const zone = document.querySelector('[data-outcome]');
  return zone ? zone.getBoundingClientRect().top : Infinity;
};

const sameLanding = (one: Landing | null, other: Landing | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
