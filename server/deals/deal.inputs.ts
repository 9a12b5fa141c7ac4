import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField, IdsField, TextField } from '../core/schema/inputs.js';
import { Day, Money } from '../core/schema/scalars.js';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { Currency } from '../currencies/currency.entity.js';
import { DealStatus } from './deal.entity.js';
import { DemandReasonInput } from './demand.inputs.js';
import { CustomValuesField, type CustomValueInput } from '../customFields/customValue.inputs.js';

@InputType({ description: 'A new deal; it stands first in its column.' })
export class CreateDealInput {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name the deal; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @IdField({ description: 'The pipeline.' })
  pipelineId!: string;

  @IdField({ description: 'The stage; none = the first. A strict pipeline is entered at its start.', nullable: true })
  stageId?: string | null;

  @TextField({ description: 'What it is about.', max: 300 })
  title!: string;

  @Field(() => Money, { nullable: true, description: 'What the client would pay, of a deal in roubles.' })
  @IsOptional()
  sum?: string | null;

  @Field(() => Currency, { nullable: true, description: 'In what the client pays; none = roubles.' })
  @IsOptional()
  currency?: Currency | null;

  @Field(() => Money, {
    nullable: true,
    description: 'What the client would pay, of a deal in another currency: in that, at most a billion.',
  })
  @IsOptional()
  amount?: string | null;

  @IdField({ description: 'The client.', nullable: true })
  partnerId?: string | null;

  @IdField({ description: 'Who leads it; none = you.', nullable: true })
  ownerId?: string | null;

  @Field(() => Day, { nullable: true, description: 'Day on which it is expected to close.' })
  @IsOptional()
  expectedOn?: string | null;

  @Field(() => ChannelKind, { nullable: true, description: 'How the client came.' })
  @IsOptional()
  source?: ChannelKind | null;
}

@InputType({ description: 'Changes of a deal: only what is given changes, null clears.' })
export class EditDealInput {
  @IdField({ description: 'The deal.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'What it is about.', nullable: true, max: 300 })
  title?: string;

  @Field(() => Money, { nullable: true, description: 'What the client would pay, of a deal in roubles.' })
  @IsOptional()
  sum?: string | null;

  @Field(() => Currency, {
    nullable: true,
    description: 'In what the client pays; null = as it is. What was said in another currency is forgotten.',
  })
  @IsOptional()
  currency?: Currency | null;

  @Field(() => Money, {
    nullable: true,
    description: 'What the client would pay, of a deal in another currency: in that, at most a billion.',
  })
  @IsOptional()
  amount?: string | null;

  @Field(() => Int, { nullable: true, description: 'Your own estimate in percent, 0 to 100.' })
  @IsOptional()
  @Min(0, { message: 'range' })
  @Max(100, { message: 'range' })
  probability?: number | null;

  @Field(() => Day, { nullable: true, description: 'Day on which it is expected to close.' })
  @IsOptional()
  expectedOn?: string | null;

  @IdField({ description: 'The client.', nullable: true })
  partnerId?: string | null;

  @Field(() => ChannelKind, { nullable: true, description: 'How the client came.' })
  @IsOptional()
  source?: ChannelKind | null;

  @CustomValuesField()
  custom?: CustomValueInput[] | null;
}

@InputType({ description: 'Gives a deal to a colleague.' })
export class AssignDealInput {
  @IdField({ description: 'The deal.' })
  id!: string;

  @IdField({ description: 'Who led it when you looked.' })
  fromOwnerId!: string;

  @IdField({ description: 'Who leads it from now on.' })
  ownerId!: string;
}

@InputType({ description: 'One card on its way: where you saw it, and where it should stand.' })
export class MoveDealInput {
  @IdField({ description: 'The deal.' })
  id!: string;

  @IdField({ description: 'The stage that you saw it in.' })
  fromStageId!: string;

  @IdField({ description: 'The stage that it should stand in; the same = another place in the column.' })
  toStageId!: string;

  @IdField({ description: 'The card that should stand above it; a hint.', nullable: true })
  afterId?: string | null;

  @IdField({ description: 'The card that should stand below it; a hint.', nullable: true })
  beforeId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that you saw; a move since then is a conflict.' })
  version?: number | null;
}

@InputType({ description: 'Many cards to one stage, in the order given, to its top.' })
export class MoveDealsInput {
  @IdsField({ description: 'The deals.', max: 200 })
  ids!: string[];

  @IdField({ description: 'The stage that they should stand in.' })
  toStageId!: string;
}

@InputType({ description: 'The deal is won.' })
export class WinDealInput {
  @IdField({ description: 'The deal.' })
  id!: string;

  @IdField({ description: 'The stage that you saw it in.' })
  fromStageId!: string;

  @Field(() => [DemandReasonInput], {
    nullable: true,
    description: 'Why demand lines are not satisfied in full, for those that do not say so yet; at most 50.',
  })
  @IsOptional()
  @ArrayMaxSize(50, { message: 'tooMany' })
  @ValidateNested({ each: true })
  demandReasons?: DemandReasonInput[] | null;
}

@InputType({ description: 'The deal is lost.' })
export class LoseDealInput {
  @IdField({ description: 'The deal.' })
  id!: string;

  @IdField({ description: 'The stage that you saw it in.' })
  fromStageId!: string;

  @IdField({ description: 'Why, from the catalogue.' })
  reasonId!: string;

  @TextField({ description: 'Who it was lost to; some reasons want it.', nullable: true, max: 300 })
  competitor?: string | null;

  @Field(() => [DemandReasonInput], {
    nullable: true,
    description: 'Why demand lines are not satisfied in full, for those that do not say so yet; at most 50.',
  })
  @IsOptional()
  @ArrayMaxSize(50, { message: 'tooMany' })
  @ValidateNested({ each: true })
  demandReasons?: DemandReasonInput[] | null;
}

@InputType({ description: 'A finished deal goes back to work, to the top of its column.' })
export class ReopenDealInput {
  @IdField({ description: 'The deal.' })
  id!: string;

  @Field(() => DealStatus, { description: 'How you saw it: won or lost.' })
  fromStatus!: DealStatus;

  @IdField({ description: 'The stage that it returns to; none = the one it was finished in.', nullable: true })
  stageId?: string | null;

  @IdField({
    description: 'The card that should stand above it; a hint. Without neighbours it comes first.',
    nullable: true,
  })
  afterId?: string | null;

  @IdField({ description: 'The card that should stand below it; a hint.', nullable: true })
  beforeId?: string | null;
}

@InputType({ description: 'A deal of a strict pipeline that is led by hand from now on, for good.' })
export class SwitchToManualInput {
  @IdField({ description: 'The deal.' })
  id!: string;
}

@InputType({ description: 'The deal goes into another pipeline.' })
export class ChangePipelineInput {
  @IdField({ description: 'The deal.' })
  id!: string;

  @IdField({ description: 'The stage that you saw it in.' })
  fromStageId!: string;

  @IdField({ description: 'A stage of another pipeline; of a strict one, the first.' })
  toStageId!: string;
}

@InputType({ description: 'A deal and a colleague who sees and edits it though it is not his.' })
export class ShareDealInput {
  @IdField({ description: 'The deal.' })
  id!: string;

  @IdField({ description: 'The colleague.' })
  userId!: string;
}
