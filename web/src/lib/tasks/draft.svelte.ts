import type { CreateTaskInput, TaskKind } from '#lib/core/gql/graphql.js';
import type { Formats } from '#lib/core/i18n/formats.js';
import type { TaskRow } from '#lib/core/rows.js';
import { parseDay, type Day } from '#lib/fields/day.js';
import { isWrong, type Wrong } from '#lib/fields/kind.js';
import { parseTime } from '#lib/fields/time.js';
import { instantOf, wallTime } from '#lib/fields/zone.js';
import type { When } from './when.js';

export const KINDS: readonly TaskKind[] = ['CALL', 'MEETING', 'EMAIL', 'TODO'];

type Due = Pick<CreateTaskInput, 'dueAt' | 'dueOn'>;

/** What a task form holds while it is being filled. */
export class TaskDraft {
  kind = $state<TaskKind>('CALL');
  title = $state('');
  day = $state('');
  time = $state('');
  assigneeId = $state('');
  wrongDay = $state<Wrong | null>(null);
  wrongTime = $state<Wrong | null>(null);

  constructor(
    private readonly format: Formats,
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
    return this;
  }

  choose({ day, time }: When): void {
    this.day = this.format.day(day);
    this.time = time ?? '';
    this.wrongDay = this.wrongTime = null;
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

  #when(): When | null {
    const [day, time] = [parseDay(this.day, this.today()), parseTime(this.time)];
    return isWrong(day) || isWrong(time) || day.value === null ? null : { day: day.value, time: time.value };
  }
}
