import type { Viewer } from '../server/core/rights/viewer.js';
import { addCheckLine, editCheckLine } from '../server/tasks/checklist.service.js';
import { TaskKind, TaskPriority } from '../server/tasks/task.entity.js';
import type { CreateTaskInput } from '../server/tasks/task.inputs.js';
import { completeTask, createTask } from '../server/tasks/task.service.js';
import type { Chronicle } from './chronicle.js';
import { type Errand, forTheWeek, forToday, overdue } from './errands.js';
import type { Step } from './script.js';
import type { Due } from './story.js';

const REGIONS = ['Москва', 'Поволжье', 'Урал', 'Сибирь', 'Юг', 'Сводка'];
const HOUR_MS = 3_600_000;

/** The days of those who work, beside their deals: what is late, of today and of the week, their own and as they were told. */
export function days(chronicle: Chronicle): Step[] {
  const { calendar, company, dice } = chronicle;
  const director = company.people.get('orlov')!;
  const workers = [...company.people.values()].filter(({ role }) => role !== 'OBSERVER');
  const [meetingAt, toldAt] = [calendar.ahead(1, dice), calendar.ago(1, dice)];
  return workers.flatMap((worker) => [
    { at: toldAt, by: director, run: (ctx) => createTask(ctx, meeting(worker, meetingAt)) },
    volumes(chronicle, director, worker, toldAt),
    ...ownErrands(chronicle, worker),
  ]);
}

const meeting = ({ userId }: Viewer, dueAt: Date): CreateTaskInput => ({
  kind: TaskKind.MEETING,
  title: 'Планёрка отдела',
  place: 'Переговорная на втором этаже',
  assigneeId: userId,
  dueAt,
  endsAt: new Date(dueAt.getTime() + HOUR_MS),
  remindAt: new Date(dueAt.getTime() - HOUR_MS / 4),
});

/** Figures that the director has asked for. */
function volumes({ calendar, dice }: Chronicle, by: Viewer, { userId }: Viewer, at: Date): Step {
  const title = `Собрать объёмы на ${calendar.now.getUTCFullYear() + 1} год`;
  const errand = { kind: TaskKind.TODO, title, lines: REGIONS, done: dice.int(0, 4) };
  const input = { assigneeId: userId, priority: TaskPriority.HIGH, dueOn: calendar.dayAhead(dice.int(2, 5)) };
  return planned(at, by, errand, input);
}

function ownErrands({ calendar, dice }: Chronicle, worker: Viewer): Step[] {
  const plan = (errand: Errand, daysAgo: number, due: Due) => planned(calendar.ago(daysAgo, dice), worker, errand, due);
  const lateAt = calendar.halfHourAgo(dice.pick([1, 1, 2, 3]), dice);
  const time = calendar.laterToday(dice);
  const today = { dueOn: calendar.today() };
  const [first, second] = dice.shuffled(forToday);
  return [
    plan(dice.pick(overdue), calendar.daysSince(lateAt) + dice.between(1, 3), { dueAt: lateAt }),
    plan(first!, dice.between(1, 3), time ? { dueAt: time } : today),
    plan(second!, dice.between(1, 3), today),
    plan(dice.pick(forTheWeek), dice.between(1, 4), { dueOn: calendar.dayAhead(dice.int(1, 4)) }),
    ...weeklyReport([calendar.ago(5, dice), calendar.ago(1, dice)], worker),
  ];
}

/** Planned by oneself, and done: after holidays both may fall on the last day of work before them. */
function weeklyReport(moments: Date[], by: Viewer): Step[] {
  const [at, doneAt] = moments.toSorted((one, other) => one.getTime() - other.getTime()) as [Date, Date];
  let id = '';
  const input = { kind: TaskKind.TODO, title: 'Отчёт за неделю', dueAt: doneAt };
  return [
    { at, by, run: async (ctx) => void ({ id } = await createTask(ctx, input)) },
    { at: doneAt, by, run: (ctx) => completeTask(ctx, { id, result: 'Отправлен' }) },
  ];
}

/** A task with its checklist, which is partly done. */
function planned(at: Date, by: Viewer, errand: Errand, given: Due & Partial<CreateTaskInput>): Step {
  const { kind, title, lines = [], done = 0 } = errand;
  const run: Step['run'] = async (ctx) => {
    const task = await createTask(ctx, { kind, title, ...given });
    for (const text of lines) await addCheckLine(ctx, { taskId: task.id, text });
    for (const { id } of task.checklist.slice(0, done)) await editCheckLine(ctx, { taskId: task.id, id, done: true });
  };
  return { at, by, run };
}
