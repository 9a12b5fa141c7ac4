import type { DealRow, PipelineRow, TaskRow } from '#lib/core/rows.js';

/** A deal with what the test names; the rest is unremarkable. */
export const deal = (given: Partial<DealRow> & { id: string }): DealRow => ({
  version: 1,
  number: 1,
  title: given.id,
  pipelineId: 'pipe',
  stageId: 's1',
  position: 'a0',
  status: 'IN_WORK',
  manual: false,
  sum: null,
  probability: null,
  wayProgress: 0,
  expectedOn: null,
  source: null,
  partner: null,
  owner: { id: 'u1', name: 'Анна' },
  team: null,
  nextTaskId: null,
  nextDueAt: null,
  nextDueOn: null,
  nextKind: null,
  nextTitle: null,
  stepsDone: 0,
  stepsTotal: 0,
  createdAt: '2026-11-01T09:00:00.000Z',
  stageSince: '2026-11-01T09:00:00.000Z',
  activeAt: '2026-11-01T09:00:00.000Z',
  closedAt: null,
  lostReason: null,
  competitor: null,
  custom: {},
  ...given,
});

const plainStage = {
  idleDays: null,
  gates: [],
  taskTitle: null,
  taskDays: 1,
  taskDayKind: 'WORKING' as const,
  offers: [],
};

/** Two stages: s1 weighs 20 %, s2 80 %. */
export const pipeline: PipelineRow = {
  id: 'pipe',
  version: 1,
  name: 'Продажи',
  control: 'FREE',
  rank: 0,
  archived: false,
  stages: [
    { ...plainStage, id: 's1', name: 'Первый', rank: 0, probability: 20 },
    { ...plainStage, id: 's2', name: 'Второй', rank: 1, probability: 80 },
  ],
};

/** An open task of Анна's on deal d1. */
export const task = (given: Partial<TaskRow> & { id: string }): TaskRow => ({
  version: 1,
  dealId: 'd1',
  chainId: null,
  stageId: null,
  commitmentId: null,
  stepId: null,
  approval: false,
  kind: 'CALL',
  title: given.id,
  text: null,
  priority: 'NORMAL',
  place: null,
  dueAt: '2026-11-20T10:00:00.000Z',
  dueOn: null,
  endsAt: null,
  remindAt: null,
  checklist: [],
  partner: null,
  mayChange: true,
  assignee: { id: 'u1', name: 'Анна' },
  author: { id: 'u1', name: 'Анна' },
  state: 'OPEN',
  result: null,
  createdAt: '2026-11-01T09:00:00.000Z',
  doneAt: null,
  ...given,
});
