import type { Announcer } from '#lib/ui/announcer.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import type { Label } from '#lib/core/rows.js';
import type { App } from '#lib/core/app.svelte.js';
import type { DemandReasonInput } from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import type { AfterMove } from '#lib/deals/afterMove.svelte.js';
import type { Board } from '#lib/deals/board.svelte.js';
import type { CardFocus } from '#lib/deals/cardFocus.svelte.js';
import type { Targets } from '#lib/deals/targets.js';
import { assignDeal, loseDeal, moveDeal, winDeal, type Slot, type Why } from '#lib/deals/deals.js';
import { isAlreadyAt } from '#lib/deals/alreadyAt.js';
import { gateWords, unmetIn } from '#lib/deals/gateWords.js';
import {
  answered,
  isNotYours,
  LOST,
  verdictsByControl,
  withoutRight,
  WON,
  type Unmet,
  type Verdict,
  type Verdicts,
} from '#lib/deals/verdicts.js';

/** The board on which the moves are made. */
export interface MoveScene {
  readonly app: App;
  readonly board: Board;
  readonly focus: CardFocus;
  readonly targets: Targets;
  readonly afterMove: AfterMove;
  cardsOf(key: string): readonly string[];
  describe(error: AppError): string;
  /** Says beside the refusal what would mend it, and takes the user there. */
  offerMend(dealId: string, unmet: readonly Unmet[]): void;
}

/** Someone changed the card while the user was moving it. */
export interface MoveConflict {
  dealId: string;
  by: Label | null;
  at: string | number | null;
  now: Now;
  /** What the user wanted, to be done again on top of the truth. */
  wanted: { label: string; again: () => Promise<void> };
}

/** The true state that the user did not know of. */
export type Now = { is: 'stage' | 'owner'; name: string } | { is: 'closed'; status: 'WON' | 'LOST' } | { is: 'gone' };

type Finish = (reasons?: DemandReasonInput[]) => Promise<Outcome>;

const refusalStays = 8000;

/** What can be done with a card from the board, whatever the hand: pointer, key or menu. Results are said aloud. */
export class Moves {
  conflict = $state.raw<MoveConflict | null>(null);
  /** The deal whose reason of loss is being asked. */
  losing = $state<string | null>(null);
  #kept = $state.raw<{ id: string; words: string } | null>(null);

  constructor(
    private readonly screen: MoveScene,
    private readonly announcer: Announcer,
  ) {}

  /** Why this window did not even try to move the card, for 8 s. Reactive. */
  refusal(id: string): string | undefined {
    return this.#kept?.id === id ? this.#kept.words : undefined;
  }

  /** Puts a card between two others. */
  async place(id: string, slot: Slot): Promise<void> {
    const isElsewhere = this.#stageOf(id) !== slot.stageId;
    const answer = moveDeal(this.screen.app, id, slot);
    if (isElsewhere) void this.screen.afterMove.follow(id, answer);
    this.#sayPlace(id, slot.stageId);
    const outcome = await answer;
    if (outcome.kind === 'conflict' && isAlreadyAt(slot.stageId, outcome.error)) return;
    this.#settle(id, outcome, this.#stageName(slot.stageId), () => this.place(id, slot));
  }

  /** One stage on or back; the focus goes with the card. */
  async step(id: string, by: 1 | -1): Promise<void> {
    const stages = this.screen.board.columns.map((column) => column.stage.id);
    const to = stages[stages.indexOf(this.#stageOf(id)) + by];
    if (to === undefined) return this.announcer.say(this.#text.board.edge);
    await this.toStage(id, to);
  }

  /** To the top of a stage, when the rules known here allow it. */
  async toStage(id: string, stageId: string): Promise<void> {
    const verdict = this.verdicts(id).get(stageId);
    if (verdict && !verdict.allowed) return this.refuse(id, verdict);
    const done = this.place(id, { stageId, beforeId: this.screen.cardsOf(stageId)[0] ?? null });
    await this.screen.focus.to(id, stageId);
    await done;
  }

  /** One place up or down in its column. */
  async reorder(id: string, by: 1 | -1): Promise<void> {
    const stageId = this.#stageOf(id);
    const verdict = this.verdicts(id).get(stageId);
    if (verdict && !verdict.allowed) return this.refuse(id, verdict);
    const cards = this.screen.cardsOf(stageId);
    const at = cards.indexOf(id) + by;
    if (at < 0 || at >= cards.length) return;
    const others = cards.filter((card) => card !== id);
    const done = this.place(id, { stageId, afterId: others[at - 1] ?? null, beforeId: others[at] ?? null });
    await this.screen.focus.to(id, stageId);
    await done;
  }

  async win(id: string): Promise<void> {
    const verdict = this.verdicts(id).get(WON);
    if (verdict && !verdict.allowed) return this.refuse(id, verdict);
    this.announcer.say(this.#text.board.wonSaid(this.#title(id)));
    await this.#finish(id, (reasons) => winDeal(this.screen.app, id, reasons), this.#text.deals.status.WON);
  }

  /** Losing begins with the question why. */
  askReason(id: string): void {
    const verdict = this.verdicts(id).get(LOST);
    if (verdict && !verdict.allowed) return this.refuse(id, verdict);
    this.losing = id;
  }

  async lose(id: string, why: Why): Promise<void> {
    this.losing = null;
    this.announcer.say(this.#text.board.lostSaid(this.#title(id)));
    const lose = (demandReasons = why.demandReasons) =>
      loseDeal(this.screen.app, id, { ...why, ...(demandReasons && { demandReasons }) });
    await this.#finish(id, lose, this.#text.deals.status.LOST);
  }

  async assign(id: string, owner: Label): Promise<void> {
    this.announcer.say(this.#text.board.assignedSaid(this.#title(id), owner.name));
    this.#settle(id, await assignDeal(this.screen.app, id, owner.id), owner.name, () => this.assign(id, owner));
  }

  /** What is known at once: the control type's rule, the viewer's role, and the server's answer if it was asked ahead. */
  verdicts(id: string): Verdicts {
    const { app, board, targets } = this.screen;
    const [deal, pipeline] = [board.deal(id), board.pipeline];
    if (!deal || !pipeline) return new Map();
    const known = verdictsByControl(deal, pipeline);
    return app.session.mayWrite ? answered(known, targets.known(deal) ?? []) : withoutRight(known);
  }

  /** Keeps the card where it is and says on it why. */
  refuse(id: string, verdict: Verdict): void {
    const words = gateWords(this.screen.app.i18n, verdict.unmet, this.screen.board.deal(id), 'whole').join(', ');
    const { stayed, notYet, notForYou } = this.#text.board;
    const stays = stayed(isNotYours(verdict) ? notForYou : notYet, words, this.#stageName(this.#stageOf(id)));
    this.#kept = { id, words: stays };
    this.announcer.alert(this.#text.board.refusedSaid(this.#title(id), words));
    this.screen.offerMend(id, verdict.unmet);
    setTimeout(() => {
      if (this.#kept?.id === id) this.#kept = null;
    }, refusalStays);
  }

  /** Wins or loses; demand lines without a reason are asked for theirs, then it is done again. */
  async #finish(id: string, command: Finish, label: string, reasons?: DemandReasonInput[]): Promise<void> {
    const outcome = await command(reasons);
    const again = (given?: DemandReasonInput[]) => this.#finish(id, command, label, given);
    const isAsked =
      outcome.kind === 'refused' && this.screen.afterMove.settle(outcome.error, (given) => void again(given));
    if (!isAsked) this.#settle(id, outcome, label, () => again(reasons));
  }

  #settle(dealId: string, outcome: Outcome, label: string, again: () => Promise<void>): void {
    if (outcome.kind === 'ok') return;
    if (outcome.kind === 'refused') {
      this.announcer.alert(this.#text.board.refusedSaid(this.#title(dealId), this.screen.describe(outcome.error)));
      this.screen.offerMend(dealId, unmetIn(outcome.error));
      return;
    }
    this.conflict = { dealId, ...theirs(outcome.error.details), wanted: { label, again } };
  }

  /** Another window moved the card while it was held here: the drop becomes a question at once. */
  meetOnDrop(dealId: string, label: string, again: () => Promise<void>): void {
    const { board, app } = this.screen;
    const deal = app.store.get('deal', dealId);
    const arrival = board.arrival(dealId);
    const now: Now = !deal
      ? { is: 'gone' }
      : deal.status === 'IN_WORK'
        ? { is: 'stage', name: this.#stageName(deal.stageId) }
        : { is: 'closed', status: deal.status };
    this.conflict = { dealId, by: arrival?.by ?? null, at: arrival?.at ?? null, now, wanted: { label, again } };
  }

  #sayPlace(id: string, stageId: string): void {
    const cards = this.screen.cardsOf(stageId);
    const of = this.screen.board.column(stageId)?.head?.count ?? cards.length;
    const place = cards.indexOf(id) + 1;
    this.announcer.say(this.#text.board.moved(this.#title(id), this.#stageName(stageId), place, of));
  }

  get #text() {
    return this.screen.app.i18n.text;
  }

  #title(id: string): string {
    return this.screen.board.deal(id)?.title ?? '';
  }

  #stageOf(id: string): string {
    return this.screen.board.deal(id)?.stageId ?? '';
  }

  #stageName(id: string): string {
    return this.screen.board.column(id)?.stage.name ?? '';
  }
}

/** What the server tells of a conflict. */
const theirs = (details: Record<string, unknown>): Pick<MoveConflict, 'by' | 'at' | 'now'> => {
  const { by, at, stage, status, owner } = details as Partial<{
    by: Label;
    at: string;
    stage: Label;
    status: 'IN_WORK' | 'WON' | 'LOST';
    owner: Label;
  }>;
  const now: Now =
    status === 'WON' || status === 'LOST'
      ? { is: 'closed', status }
      : owner
        ? { is: 'owner', name: owner.name }
        : { is: 'stage', name: stage?.name ?? '' };
  return { by: by ?? null, at: at ?? null, now };
};
