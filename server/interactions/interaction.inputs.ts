import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { Field, InputType, Int, registerEnumType } from 'type-graphql';
import { NewCommitmentInput } from '../commitments/commitment.inputs.js';
import { IdField, IdsField, TextField } from '../core/schema/inputs.js';
import { MOST } from '../core/schema/page.js';
import { Moment, Text } from '../core/schema/scalars.js';
import { CreateDealInput } from '../deals/deal.inputs.js';
import { CreatePersonInput } from '../persons/person.inputs.js';
import { Direction, InteractionKind } from './interaction.entity.js';

/** How many people we know, and how many others, may take part in one interaction. */
const MOST_PARTICIPANTS = 20;
/** How much may be promised while a contact is written down. */
const MOST_PROMISED = 10;

/** What a change of subject takes along (domain §4). */
export enum SubjectMode {
  CHAIN = 'CHAIN',
  FROM_HERE = 'FROM_HERE',
  LINK = 'LINK',
}

registerEnumType(SubjectMode, {
  name: 'SubjectMode',
  description: 'What a change of subject takes along.',
  valuesConfig: {
    CHAIN: { description: 'The whole chain.' },
    FROM_HERE: { description: 'The interaction and all later ones of its chain, as a new chain.' },
    LINK: { description: 'Nothing: the interaction stays where it is and is shown with the other deal too.' },
  },
});

@InputType()
abstract class InteractionFields {
  @TextField({ description: 'What was said or written.', nullable: true, max: 20_000 })
  text?: string | null;

  @TextField({ description: 'What came of it.', nullable: true, max: 5000 })
  result?: string | null;

  @Field(() => Moment, { nullable: true, description: 'When it ended; not before it was held, not in the future.' })
  @IsOptional()
  endedAt?: Date | null;

  @TextField({ description: 'Where a meeting was: an address or a link.', nullable: true, max: 500 })
  place?: string | null;

  @IdsField({
    description: 'Known people who took part on the other side.',
    nullable: true,
    max: MOST_PARTICIPANTS,
  })
  personIds?: string[] | null;

  @Field(() => [Text], {
    nullable: true,
    description: `Names, numbers or addresses of others who took part there. At most ${MOST_PARTICIPANTS}, each at most 300 characters.`,
  })
  @IsOptional()
  @ArrayMaxSize(MOST_PARTICIPANTS, { message: 'tooMany' })
  @MinLength(1, { each: true, message: 'empty' })
  @MaxLength(300, { each: true, message: 'tooLong' })
  others?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is more important than others.' })
  @IsOptional()
  important?: boolean | null;
}

@InputType({
  description:
    'A contact that was held. Its subject is the deal, or that of `basisId`, or that of `taskId`; with none of them it starts a chain of its own.',
})
export class LogInteractionInput extends InteractionFields {
  @IdField({ description: 'Chosen by the client; none = by the server.', nullable: true })
  id?: string | null;

  @IdField({ description: 'The deal that it is about; with `basisId` or `taskId`, the deal of that.', nullable: true })
  dealId?: string | null;

  @IdField({ description: 'The interaction on the basis of which it is: it joins the chain of that.', nullable: true })
  basisId?: string | null;

  @IdField({ description: 'The open task that planned this contact: it is completed with it.', nullable: true })
  taskId?: string | null;

  @IdField({ description: 'The client, of a contact about nothing else: a chain of its own.', nullable: true })
  partnerId?: string | null;

  @Field(() => InteractionKind, { description: 'Call, meeting, letter, message or note.' })
  kind!: InteractionKind;

  @Field(() => Direction, {
    nullable: true,
    description: 'Who began: of calls, letters and messages. Incoming letters are only received, never typed.',
  })
  @IsOptional()
  direction?: Direction | null;

  @TextField({ description: 'What it was about, in a line.', max: 500 })
  topic!: string;

  @Field(() => Moment, { nullable: true, description: 'When it was held, not in the future; none = now.' })
  @IsOptional()
  heldAt?: Date | null;

  @IdField({ description: 'Who deals with it; none = you. Who does not see the subject is let in.', nullable: true })
  responsibleId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether nothing is left to do about it; none = yes when it is yours, no when it is for a colleague.',
  })
  @IsOptional()
  reviewed?: boolean | null;

  @Field(() => [NewCommitmentInput], {
    nullable: true,
    description: `Lines of it that promise something. At most ${MOST_PROMISED}.`,
  })
  @IsOptional()
  @ArrayMaxSize(MOST_PROMISED, { message: 'tooMany' })
  @ValidateNested({ each: true })
  commitments?: NewCommitmentInput[] | null;
}

@InputType({
  description:
    'Changes of an interaction: only what is given changes, null clears. Of those who took part, both lists are given or none.',
})
export class EditInteractionInput extends InteractionFields {
  @IdField({ description: 'The interaction.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @Field(() => Direction, { nullable: true, description: 'Who began.' })
  @IsOptional()
  direction?: Direction | null;

  @TextField({ description: 'What it was about, in a line.', nullable: true, max: 500 })
  topic?: string;

  @Field(() => Moment, { nullable: true, description: 'When it was held, not in the future.' })
  @IsOptional()
  heldAt?: Date;
}

@InputType()
abstract class InteractionsInput {
  @IdsField({ description: 'The interactions, at least one.', max: MOST })
  @ArrayMinSize(1, { message: 'empty' })
  ids!: string[];
}

@InputType({ description: 'Interactions have been dealt with, or have not after all.' })
export class ReviewInteractionsInput extends InteractionsInput {
  @Field(() => Boolean, { description: 'Whether nothing is left to do about them.' })
  reviewed!: boolean;
}

@InputType({ description: 'Interactions are put off.' })
export class DeferInteractionsInput extends InteractionsInput {
  @Field(() => Moment, { nullable: true, description: 'Until when, in the future; null = no longer.' })
  @IsOptional()
  until?: Date | null;
}

@InputType({ description: 'Interactions are given to a colleague.' })
export class SetInteractionResponsibleInput extends InteractionsInput {
  @IdField({ description: 'Who deals with them. Who does not see the subject is let in.' })
  responsibleId!: string;
}

@InputType({ description: 'An interaction gets another subject.' })
export class SetInteractionSubjectInput {
  @IdField({ description: 'Any interaction of the chain.' })
  interactionId!: string;

  @IdField({ description: 'The deal that the chain was seen to be about; null = about none.', nullable: true })
  fromDealId?: string | null;

  @IdField({
    description: 'The deal that it is to be about; null = a subject by itself again, which only a whole chain can be.',
    nullable: true,
  })
  dealId?: string | null;

  @Field(() => SubjectMode, {
    description: 'What goes along. A chain that was about no deal always goes as a whole, unless it is only linked.',
  })
  mode!: SubjectMode;
}

@InputType({ description: 'An interaction and a deal that it is shown with.' })
export class UnlinkInteractionInput {
  @IdField({ description: 'The interaction.' })
  interactionId!: string;

  @IdField({ description: 'The deal that it is shown with.' })
  dealId!: string;
}

@InputType({ description: 'Two chains become one.' })
export class JoinChainsInput {
  @IdField({ description: 'The chain that gives all it holds away.' })
  chainId!: string;

  @IdField({ description: 'The chain that takes it.' })
  intoChainId!: string;
}

@InputType({ description: 'A new person out of one who took part in an interaction and was not known.' })
export class CreatePersonFromInteractionInput {
  @IdField({ description: 'The interaction.' })
  interactionId!: string;

  @IdField({ description: 'The participant that is to be known as the person.' })
  participantId!: string;

  @Field(() => CreatePersonInput, { description: 'The person.' })
  @ValidateNested()
  person!: CreatePersonInput;
}

@InputType({ description: 'A new deal out of an interaction.' })
export class CreateDealFromInteractionInput {
  @IdField({ description: 'The interaction: its chain gets the deal as its subject, if it has had none.' })
  interactionId!: string;

  @IdField({ description: 'The deal that the chain was seen to be about; null = about none.', nullable: true })
  fromDealId?: string | null;

  @Field(() => CreateDealInput, { description: 'The deal.' })
  @ValidateNested()
  deal!: CreateDealInput;

  @Field(() => SubjectMode, { description: 'What goes along when the chain is about another deal already.' })
  mode!: SubjectMode;
}
