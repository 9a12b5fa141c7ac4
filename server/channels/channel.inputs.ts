import { ArrayMaxSize, ArrayUnique, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField, IdsField, TextField } from '../core/schema/inputs.js';
import { Assignment, RuleField } from './channel.entity.js';
import { ChannelKind } from './channelKind.entity.js';

/** A working month; who promises later promises nothing. */
const LONGEST_ANSWER_MINUTES = 10_080;
/** Whom leads go round among, and rules that are tried for each. */
const MOST_MEMBERS = 50;
const MOST_RULES = 50;

@InputType({ description: 'Whom a lead is given to when what came fits.' })
export class AssignmentRuleInput {
  @Field(() => RuleField, { description: 'What it looks at.' })
  field!: RuleField;

  @TextField({ description: 'What it looks for.', max: 200 })
  value!: string;

  @IdField({ description: 'Who gets the lead.' })
  userId!: string;
}

@InputType()
abstract class ChannelSettings {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a message from a stranger becomes a lead; at first yes.',
  })
  @IsOptional()
  isLeadSource?: boolean | null;

  @IdField({ description: 'The team that sees leads nobody has yet; null = everyone.', nullable: true })
  teamId?: string | null;

  @Field(() => Assignment, { nullable: true, description: 'Who gets a new lead; at first nobody.' })
  @IsOptional()
  assignment?: Assignment | null;

  @IdsField({ description: 'Who gets leads in turn, in this order.', nullable: true, max: MOST_MEMBERS })
  @ArrayUnique({ message: 'twice' })
  memberIds?: string[] | null;

  @Field(() => [AssignmentRuleInput], {
    nullable: true,
    description: `Rules of assignment, tried in this order. At most ${MOST_RULES}.`,
  })
  @IsOptional()
  @ArrayMaxSize(MOST_RULES, { message: 'tooMany' })
  @ValidateNested({ each: true })
  rules?: AssignmentRuleInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description: `Within how many working minutes a new lead is to be answered, 1 to ${LONGEST_ANSWER_MINUTES}; at first 60.`,
  })
  @IsOptional()
  @Min(1, { message: 'range' })
  @Max(LONGEST_ANSWER_MINUTES, { message: 'range' })
  answerMinutes?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether an answer to a known chain goes straight into it; at first yes.',
  })
  @IsOptional()
  joinsChains?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a known contact with exactly one open deal writes into that; at first yes.',
  })
  @IsOptional()
  joinsDeals?: boolean | null;
}

@InputType({ description: 'A new channel. One of kind SITE has a form from the start.' })
export class CreateChannelInput extends ChannelSettings {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name the channel; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @TextField({ description: 'Name.', max: 120 })
  name!: string;

  @Field(() => ChannelKind, { description: 'Of what kind; for good.' })
  kind!: ChannelKind;
}

@InputType({ description: 'Changes of a channel: only what is given changes; null clears `teamId`.' })
export class EditChannelInput extends ChannelSettings {
  @IdField({ description: 'The channel.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'Name.', nullable: true, max: 120 })
  name?: string | null;
}

@InputType({ description: 'Closes a channel, or opens it again.' })
export class ArchiveChannelInput {
  @IdField({ description: 'The channel.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether nothing comes in by it any more.' })
  archived!: boolean;
}

@InputType({ description: 'The channel that a test is sent by.' })
export class TestChannelInput {
  @IdField({ description: 'The channel, of kind SITE or EMAIL.' })
  id!: string;
}
