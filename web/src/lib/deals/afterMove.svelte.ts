import { createContext } from 'svelte';
import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import type { DemandReasonInput } from '#lib/core/gql/graphql.js';
import type { AppError } from '#lib/core/graphql.js';
import type { Label } from '#lib/core/rows.js';
import { activityAfter, type NextActivity } from '#lib/deals/nextActivity.js';
import type { Toasts } from '#lib/ui/toasts.svelte.js';

/** One move whose next activity is asked for. */
export interface AskedMove extends NextActivity {
  dealId: string;
  /** Takes the move back; none = there is no way back. */
  undoId: string | undefined;
}

/** A finish that waits for the reasons of demand lines. */
export interface Unsettled {
  lines: Label[];
  /** Finishes the deal with them. */
  again: (reasons: DemandReasonInput[]) => void;
}

/** What is asked once a deal was moved or finished: what comes next, or why the client did not get all he wanted. */
export class AfterMove {
  asked = $state.raw<AskedMove | null>(null);
  unsettled = $state.raw<Unsettled | null>(null);

  constructor(
    private readonly app: App,
    private readonly toasts: Toasts,
  ) {}

  /** The user has just put a deal into another stage. @param answer of that move; refused, there is nothing to ask */
  async follow(dealId: string, answer: Promise<Outcome>): Promise<void> {
    const asked = this.#askable(dealId, this.app.undo.latest?.id);
    if (!asked) return;
    if (asked.isHint) return this.#hint(asked, answer);
    this.asked = asked;
    const { kind } = await answer;
    if (kind !== 'ok' && this.asked === asked) this.asked = null;
  }

  /** A deal has just begun out of a lead: there is no stage to take it back to. */
  begin(dealId: string): void {
    const asked = this.#askable(dealId, undefined);
    if (asked && !asked.isHint) this.asked = asked;
  }

  #askable(dealId: string, undoId: string | undefined): AskedMove | null {
    const { store } = this.app;
    const deal = store.get('deal', dealId);
    const activity = deal && activityAfter(deal, store.get('pipeline', deal.pipelineId));
    return activity ? { ...activity, dealId, undoId } : null;
  }

  /** Where no template asks: said beside the work, when the deal is there and still has no step. */
  async #hint(asked: AskedMove, answer: Promise<Outcome>): Promise<void> {
    const { kind } = await answer;
    const deal = this.app.store.get('deal', asked.dealId);
    if (kind !== 'ok' || !deal || deal.stageId !== asked.stage.id || deal.nextTaskId) return;
    const { tasks } = this.app.i18n.text;
    const onaction = (): void => void (this.asked = asked);
    this.toasts.note({ text: tasks.noneNext(deal.title), actionLabel: tasks.planNext, onaction });
  }

  /** @returns whether the refusal is a question now */
  settle({ reason, details }: AppError, again: Unsettled['again']): boolean {
    if (reason !== 'deal.demandReason') return false;
    this.unsettled = { lines: details['lines'] as Label[], again };
    return true;
  }

  close(): void {
    this.asked = null;
    this.unsettled = null;
  }

  /** The deal goes back to where it was, instead of an answer. */
  async takeBack(): Promise<void> {
    const undoId = this.asked?.undoId;
    this.asked = null;
    if (undoId) await this.app.undo.undo(undoId);
  }
}

export const [useAfterMove, setAfterMove] = createContext<AfterMove>();
