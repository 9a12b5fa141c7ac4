import { ArrayMaxSize, ArrayMinSize, IsOptional, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { Field, InputType, registerEnumType } from 'type-graphql';
import { ChannelKind } from '../channels/channelKind.entity.js';
import { MOST_AT_ONCE } from '../core/bulk.js';
import { IdField, IdsField, TextField, TextsField } from '../core/schema/inputs.js';
import { Day, Moment, Money, Text } from '../core/schema/scalars.js';
import { Currency } from '../currencies/currency.entity.js';
import { PartnerType } from '../partners/partner.entity.js';
import { RejectReason } from './leadState.entity.js';

/** Rows that one command imports: the browser sends a file piece by piece. */
export const MOST_ROWS = 100;
/** Duplicates that one acceptance may have been shown. */
const MOST_OFFERED = 100;

/** The four ways of §2 in which a lead is accepted. */
export enum AcceptWay {
  NEW_CLIENT = 'NEW_CLIENT',
  KNOWN_CONTACT = 'KNOWN_CONTACT',
  NEW_CONTACT = 'NEW_CONTACT',
  LOG = 'LOG',
}

registerEnumType(AcceptWay, {
  name: 'AcceptWay',
  description: 'In which way a lead is accepted (domain §2).',
  valuesConfig: {
    NEW_CLIENT: { description: 'A new deal for a new client.' },
    KNOWN_CONTACT: { description: 'A new deal for a client and a contact whom we know.' },
    NEW_CONTACT: { description: 'A new contact of a client whom we know, and a deal.' },
    LOG: { description: 'What was written belongs to a deal that is open already.' },
  },
});

@InputType({ description: 'A lead written down by hand.' })
export class CreateLeadInput {
  @IdField({ description: 'Chosen by the client; none = by the server.', nullable: true })
  id?: string | null;

  @TextField({ description: 'What they wrote or said.', max: 10_000 })
  text!: string;

  @TextField({ description: 'Who it was: name, phone or e-mail.', nullable: true, max: 300 })
  contact?: string | null;

  @TextField({ description: 'Their company.', nullable: true, max: 300 })
  company?: string | null;

  @TextsField({ description: 'Telephone numbers, as they are written.' })
  phones?: string[] | null;

  @TextsField({ description: 'E-mail addresses.' })
  emails?: string[] | null;

  @TextField({ description: 'ИНН of their company.', nullable: true, max: 20 })
  inn?: string | null;

  @Field(() => ChannelKind, { description: 'How they got in touch.' })
  channel!: ChannelKind;
}

@InputType({ description: 'Names a lead.' })
export class LeadVerbInput {
  @IdField({ description: 'The lead.' })
  id!: string;
}

@InputType({ description: 'Nothing comes of a lead.' })
export class RejectLeadInput extends LeadVerbInput {
  @Field(() => RejectReason, { description: 'Why. Who is rejected as spam is not heard for 90 days.' })
  reason!: RejectReason;
}

@InputType({ description: 'Nothing comes of many leads.' })
export class RejectLeadsInput {
  @IdsField({ description: 'The leads.', max: MOST_AT_ONCE })
  ids!: string[];

  @Field(() => RejectReason, { description: 'Why; the same of all.' })
  reason!: RejectReason;
}

@InputType({ description: 'A lead is put off.' })
export class SnoozeLeadInput extends LeadVerbInput {
  @Field(() => Moment, { description: 'When it comes back by itself; in the future.' })
  until!: Date;
}

@InputType({
  description: 'A lead is given to a colleague, or to the queue of a team; with neither, to the queue of all.',
})
export class AssignLeadInput extends LeadVerbInput {
  @IdField({ description: 'The colleague; his team goes with him.', nullable: true })
  ownerId?: string | null;

  @IdField({ description: 'The team in whose queue it waits, when no colleague is given.', nullable: true })
  teamId?: string | null;
}

@InputType({ description: 'A new client, out of a lead.' })
export class NewClientInput {
  @IdField({ description: 'Chosen by the client; none = by the server.', nullable: true })
  id?: string | null;

  @TextField({ description: 'Name.', max: 300 })
  name!: string;

  @Field(() => PartnerType, { nullable: true, description: 'What it is in law; none = a company.' })
  @IsOptional()
  legalType?: PartnerType | null;

  @TextField({ description: 'Name in the register; none = as above.', nullable: true, max: 500 })
  legalName?: string | null;

  @TextField({ description: 'ИНН: 10 digits of a company, 12 of a person.', nullable: true, max: 20 })
  inn?: string | null;

  @TextField({ description: 'КПП: 9 characters, of companies only.', nullable: true, max: 20 })
  kpp?: string | null;
}

@InputType({ description: 'A new contact, out of a lead.' })
export class NewContactInput {
  @IdField({ description: 'Chosen by the client; none = by the server.', nullable: true })
  id?: string | null;

  @TextField({ description: 'Full name, as people say it.', max: 200 })
  name!: string;

  @TextField({ description: 'Position at the client.', nullable: true, max: 200 })
  jobTitle?: string | null;

  @TextsField({ description: 'Telephone numbers as they are typed.' })
  phones?: string[] | null;

  @TextsField({ description: 'E-mail addresses.' })
  emails?: string[] | null;
}

@InputType({ description: 'A new deal, out of a lead.' })
export class NewDealInput {
  @IdField({ description: 'Chosen by the client; none = by the server.', nullable: true })
  id?: string | null;

  @IdField({ description: 'The pipeline.' })
  pipelineId!: string;

  @IdField({ description: 'The stage; none = the first.', nullable: true })
  stageId?: string | null;

  @TextField({ description: 'What it is about.', max: 300 })
  title!: string;

  @Field(() => Money, { nullable: true, description: 'What the client would pay, of a deal in roubles.' })
  @IsOptional()
  sum?: string | null;

  @Field(() => Currency, { nullable: true, description: 'In what the client pays; none = roubles.' })
  @IsOptional()
  currency?: Currency | null;

  @Field(() => Money, { nullable: true, description: 'What the client would pay in another currency, in that.' })
  @IsOptional()
  amount?: string | null;

  @IdField({ description: 'Who leads it; none = you.', nullable: true })
  ownerId?: string | null;

  @Field(() => Day, { nullable: true, description: 'Day on which it is expected to close.' })
  @IsOptional()
  expectedOn?: string | null;
}

@InputType({ description: 'A lead is accepted; what a way does not need is left out.' })
export class AcceptLeadInput extends LeadVerbInput {
  @Field(() => AcceptWay, { description: 'In which way.' })
  way!: AcceptWay;

  @Field(() => NewClientInput, { nullable: true, description: 'Of NEW_CLIENT: the client.' })
  @IsOptional()
  @ValidateNested()
  partner?: NewClientInput | null;

  @IdField({ description: 'Of KNOWN_CONTACT and NEW_CONTACT: the client.', nullable: true })
  partnerId?: string | null;

  @Field(() => NewContactInput, { nullable: true, description: 'Of NEW_CLIENT and NEW_CONTACT: the contact.' })
  @IsOptional()
  @ValidateNested()
  person?: NewContactInput | null;

  @IdField({ description: 'Of KNOWN_CONTACT: the contact.', nullable: true })
  personId?: string | null;

  @Field(() => NewDealInput, { nullable: true, description: 'Of all ways but LOG: the deal.' })
  @IsOptional()
  @ValidateNested()
  deal?: NewDealInput | null;

  @IdField({ description: 'Of LOG: the open deal that it belongs to.', nullable: true })
  dealId?: string | null;

  @Field(() => [Text], {
    nullable: true,
    description: `Keys of the duplicates that were shown and are not the same. At most ${MOST_OFFERED}.`,
  })
  @IsOptional()
  @ArrayMaxSize(MOST_OFFERED, { message: 'tooMany' })
  @MinLength(1, { each: true, message: 'empty' })
  @MaxLength(100, { each: true, message: 'tooLong' })
  offered?: string[] | null;
}

@InputType({ description: 'By what somebody may be known already.' })
export class IdentityInput {
  @TextField({ description: 'Name of the person or the company.', nullable: true, max: 300 })
  name?: string | null;

  @TextsField({ description: 'Telephone numbers, as they are typed.' })
  phones?: string[] | null;

  @TextsField({ description: 'E-mail addresses.' })
  emails?: string[] | null;

  @TextField({ description: 'ИНН.', nullable: true, max: 20 })
  inn?: string | null;
}

@InputType({ description: 'A row of a file of leads. What is no number or address is left out.' })
export class LeadRowInput {
  @TextField({ description: 'What they want.', nullable: true, max: 10_000 })
  text?: string | null;

  @TextField({ description: 'Name.', nullable: true, max: 300 })
  name?: string | null;

  @TextField({ description: 'Company.', nullable: true, max: 300 })
  company?: string | null;

  @TextsField({ description: 'Telephone numbers.' })
  phones?: string[] | null;

  @TextsField({ description: 'E-mail addresses.' })
  emails?: string[] | null;

  @TextField({ description: 'ИНН.', nullable: true, max: 20 })
  inn?: string | null;
}

@InputType({ description: 'Leads out of a file.' })
export class ImportLeadsInput {
  @Field(() => [LeadRowInput], { description: `The rows, in their order. At least one, at most ${MOST_ROWS}.` })
  @ArrayMinSize(1, { message: 'empty' })
  @ArrayMaxSize(MOST_ROWS, { message: 'tooMany' })
  @ValidateNested({ each: true })
  rows!: LeadRowInput[];
}
