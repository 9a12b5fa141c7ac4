import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Row } from '../row.entity.js';
import { Json, LogCursor, Moment } from '../schema/scalars.js';
import { LiveRecord } from './records.js';
import { Shared } from './shared.js';

@Shared()
@ObjectType({
  description:
    'One event as a watcher may see it. A record that he may no longer see comes with forget, and of a lead that somebody has accepted by whom and when; nothing else.',
})
export class Change {
  @Field(() => Int, { description: 'The number of the event in the log.' })
  seq!: number;

  @Field(() => String, { description: 'The kind of record it is about, such as `deal`.' })
  entity!: string;

  @Field(() => ID, { description: 'The record it is about.' })
  id!: string;

  @Field(() => Boolean, { description: 'The viewer must drop the record: he may not see it any more, or it is gone.' })
  forget!: boolean;

  @Field(() => String, { nullable: true, description: 'Noun and verb, such as `deal.moved`.' })
  name!: string | null;

  @Field(() => ID, { nullable: true, description: 'The window that sent the command.' })
  clientId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The command that caused it, as its window named it.' })
  mutationId!: string | null;

  @Field(() => Moment, { nullable: true, description: 'When it happened.' })
  at!: Date | null;

  @Field(() => Json, { nullable: true, description: 'Ids, field names, enums and numbers of the event.' })
  particulars!: Record<string, unknown> | null;

  @Field(() => LiveRecord, {
    nullable: true,
    description: 'The record as it stands now, which may be newer than the event; null for kinds that do not travel.',
  })
  record!: Row | null;

  actorId!: string | null;
}

@Shared()
@ObjectType({
  description:
    'A stretch of the log. Apply it only when `from` equals your cursor, which then becomes `to`; else subscribe anew. ' +
    'Of several events about one record only the newest is listed.',
})
export class Frame {
  @Field(() => LogCursor, { description: 'The cursor that this frame continues.' })
  from!: string;

  @Field(() => LogCursor, { description: 'The cursor after this frame.' })
  to!: string;

  @Field(() => Boolean, {
    description:
      'The way from `from` to `to` cannot be told event by event: load everything anew, then go on from `to`.',
  })
  reset!: boolean;

  @Field(() => Moment, { description: "The server's clock, by which due times turn." })
  now!: Date;

  @Field(() => String, { description: 'The build that serves; another one means that the page should be reloaded.' })
  build!: string;

  @Field(() => [Change], { description: 'What happened, oldest first, as far as the viewer may know of it.' })
  events!: Change[];
}
