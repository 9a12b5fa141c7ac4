import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Comment } from '../comments/comment.entity.js';
import type { FieldChange } from '../core/log/history.js';
import type { Particulars } from '../core/log/record.js';
import { Label } from '../core/schema/label.js';
import { pageOf } from '../core/schema/page.js';
import { Json, Moment } from '../core/schema/scalars.js';
import { StoredFile } from '../files/storedFile.entity.js';
import { Interaction } from '../interactions/interaction.entity.js';

export enum TimelineKind {
  CALL = 'CALL',
  MEETING = 'MEETING',
  EMAIL = 'EMAIL',
  MESSAGE = 'MESSAGE',
  NOTE = 'NOTE',
  COMMENT = 'COMMENT',
  FILE = 'FILE',
  TASK = 'TASK',
  DOCUMENT = 'DOCUMENT',
  STAGE = 'STAGE',
  EDIT = 'EDIT',
}

registerEnumType(TimelineKind, {
  name: 'TimelineKind',
  description: 'What an entry of a timeline tells of.',
  valuesConfig: {
    CALL: { description: 'A call that was held.' },
    MEETING: { description: 'A meeting that was held.' },
    EMAIL: { description: 'A letter.' },
    MESSAGE: { description: 'A message.' },
    NOTE: { description: 'A note about the client.' },
    COMMENT: { description: 'What a colleague said.' },
    FILE: { description: 'A file that came by itself; asked for alone, also those in comments and interactions.' },
    TASK: { description: 'A task was planned, changed, done or cancelled.' },
    DOCUMENT: { description: 'Something happened to an agreement, quote, order, payment or shipment.' },
    STAGE: { description: 'A deal was opened, moved, won, lost or reopened.' },
    EDIT: { description: 'Any other change.' },
  },
});

@ObjectType({ description: 'A field before and after, in words as they were said.' })
class ChangedField {
  @Field(() => String, { description: 'Name of the field, as in the input that changes it.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Before.' })
  old!: string | null;

  @Field(() => String, { nullable: true, description: 'After.' })
  new!: string | null;
}

@ObjectType({ description: 'One thing that happened to a record, as the log tells it.' })
export class Happening {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => String, { description: 'Noun and verb, such as `deal.moved`.' })
  name!: string;

  @Field(() => Label, { nullable: true, description: 'Who; null = the server itself.' })
  actor!: Label | null;

  @Field(() => Json, { description: 'Ids, field names, enums and numbers.' })
  particulars!: Particulars;

  @Field(() => [ChangedField], { description: 'What changed, in words.' })
  changes!: FieldChange[];

  @Field(() => [Label], {
    description: 'Names of the users and stages in the particulars, and of the other end of a relationship.',
  })
  names!: Label[];
}

@ObjectType({
  description:
    'One entry of a timeline: exactly one of `comment`, `file`, `interaction` and `happening`, and its place in time.',
})
export class TimelineEntry {
  @Field(() => ID, { description: 'Of the comment, file or interaction; of what the log tells, the event.' })
  id!: string;

  @Field(() => TimelineKind, { description: 'What it tells of.' })
  kind!: TimelineKind;

  @Field(() => Moment, { description: 'When: of an interaction when it was held, else when it happened.' })
  at!: Date;

  @Field(() => Label, { nullable: true, description: 'On the timeline of a partner the deal that it is about.' })
  deal!: Label | null;

  @Field(() => Boolean, {
    description: 'Whether it is an interaction about something else that is only shown with the deal too.',
  })
  linked!: boolean;

  @Field(() => Comment, { nullable: true, description: 'What a colleague said.' })
  comment!: Comment | null;

  @Field(() => StoredFile, { nullable: true, description: 'A file that came by itself.' })
  file!: StoredFile | null;

  @Field(() => Interaction, { nullable: true, description: 'A contact that was held.' })
  interaction!: Interaction | null;

  @Field(() => Happening, { nullable: true, description: 'What the log tells.' })
  happening!: Happening | null;

  @Field(() => [StoredFile], { description: 'Files that came with the comment or interaction.' })
  files!: StoredFile[];
}

export const TimelinePage = pageOf('TimelinePage', () => TimelineEntry);
