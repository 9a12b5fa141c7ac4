import type { Viewer } from '../server/core/rights/viewer.js';
import { GateKind, Pipeline } from '../server/pipelines/pipeline.entity.js';
import type { StageInput } from '../server/pipelines/pipeline.inputs.js';
import { editStage } from '../server/pipelines/stages.js';
import { TaskKind } from '../server/tasks/task.entity.js';
import type { Route } from './company.js';
import type { Step } from './script.js';

type Rules = Pick<StageInput, 'gates' | 'taskTitle' | 'taskDays' | 'offers'>;

const offer = (kind: TaskKind, required = false) => ({ kind, required });

/** What the shipped strict pipeline asks for before a deal leaves each stage, and which task opens with it (domain §3). */
export const strictTemplate: readonly Rules[] = [
  {
    gates: [GateKind.HELD_INTERACTION],
    taskTitle: 'Связаться и выяснить потребность',
    taskDays: 3,
    offers: [offer(TaskKind.CALL, true), offer(TaskKind.EMAIL), offer(TaskKind.MESSAGE)],
  },
  {
    gates: [GateKind.AGREEMENT],
    taskTitle: 'Согласовать условия и оформить соглашение',
    taskDays: 7,
    offers: [offer(TaskKind.MEETING), offer(TaskKind.CALL)],
  },
  {
    gates: [GateKind.VALID_QUOTE],
    taskTitle: 'Подготовить и отправить КП',
    taskDays: 5,
    offers: [offer(TaskKind.EMAIL, true), offer(TaskKind.CALL)],
  },
  { gates: [], taskTitle: 'Показать образцы', taskDays: 6, offers: [offer(TaskKind.MEETING), offer(TaskKind.CALL)] },
  {
    gates: [GateKind.LEGAL_ENTITY, GateKind.POSTED_ORDER],
    taskTitle: 'Провести заказ',
    taskDays: 5,
    offers: [offer(TaskKind.CALL), offer(TaskKind.TODO)],
  },
  {
    gates: [GateKind.POSTED_ORDER, GateKind.OBLIGED_OR_FULFILLED],
    taskTitle: 'Подготовить отгрузку и график оплат',
    taskDays: 4,
    offers: [offer(TaskKind.TODO), offer(TaskKind.CALL)],
  },
  {
    gates: [GateKind.FULFILLED],
    taskTitle: 'Получить оплату и отгрузить',
    taskDays: 14,
    offers: [offer(TaskKind.CALL), offer(TaskKind.TODO)],
  },
  { gates: [], taskTitle: 'Закрыть сделку', taskDays: 3, offers: [offer(TaskKind.CALL)] },
];

/**
 * The admin writes the rules down, after all that has happened without them: no gate is asked for what is passed, and
 * each deal gets the task of the next stage that it comes to.
 */
export function introduceRules({ pipeline, stages }: Route, at: Date, by: Viewer): Step[] {
  return stages.map(({ id }, index) => ({
    at,
    by,
    run: async (ctx) => {
      const { version } = await ctx.see(Pipeline, pipeline.id);
      await editStage(ctx, { id, version, ...strictTemplate[index] });
    },
  }));
}
