import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/commands.svelte.js';
import type { MoveTargetsQuery } from '#lib/core/gql/graphql.js';
import type { CreateDealInput, EditDealInput } from '#lib/core/gql/graphql.js';

export type MoveTarget = MoveTargetsQuery['moveTargets'][number];

/** Where a card is put: between two neighbours of the target column (ids), either may be missing. */
export interface Slot {
  stageId: string;
  afterId?: string | null;
  beforeId?: string | null;
}

/** Moves a card: at once on this screen, then everywhere. Undo puts it back between its old neighbours. */
export declare function moveDeal(app: App, id: string, slot: Slot): Promise<Outcome>;
/** Moves many cards to the top of one stage, one undo for all. */
export declare function moveDeals(app: App, ids: string[], stageId: string): Promise<Outcome>;
export declare function winDeal(app: App, id: string): Promise<Outcome>;
export declare function loseDeal(
  app: App,
  id: string,
  input: { reasonId: string; competitor?: string | null },
): Promise<Outcome>;
/** Back to work, to the stage it was closed on or the one given. */
export declare function reopenDeal(app: App, id: string, stageId?: string): Promise<Outcome>;
/** Creates at the top of the column; the id is there at once and later commands may name it. */
export declare function createDeal(
  app: App,
  input: Omit<CreateDealInput, 'id'>,
): { id: string; outcome: Promise<Outcome> };
/** Changes the given fields (null clears); `version` and the seen values default to what is on the screen now. */
export declare function editDeal(
  app: App,
  id: string,
  fields: Omit<EditDealInput, 'id' | 'version'>,
  opened?: { version: number },
): Promise<Outcome>;
export declare function assignDeal(app: App, id: string, ownerId: string): Promise<Outcome>;
export declare function shareDeal(app: App, id: string, userId: string): Promise<Outcome>;
export declare function unshareDeal(app: App, id: string, userId: string): Promise<Outcome>;
/** Where the deal may go and what is missing, asked when a drag starts. @throws AppError */
export declare function moveTargets(app: App, id: string): Promise<MoveTarget[]>;
