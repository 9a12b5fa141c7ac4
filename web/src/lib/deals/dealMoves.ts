import type { App } from '#lib/core/app.svelte.js';
import type { Base, Outcome } from '#lib/core/command.js';
import {
  LoseDealDocument,
  MoveDealDocument,
  ReopenDealDocument,
  WinDealDocument,
  type DemandReasonInput,
  type WinDealInput,
} from '#lib/core/gql/graphql.js';
import type { DealRow } from '#lib/core/rows.js';
import { momentNow, onDeal, positionIn, slotOf, stageName, stagesOf, type Slot } from '#lib/deals/cards.js';
import { dealName } from '#lib/deals/commandWords.js';

/** Moves a card: at once on this screen, then everywhere. Undo puts it back between its old neighbours. */
export function moveDeal(app: App, id: string, slot: Slot): Promise<Outcome> {
  return onDeal(app, id, (deal) => {
    const home = slotOf(app, deal);
    return move(app, id, deal.stageId, slot, () => move(app, id, slot.stageId, home));
  });
}

/** Wins the deal; in a free pipeline from any stage, by way of the last one. */
export function winDeal(app: App, id: string, demandReasons?: DemandReasonInput[]): Promise<Outcome> {
  return onDeal(app, id, (deal) => {
    const home = slotOf(app, deal);
    const given = { fromStageId: deal.stageId, ...(demandReasons && { demandReasons }) };
    return win(app, id, given, () => reopen(app, id, 'WON', home));
  });
}

/** Loses the deal for a reason; some reasons require the competitor's name. */
export function loseDeal(app: App, id: string, why: Why): Promise<Outcome> {
  return onDeal(app, id, (deal) => {
    const home = slotOf(app, deal);
    return lose(app, id, deal.stageId, why, () => reopen(app, id, 'LOST', home));
  });
}

/** Back to work, to the stage it was closed on or the one given. */
export function reopenDeal(app: App, id: string, stageId?: string): Promise<Outcome> {
  return onDeal(app, id, ({ status, lostReason, competitor, stageId: closedOn }) => {
    const to = stageId ?? closedOn;
    const closeAgain = () =>
      lostReason ? lose(app, id, to, { reasonId: lostReason.id, competitor }) : win(app, id, { fromStageId: to });
    return reopen(app, id, status, { stageId: to }, closeAgain);
  });
}

/** Why a deal is lost. */
export interface Why {
  reasonId: string;
  competitor?: string | null;
  demandReasons?: DemandReasonInput[];
}

type Undo = () => Promise<Outcome>;

function move(app: App, id: string, fromStageId: string, slot: Slot, undo?: Undo) {
  const { stageId: toStageId, afterId = null, beforeId = null } = slot;
  const { undo: words } = app.i18n.text;
  return onDeal(app, id, (deal) => {
    const [name, stage] = [dealName(app, deal), stageName(app, deal.pipelineId, toStageId)];
    return app.commands.run({
      document: MoveDealDocument,
      input: { id, fromStageId, toStageId, afterId, beforeId },
      about: [id],
      overlay: [{ type: 'deal', id, change: placed(app, deal, slot) }],
      base: onScreen(app, id),
      label: fromStageId === toStageId ? words.placed(name) : words.moved(name, stage),
      ...(undo && { undo }),
    });
  });
}

function win(app: App, id: string, given: Omit<WinDealInput, 'id'>, undo?: Undo) {
  return onDeal(app, id, (deal) => {
    const stageId = stagesOf(app, deal.pipelineId).at(-1)?.id ?? given.fromStageId;
    return app.commands.run({
      document: WinDealDocument,
      input: { id, ...given },
      about: [id],
      overlay: [{ type: 'deal', id, change: { status: 'WON', stageId, closedAt: momentNow(app) } }],
      label: app.i18n.text.undo.won(dealName(app, deal)),
      ...(undo && { undo }),
    });
  });
}

function lose(app: App, id: string, fromStageId: string, why: Why, undo?: Undo) {
  const { reasonId, competitor = null, demandReasons } = why;
  const lostReason = { id: reasonId, name: app.store.get('lostReason', reasonId)?.name ?? '' };
  return onDeal(app, id, (deal) =>
    app.commands.run({
      document: LoseDealDocument,
      input: { id, fromStageId, reasonId, competitor, ...(demandReasons && { demandReasons }) },
      about: [id],
      overlay: [{ type: 'deal', id, change: { status: 'LOST', lostReason, competitor, closedAt: momentNow(app) } }],
      label: app.i18n.text.undo.lost(dealName(app, deal)),
      ...(undo && { undo }),
    }),
  );
}

function reopen(app: App, id: string, fromStatus: DealRow['status'], slot: Slot, undo?: Undo) {
  const { stageId, afterId = null, beforeId = null } = slot;
  return onDeal(app, id, (deal) =>
    app.commands.run({
      document: ReopenDealDocument,
      input: { id, fromStatus, stageId, afterId, beforeId },
      about: [id],
      overlay: [{ type: 'deal', id, change: { ...placed(app, deal, slot), ...inWork } }],
      label: app.i18n.text.undo.reopened(dealName(app, deal)),
      ...(undo && { undo }),
    }),
  );
}

const inWork = { status: 'IN_WORK', closedAt: null, lostReason: null, competitor: null } as const;

/** The card as it will stand in the slot. */
function placed(app: App, deal: DealRow, slot: Slot): Partial<DealRow> {
  const now = momentNow(app);
  const position = positionIn(app, slot, deal.id);
  if (slot.stageId === deal.stageId) return { position, activeAt: now };
  return { position, activeAt: now, stageId: slot.stageId, stageSince: now };
}

/** A move is made on what the user sees; a card placed anew by somebody else meanwhile is a conflict. */
function onScreen(app: App, id: string): Base {
  return { type: 'deal', id, version: app.store.truth('deal', id)?.version ?? 0, seen: {} };
}
