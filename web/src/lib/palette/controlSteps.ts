import ArrowRight from '@lucide/svelte/icons/arrow-right';
import Hand from '@lucide/svelte/icons/hand';
import Shuffle from '@lucide/svelte/icons/shuffle';
import type { DealRow, PipelineRow } from '#lib/core/rows.js';
import { changePipeline, entrancesOf, openPipelines, switchToManual } from '#lib/deals/dealControl.js';
import type { PaletteDesk } from '#lib/palette/desk.js';
import type { Step } from '#lib/palette/entry.js';
import { fits } from '#lib/palette/match.js';
import { act, one } from '#lib/palette/steps.js';

/** Into which other pipeline, and there to which stage. */
export const pipelineStep = (desk: PaletteDesk, deal: DealRow): Step => {
  const title = desk.t.palette.steps.pipeline;
  const entryOf = (pipeline: PipelineRow) => ({
    id: pipeline.id,
    icon: Shuffle,
    label: pipeline.name,
    run: () => desk.ask(entranceStep(desk, deal, pipeline)),
  });
  const fitting = (text: string) => openPipelines(desk.app, deal).filter(({ name }) => fits(name, text));
  return { id: 'pipeline', title, placeholder: title, sections: (text) => one(title, fitting(text).map(entryOf)) };
};

const entranceStep = (desk: PaletteDesk, deal: DealRow, pipeline: PipelineRow): Step => {
  const title = desk.t.palette.steps.stage;
  const entryOf = ({ id, name }: PipelineRow['stages'][number]) => ({
    id,
    icon: ArrowRight,
    label: name,
    hint: pipeline.name,
    run: () => act(desk, deal.title, () => changePipeline(desk.app, deal.id, { pipelineId: pipeline.id, stageId: id })),
  });
  const fitting = (text: string) => entrancesOf(pipeline).filter(({ name }) => fits(name, text));
  return { id: 'entrance', title, placeholder: title, sections: (text) => one(title, fitting(text).map(entryOf)) };
};

/** Asked once, because it is for good. */
export const manualStep = (desk: PaletteDesk, deal: DealRow): Step => {
  const { steps, acts } = desk.t.palette;
  const run = () => act(desk, deal.title, () => switchToManual(desk.app, deal.id));
  const entry = { id: 'manual', icon: Hand, label: acts.manualDo, hint: deal.title, run };
  return { id: 'manual', title: steps.manual, placeholder: steps.manual, sections: () => one(steps.manual, [entry]) };
};
