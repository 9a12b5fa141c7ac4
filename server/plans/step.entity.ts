import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Doer } from '../users/doer.entity.js';
import { DayKind } from '../calendar/calendarDay.entity.js';
import { TaskKind } from '../tasks/task.entity.js';

/** A step is work as of tasks, or an approval: that is answered and not just done. */
export enum StepKind {
  CALL = 'CALL',
  MEETING = 'MEETING',
  EMAIL = 'EMAIL',
  MESSAGE = 'MESSAGE',
  CONTACT = 'CONTACT',
  TODO = 'TODO',
  APPROVAL = 'APPROVAL',
}

registerEnumType(StepKind, {
  name: 'StepKind',
  description: 'What is to be done in a step of a plan: as of tasks, or an approval, which is answered by yes or no.',
});

/** The kind of the task that a step opens. */
export const taskKindOf = (kind: StepKind): TaskKind => (kind === StepKind.APPROVAL ? TaskKind.TODO : TaskKind[kind]);

@ObjectType({ description: 'A step of a template of plans.' })
export class TemplateStep {
  @Field(() => String, { description: 'What is to be done, in a line.' })
  title!: string;

  @Field(() => StepKind, { description: 'What is to be done.' })
  kind!: StepKind;

  @Field(() => Doer, {
    description: 'Who does it. An approval goes to a head when this would be who asks for it or leads the deal.',
  })
  doer!: Doer;

  /** Of USER. */
  userId!: string | null;

  @Field(() => Int, { description: 'How many days it takes, 0 to 365.' })
  days!: number;

  @Field(() => DayKind, { description: 'How those days are counted.' })
  dayKind!: DayKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Number of the earlier step, from 1, after which it begins; null = with the plan.',
  })
  after!: number | null;
}
