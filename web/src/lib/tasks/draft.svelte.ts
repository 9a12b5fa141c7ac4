import type { CreateTaskInput, TaskKind } from '#lib/core/gql/graphql.js';
import type { TaskRow } from '#lib/core/rows.js';
import { editDay, parseDay, type Day } from '#lib/fields/day.js';
import { isWrong, type Wrong } from '#lib/fields/kind.js';
import { parseTime } from '#lib/fields/time.js';
import { instantOf, wallTime } from '#lib/fields/zone.js';
import type { TaskFields } from './tasks.js';
import type { When } from './when.js';

export const KINDS: readonly TaskKind[] = ['CALL', 'MEETING', 'EMAIL', 'MESSAGE', 'CONTACT', 'TODO'];

type Due = Pick<CreateTaskInput, 'dueAt' | 'dueOn'>;

type Typed = Pick<TaskDraft, 'kind' | 'title' | 'day' | 'time' | 'assigneeId'>;

/** What a task form holds while it is being filled. */
export class TaskDraft {
  kind = $state<TaskKind>('CALL');
  title = $state('');
  day = $state('');
  time = $state('');
  assigneeId = $state('');
  wrongDay = $state<Wrong | null>(null);
  wrongTime = $state<Wrong | null>(null);
  /** What stood in the form when it was filled. */
  #filled: Typed | null = null;

  constructor(
    private readonly language: string,
    private readonly zone: string,
    private readonly today: () => Day,
  ) {}

  /** A task that is there already. */
  fill(task: TaskRow): this {
    const wall = wallTime(Date.parse(task.dueAt), this.zone);
    this.kind = task.kind;
    this.title = task.title;
    this.assigneeId = task.assignee.id;
    this.choose(task.dueOn ? { day: task.dueOn, time: null } : wall);
    this.#filled = this.#typed();
    return this;
  }

  choose({ day, time }: When): void {
    this.chooseDay(day);
    this.time = time ?? '';
    this.wrongTime = null;
  }

  chooseDay(day: Day): void {
    this.day = editDay(day, this.language);
    this.wrongDay = null;
  }

  /** Whether the typed day and time are these. */
  isAt({ day, time }: When): boolean {
    const typed = this.#when();
    return typed?.day === day && typed.time === time;
  }

  /** The due of the input, or null with what is wrong said in the fields. */
  due(): Due | null {
    const [day, time] = [parseDay(this.day, this.today()), parseTime(this.time)];
    this.wrongDay = isWrong(day) ? day.wrong : day.value === null ? { code: 'notDay' } : null;
    this.wrongTime = isWrong(time) ? time.wrong : null;
    const when = this.#when();
    if (!when) return null;
    if (when.time === null) return { dueOn: when.day };
    return { dueAt: instantOf({ day: when.day, time: when.time }, this.zone) };
  }

  /** The typed moment, ms; null for a day without a time, and while it is not understood. Reactive. */
  get moment(): number | null {
    const when = this.#when();
    return when === null || when.time === null
      ? null
      : Date.parse(instantOf({ day: when.day, time: when.time }, this.zone));
  }

  /** Whether anything differs from the task that was filled in. */
  get isTouched(): boolean {
    return JSON.stringify(this.#typed()) !== JSON.stringify(this.#filled);
  }

  /**
   * Only what differs from the task that was filled in: the rest stays as it is, whoever changes it meanwhile.
   * @returns null with what is wrong said in the fields
   */
  changes(): TaskFields | null {
    const [filled, typed] = [this.#filled, this.#typed()];
    const isDueKept = filled?.day === typed.day && filled.time === typed.time;
    const due = isDueKept ? {} : this.due();
    if (!due) return null;
    return {
      ...(typed.kind !== filled?.kind && { kind: typed.kind }),
      ...(typed.title !== filled?.title && { title: typed.title }),
      ...(typed.assigneeId !== filled?.assigneeId && { assigneeId: typed.assigneeId }),
      ...due,
    };
  }

  #typed(): Typed {
    const { kind, assigneeId, day, time } = this;
    return { kind, assigneeId, day, time, title: this.title.trim() };
  }

  #when(): When | null {
    const [day, time] = [parseDay(this.day, this.today()), parseTime(this.time)];
    return isWrong(day) || isWrong(time) || day.value === null ? null : { day: day.value, time: time.value };
  }
}
