import { goto } from '$app/navigation';
import type { BoardScreen } from '#lib/deals/boardScreen.svelte.js';
import { AutoScroll } from '#lib/deals/drag/autoscroll.js';
import { columnAt } from '#lib/deals/drag/carry.js';
import type { Landing } from '#lib/deals/drag/hold.svelte.js';
import type { Drag, Point } from '#lib/deals/drag/press.js';
import type { Verdicts } from '#lib/deals/verdicts.js';
import { mayDealWith } from './mayDealWith.js';

/** Carries a lead to the stage in which it is to become a deal: letting it go there begins its acceptance. */
export class LeadCarry implements Drag {
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

  press() {
    // What a lead may become is known without asking.
  }

  start(link: HTMLElement, at: Point): boolean {
    const { app, board, hold } = this.screen;
    const lead = board.lead(link.dataset.card!);
    const card = link.closest('article');
    if (!lead || !card || !mayDealWith(app, lead)) return false;
    const box = card.getBoundingClientRect();
    this.#grip = { x: at.x - box.x, y: at.y - box.y };
    this.#at = at;
    this.#scroll = new AutoScroll(this.board(), () => this.#land());
    hold.takeLead(lead.id, { width: card.offsetWidth, height: card.offsetHeight }, this.#verdicts());
    return true;
  }

  move(at: Point) {
    this.#at = at;
    this.#drawGhost();
    this.#land();
    this.#scroll?.follow(at, null, Infinity);
  }

  drop(at: Point) {
    this.#at = at;
    this.#land();
    const { leadId, landing } = this.screen.hold;
    this.#end();
    if (leadId !== null && landing?.kind === 'accept') void goto(this.screen.leadAddress(leadId, landing.stageId));
  }

  cancel() {
    this.#end();
  }

  #end() {
    this.#scroll?.stop();
    this.#scroll = null;
    this.screen.hold.release();
  }

  #drawGhost() {
    if (!this.#ghost) return;
    const [x, y] = [this.#at.x - this.#grip.x, this.#at.y - this.#grip.y];
    this.#ghost.style.transform = `translate(${x}px, ${y}px)`;
  }

  #land() {
    const { hold } = this.screen;
    const landing = this.#landing();
    if (JSON.stringify(landing) !== JSON.stringify(hold.landing)) hold.landing = landing;
  }

  #landing(): Landing | null {
    const { board, hold } = this.screen;
    const stageId = columnAt(this.board(), this.#at)?.dataset.column;
    if (stageId === undefined || !board.column(stageId)) return null;
    return hold.verdict(stageId)?.allowed ? { kind: 'accept', stageId } : { kind: 'refused', target: stageId };
  }

  /** A strict pipeline is entered at its start. */
  #verdicts(): Verdicts {
    return new Map(
      this.screen.board.columns.map(({ stage }) => {
        const allowed = this.screen.canBeginAt(stage.id);
        return [stage.id, { allowed, unmet: allowed ? [] : [{ code: 'deal.skip', stage: null }], back: false }];
      }),
    );
  }
}
