import ArrowRight from '@lucide/svelte/icons/arrow-right';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleX from '@lucide/svelte/icons/circle-x';
import Hand from '@lucide/svelte/icons/hand';
import PanelRight from '@lucide/svelte/icons/panel-right';
import Pencil from '@lucide/svelte/icons/pencil';
import Shuffle from '@lucide/svelte/icons/shuffle';
import Trophy from '@lucide/svelte/icons/trophy';
import UserRound from '@lucide/svelte/icons/user-round';
import type { DealRow } from '#lib/core/rows.js';
import { winDeal } from '#lib/deals/deals.js';
import { openPipelines } from '#lib/deals/dealControl.js';
import { gateWords } from '#lib/deals/gateWords.js';
import { isStrict } from '#lib/deals/verdicts.js';
import { manualStep, pipelineStep } from '#lib/palette/controlSteps.js';
import type { PaletteDesk } from '#lib/palette/desk.js';
import type { Entry } from '#lib/palette/entry.js';
import { act, assignStep, loseStep, moveStep, taskStep } from '#lib/palette/steps.js';
import { places } from '#lib/shell/places.js';

/** What can be done with the selected deal. */
export const dealActs = (desk: PaletteDesk): Entry[] => {
  const { deal } = desk;
  if (!deal) return [];
  const acts = [open(desk, deal), edit(desk, deal)];
  if (deal.status === 'IN_WORK') acts.push(...inWork(desk, deal));
  return acts.filter((entry) => entry !== null);
};

const inWork = (desk: PaletteDesk, deal: DealRow): Entry[] => {
  const pipeline = desk.app.store.get('pipeline', deal.pipelineId);
  const byRule = pipeline && isStrict(deal, pipeline);
  return [
    ...[move, assign, task, win, lose].map((make) => make(desk, deal)),
    ...(openPipelines(desk.app, deal).length > 0 ? [changePipeline(desk, deal)] : []),
    ...(byRule ? [manual(desk, deal)] : []),
  ];
};

const changePipeline = (desk: PaletteDesk, deal: DealRow): Entry => ({
  id: 'pipeline',
  icon: Shuffle,
  label: desk.t.palette.acts.changePipeline,
  run: () => desk.ask(pipelineStep(desk, deal)),
});

const manual = (desk: PaletteDesk, deal: DealRow): Entry => ({
  id: 'manual',
  icon: Hand,
  label: desk.t.palette.acts.manual,
  run: () => desk.ask(manualStep(desk, deal)),
});

const open = ({ t, go }: PaletteDesk, deal: DealRow): Entry => ({
  id: 'open',
  icon: PanelRight,
  label: t.palette.acts.open,
  hint: deal.title,
  run: (way) => go(way === 'page' ? places.deal(deal.id) : places.dealOnBoard(deal.pipelineId, deal.id)),
});

const edit = ({ t, screen, close }: PaletteDesk, deal: DealRow): Entry | null => {
  const act = screen.act('edit');
  if (!act) return null;
  return { id: 'edit', icon: Pencil, label: t.palette.acts.edit, keys: 'E', run: () => (close(), act(deal.id)) };
};

const move = (desk: PaletteDesk, deal: DealRow): Entry => ({
  id: 'move',
  icon: ArrowRight,
  label: desk.t.palette.acts.move,
  hint: nextRefused(desk, deal),
  keys: 'M',
  run: () => desk.ask(moveStep(desk, deal)),
});

const assign = (desk: PaletteDesk, deal: DealRow): Entry => ({
  id: 'assign',
  icon: UserRound,
  label: desk.t.palette.acts.assign,
  hint: desk.app.store.name('user', deal.owner),
  keys: 'A',
  run: () => desk.ask(assignStep(desk, deal)),
});

const task = (desk: PaletteDesk, deal: DealRow): Entry => ({
  id: 'task',
  icon: CircleCheck,
  label: desk.t.palette.acts.addTask,
  keys: 'T',
  run: () => desk.ask(taskStep(desk, deal)),
});

const win = (desk: PaletteDesk, deal: DealRow): Entry => {
  const { app, t, targets } = desk;
  const target = targets?.find(({ outcome }) => outcome === 'WON');
  return {
    id: 'win',
    icon: Trophy,
    label: t.palette.acts.win,
    refused: target && !target.allowed ? gateWords(app.i18n, target.unmet, deal).join(', ') : undefined,
    run: () => act(desk, deal.title, () => winDeal(app, deal.id)),
  };
};

const lose = (desk: PaletteDesk, deal: DealRow): Entry => ({
  id: 'lose',
  icon: CircleX,
  label: desk.t.palette.acts.lose,
  run: () => desk.ask(loseStep(desk, deal)),
});

/** «Презентация: нет КП», when the stage after this one does not take the deal yet. */
const nextRefused = ({ app, targets }: PaletteDesk, deal: DealRow): string | undefined => {
  const stages = app.store.get('pipeline', deal.pipelineId)?.stages ?? [];
  const next = stages[stages.findIndex(({ id }) => id === deal.stageId) + 1];
  const target = targets?.find(({ stageId }) => stageId === next?.id);
  return next && target && !target.allowed
    ? `${next.name}: ${gateWords(app.i18n, target.unmet, deal).join(', ')}`
    : undefined;
};
