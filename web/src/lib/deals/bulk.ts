import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import {
  AssignDealsDocument,
  CancelTasksDocument,
  CreateTasksDocument,
  MoveDealsDocument,
  PlaceDealsDocument,
  type CreateTasksInput,
} from '#lib/core/gql/graphql.js';
import { newId } from '#lib/core/id.js';
import type { DealRow } from '#lib/core/rows.js';
import { momentNow, positionIn, stageName, teamOf, userLabel } from '#lib/deals/cards.js';

/** What is planned for each of many deals. */
export type BulkTask = Pick<CreateTasksInput, 'kind' | 'title' | 'dueAt' | 'dueOn'>;

/** Gives many deals to one person; undo gives each back to who led it. */
export function assignDeals(app: App, ids: readonly string[], ownerId: string): Promise<Outcome> {
  const given = dealsHere(app, ids).filter(({ owner }) => owner.id !== ownerId);
  const before = given.map(({ id, owner }) => ({ id, fromOwnerId: ownerId, ownerId: owner.id }));
  const handed = given.map(({ id, owner }) => ({ id, fromOwnerId: owner.id, ownerId }));
  const label = app.i18n.text.table.bulk.assigned(given.length, userLabel(app, ownerId).name);
  return hand(app, handed, label, () => hand(app, before, app.i18n.text.table.bulk.assignedBack(given.length)));
}

/** Moves many deals to the top of a stage; undo puts each into the stage where it stood. */
export function moveDeals(app: App, ids: readonly string[], toStageId: string): Promise<Outcome> {
  const moving = dealsHere(app, ids).filter(({ stageId }) => stageId !== toStageId);
  const before = moving.map(({ id, stageId }) => ({ id, fromStageId: toStageId, toStageId: stageId }));
  const name = stageName(app, moving[0]?.pipelineId ?? '', toStageId);
  return app.commands.run({
    document: MoveDealsDocument,
    input: { ids: moving.map(({ id }) => id), toStageId },
    about: moving.map(({ id }) => id),
    overlay: moving.map((deal) => ({ type: 'deal' as const, id: deal.id, change: placedIn(app, deal, toStageId) })),
    label: app.i18n.text.table.bulk.moved(moving.length, name),
    undo: () => place(app, before),
  });
}

/** Plans the same for many deals, for those who lead them or for one person; undo cancels it. */
export function createTasks(
  app: App,
  ids: readonly string[],
  task: BulkTask,
  assigneeId: string | null,
): Promise<Outcome> {
  const deals = dealsHere(app, ids);
  const tasks = deals.map(({ id, owner }) => ({ id: newId(), dealId: id, assigneeId: assigneeId ?? owner.id }));
  const about = deals.map(({ id }) => id);
  const { bulk } = app.i18n.text.table;
  const cancel = () =>
    app.commands.run({
      document: CancelTasksDocument,
      input: { tasks: tasks.map(({ id, dealId }) => ({ id, dealId })) },
      about,
      overlay: [],
      label: bulk.unplanned(deals.length),
    });
  return app.commands.run({
    document: CreateTasksDocument,
    input: { ...task, tasks },
    about,
    overlay: [],
    label: bulk.planned(deals.length, task.title),
    undo: cancel,
  });
}

interface Handover {
  id: string;
  fromOwnerId: string;
  ownerId: string;
}

function hand(app: App, deals: Handover[], label: string, undo?: () => Promise<Outcome>): Promise<Outcome> {
  return app.commands.run({
    document: AssignDealsDocument,
    input: { deals },
    about: deals.map(({ id }) => id),
    overlay: deals.map(({ id, ownerId }) => ({
      type: 'deal' as const,
      id,
      change: { owner: userLabel(app, ownerId), team: teamOf(app, ownerId) },
    })),
    label,
    ...(undo && { undo }),
  });
}

interface Placing {
  id: string;
  fromStageId: string;
  toStageId: string;
}

function place(app: App, deals: Placing[]): Promise<Outcome> {
  return app.commands.run({
    document: PlaceDealsDocument,
    input: { deals },
    about: deals.map(({ id }) => id),
    overlay: dealsHere(
      app,
      deals.map(({ id }) => id),
    ).map((deal) => ({
      type: 'deal' as const,
      id: deal.id,
      change: placedIn(app, deal, deals.find(({ id }) => id === deal.id)!.toStageId),
    })),
    label: app.i18n.text.table.bulk.movedBack(deals.length),
  });
}

const dealsHere = (app: App, ids: readonly string[]): DealRow[] =>
  ids.map((id) => app.store.get('deal', id)).filter((deal) => deal !== undefined);

function placedIn(app: App, deal: DealRow, stageId: string): Partial<DealRow> {
  const now = momentNow(app);
  return { stageId, position: positionIn(app, { stageId }, deal.id), stageSince: now, activeAt: now };
}
