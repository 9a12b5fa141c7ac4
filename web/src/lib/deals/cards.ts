import { generateKeyBetween } from 'fractional-indexing';
import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { AppError } from '#lib/core/graphql.js';
import type { DealRow, Label } from '#lib/core/rows.js';
import { compareCards } from '#lib/deals/column.js';

/** Where a card is put: between two neighbours of the target column (ids), either may be missing. */
export interface Slot {
  stageId: string;
  afterId?: string | null;
  beforeId?: string | null;
}

/** The position the server will most likely give: under the card above, else over the card below, else on top. */
export function positionIn(app: App, { stageId, afterId, beforeId }: Slot, id: string) {
  const others = cardsOf(app, stageId).filter((card) => card.id !== id);
  const above = others.findIndex((card) => card.id === afterId);
  if (above >= 0) return keyBetween(others[above], others[above + 1]);
  const below = others.findIndex((card) => card.id === beforeId);
  return below >= 0 ? keyBetween(others[below - 1], others[below]) : keyBetween(undefined, others[0]);
}

/** Where a card stands now, to put it back there. */
export function slotOf(app: App, deal: DealRow): Slot {
  const cards = cardsOf(app, deal.stageId);
  const at = cards.findIndex(({ id }) => id === deal.id);
  return { stageId: deal.stageId, afterId: cards[at - 1]?.id ?? null, beforeId: cards[at + 1]?.id ?? null };
}

/** Acts on a deal at once; one that has been closed to the user meanwhile is refused as the server would refuse it. */
export async function onDeal(app: App, id: string, act: (deal: DealRow) => Promise<Outcome>): Promise<Outcome> {
  const deal = app.store.get('deal', id);
  return deal ? act(deal) : { kind: 'refused', error: new AppError('NOT_FOUND', 'Deal', { entity: 'Deal', id }) };
}

export function stageName(app: App, pipelineId: string, stageId: string) {
  return stagesOf(app, pipelineId).find(({ id }) => id === stageId)?.name ?? '';
}

export const stagesOf = (app: App, pipelineId: string) => app.store.get('pipeline', pipelineId)?.stages ?? [];

/** The name of a person as a record carries it. */
export function userLabel(app: App, id: string): Label {
  return { id, name: app.store.get('user', id)?.name ?? '' };
}

/** A deal's team follows its owner. */
export const teamOf = (app: App, ownerId: string) => app.store.get('user', ownerId)?.team ?? null;

/** What the clock of the log says now, as the API writes it. */
export const momentNow = (app: App) => new Date(app.clock.read()).toISOString();

/** Cards in work that are here, top first. */
const cardsOf = (app: App, stageId: string) =>
  app.store
    .list('deal')
    .filter((deal) => deal.stageId === stageId && deal.status === 'IN_WORK')
    .sort(compareCards);

/** Two cards may for a moment hold one key; then the one above decides. */
function keyBetween(above: DealRow | undefined, below: DealRow | undefined) {
  const [from, to] = [above?.position ?? null, below?.position ?? null];
  return generateKeyBetween(from, from !== null && to !== null && from >= to ? null : to);
}
