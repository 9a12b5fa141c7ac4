import type { App } from '#lib/core/app.svelte.js';
import type { Outcome } from '#lib/core/command.js';
import { ChangePipelineDocument, SwitchToManualDocument } from '#lib/core/gql/graphql.js';
import type { DealRow, PipelineRow } from '#lib/core/rows.js';
import { momentNow, onDeal, positionIn } from '#lib/deals/cards.js';
import { dealName } from '#lib/deals/commandWords.js';

/** The deal is led by hand from now on, for good: there is no way to take it back. */
export const switchToManual = (app: App, id: string): Promise<Outcome> =>
  onDeal(app, id, (deal) =>
    app.commands.run({
      document: SwitchToManualDocument,
      input: { id },
      about: [id],
      overlay: [{ type: 'deal', id, change: { manual: true } }],
      label: app.i18n.text.undo.manual(dealName(app, deal)),
    }),
  );

/** Puts the deal into another pipeline. Taken back only where the way back leads to the very stage it stood in. */
export const changePipeline = (app: App, id: string, to: Target): Promise<Outcome> =>
  onDeal(app, id, (deal) => {
    const back = () => change(app, id, { pipelineId: deal.pipelineId, stageId: deal.stageId });
    return change(app, id, to, isEntrance(app, deal) ? back : undefined);
  });

/** Where a deal may stand when it comes into a pipeline: a strict one is entered at its start. */
export const entrancesOf = ({ control, stages }: PipelineRow): PipelineRow['stages'] =>
  control === 'STRICT' ? stages.slice(0, 1) : stages;

/** The other pipelines that take deals, in their order. */
export const openPipelines = ({ store }: Pick<App, 'store'>, { pipelineId }: Pick<DealRow, 'pipelineId'>) =>
  store
    .list('pipeline')
    .filter(({ id, archived }) => id !== pipelineId && !archived)
    .sort((a, b) => a.rank - b.rank);

interface Target {
  pipelineId: string;
  stageId: string;
}

function change(app: App, id: string, { pipelineId, stageId }: Target, undo?: () => Promise<Outcome>) {
  const now = momentNow(app);
  const pipeline = app.store.get('pipeline', pipelineId);
  return onDeal(app, id, (deal) => {
    const place = { pipelineId, stageId, position: positionIn(app, { stageId }, id) };
    return app.commands.run({
      document: ChangePipelineDocument,
      input: { id, fromStageId: deal.stageId, toStageId: stageId },
      about: [id],
      overlay: [{ type: 'deal', id, change: { ...place, stageSince: now, activeAt: now } }],
      label: app.i18n.text.undo.pipelineChanged(dealName(app, deal), pipeline?.name ?? ''),
      ...(undo && { undo }),
    });
  });
}

function isEntrance(app: App, { pipelineId, stageId }: DealRow): boolean {
  const pipeline = app.store.get('pipeline', pipelineId);
  return pipeline !== undefined && entrancesOf(pipeline).some(({ id }) => id === stageId);
}
