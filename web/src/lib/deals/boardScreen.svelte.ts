import { createContext } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { App } from '#lib/core/app.svelte.js';
import type { AppError } from '#lib/core/graphql.js';
import type { AfterMove } from '#lib/deals/afterMove.svelte.js';
import type { Board } from '#lib/deals/board.svelte.js';
import { CardFocus } from '#lib/deals/cardFocus.svelte.js';
import { ColumnView } from '#lib/deals/columnView.svelte.js';
import { Hold } from '#lib/deals/drag/hold.svelte.js';
import { Flights } from '#lib/deals/flights.js';
import { gateWords } from '#lib/deals/gateWords.js';
import { mendOf } from '#lib/deals/mend.js';
import { Moves } from '#lib/deals/moves.svelte.js';
import { dealRefusal } from '#lib/deals/refusal.js';
import { Picked } from '#lib/deals/picked.svelte.js';
import { Targets } from '#lib/deals/targets.js';
import type { Unmet } from '#lib/deals/verdicts.js';
import type { Presence } from '#lib/presence/presence.svelte.js';
import { places } from '#lib/shell/places.js';
import type { Announcer } from '#lib/ui/announcer.svelte.js';
import type { Toasts } from '#lib/ui/toasts.svelte.js';

/** Key of the leads column among the views; the others go by stage id. */
export const LEADS = 'leads';

const guess = { deal: 118, lead: 128 };

/** A list that hangs at a card: what can be done, where to move, to whom to hand over. */
export interface CardMenuState {
  kind: 'acts' | 'move' | 'assign';
  dealId: string;
}

/** What of the window a board works with. */
export interface BoardRoom {
  presence: Presence;
  announcer: Announcer;
  toasts: Toasts;
  afterMove: AfterMove;
}

/** One open board: its data, who is here, and what this window does with its cards. */
export class BoardScreen {
  /** Another object after the filter changed; reactive. */
  board: Board = $state.raw()!;
  /** The deal or lead whose panel stands over the board; reactive. */
  openedId: string | null = $state(null);
  /** The stage in which a new deal is being written. */
  addingTo: string | null = $state(null);
  /** The deal whose title is being edited on its card. */
  renaming: string | null = $state(null);
  menu: CardMenuState | null = $state.raw(null);
  /** What the bulk bar is about, whatever the layout. */
  readonly picked = new Picked();
  readonly focus = new CardFocus(this);
  readonly hold = new Hold();
  readonly flights = new Flights();
  readonly presence: Presence;
  readonly announcer: Announcer;
  readonly afterMove: AfterMove;
  readonly targets: Targets;
  readonly moves: Moves;
  readonly #query = $derived(page.url.search);
  readonly #toasts: Toasts;
  readonly #views = new Map<string, ColumnView>();

  constructor(
    readonly app: App,
    readonly pipelineId: string,
    room: BoardRoom,
    board: Board,
  ) {
    this.presence = room.presence;
    this.announcer = room.announcer;
    this.afterMove = room.afterMove;
    this.#toasts = room.toasts;
    this.board = board;
    this.targets = new Targets(app);
    this.moves = new Moves(this, room.announcer);
  }

  /** How the cards of one column lie; the same object as long as the board is open. */
  view(key: string): ColumnView {
    const known = this.#views.get(key);
    if (known) return known;
    const view = new ColumnView(key === LEADS ? guess.lead : guess.deal, this.flights);
    this.#views.set(key, view);
    return view;
  }

  /** Keys of the columns from left to right. */
  keys(): string[] {
    return [LEADS, ...this.board.columns.map((column) => column.stage.id)];
  }

  /** Brings a card into sight without touching the focus. */
  async show(id: string): Promise<void> {
    const key = this.focus.columnOf(id);
    if (key === undefined) return;
    const view = this.view(key);
    await view.reveal(id);
    view.viewport?.closest('[data-column]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  stageOf(id: string): string | undefined {
    return this.board.deal(id)?.stageId;
  }

  /** A strict pipeline is entered at its start; an observer begins nothing. Reactive. */
  canBeginAt(stageId: string): boolean {
    const { pipeline, columns } = this.board;
    if (!this.app.session.mayWrite) return false;
    return pipeline?.control !== 'STRICT' || columns[0]?.stage.id === stageId;
  }

  /** The deal over its board, with the filter of the board. Reactive. */
  addressOf(dealId: string): string {
    return places.dealOnBoard(this.pipelineId, dealId) + this.#query;
  }

  /** The lead over its board; `acceptAt` names the stage for which it is to be accepted, empty = the first. */
  leadAddress(leadId: string, acceptAt?: string): string {
    const params = new URLSearchParams(this.#query);
    params.delete('accept');
    if (acceptAt !== undefined) params.set('accept', acceptAt);
    const query = params.toString();
    return places.leadOnBoard(this.pipelineId, leadId) + (query && `?${query}`);
  }

  /** Words for what the server refused. */
  describe(error: AppError): string {
    return dealRefusal(this.app.i18n, error);
  }

  /** Says what would mend a refusal, and takes the user to where it is done. */
  offerMend(dealId: string, unmet: readonly Unmet[]): void {
    const { text } = this.app.i18n;
    const [deal, mend] = [this.board.deal(dealId), mendOf(text, unmet)];
    if (!deal || !mend) return;
    const words = gateWords(this.app.i18n, unmet, deal, 'whole').join(', ');
    const onaction = () => void goto(this.addressOf(dealId) + mend.hash);
    this.#toasts.problem({ text: text.board.refusedSaid(deal.title, words), actionLabel: mend.label, onaction });
  }

  cardsOf(key: string): readonly string[] {
    return key === LEADS ? this.board.leads : (this.board.column(key)?.cards ?? []);
  }
}

export const [useBoardScreen, setBoardScreen] = createContext<BoardScreen>();
