import type { DealRow } from '#lib/core/rows.js';

/** Which day the deal stands in its stage, from 1. The screen's clock may lag behind a move that has just come. */
export const dayOfStage = (deal: DealRow, now: number): number =>
  Math.floor(Math.max(0, now - Date.parse(deal.stageSince)) / 86_400_000) + 1;
