import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIP, IsOptional, Matches, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../../core/schema/inputs.js';
import { Text } from '../../core/schema/scalars.js';
import { ConsentPurpose } from './consentText.entity.js';
import { FormField } from './siteForm.entity.js';

/** Sites that may send one form. */
const MOST_ORIGINS = 20;
/** Servers that send it for their visitors. */
const MOST_SENDERS = 20;
const ALL_FIELDS = Object.keys(FormField).length;

@InputType({ description: 'Something that a form asks for.' })
export class AskedFieldInput {
  @Field(() => FormField, { description: 'What.' })
  field!: FormField;

  @Field(() => Boolean, { description: 'Whether it is taken only with that.' })
  required!: boolean;
}

@InputType({ description: 'Changes of a form: only what is given changes; null clears `title` and `thanks`.' })
export class EditSiteFormInput {
  @IdField({ description: 'Its channel.' })
  channelId!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'What stands above it on our own page.', nullable: true, max: 200 })
  title?: string | null;

  @TextField({ description: 'What is said when it was sent.', nullable: true, max: 500 })
  thanks?: string | null;

  @Field(() => [Text], {
    nullable: true,
    description: `Sites whose pages may send it, such as \`https://company.ru\`. At most ${MOST_ORIGINS}.`,
  })
  @IsOptional()
  @ArrayMaxSize(MOST_ORIGINS, { message: 'tooMany' })
  @Matches(/^https?:\/\/\S{1,253}$/, { each: true, message: 'origin' })
  origins?: string[] | null;

  @Field(() => [Text], {
    nullable: true,
    description: `Addresses (IPv4 or IPv6) of servers that send for many visitors. At most ${MOST_SENDERS}.`,
  })
  @IsOptional()
  @ArrayMaxSize(MOST_SENDERS, { message: 'tooMany' })
  @IsIP(undefined, { each: true, message: 'ip' })
  senders?: string[] | null;

  @Field(() => [AskedFieldInput], {
    nullable: true,
    description: 'What it asks for, in order, each once; a phone or an e-mail is among it.',
  })
  @IsOptional()
  @ArrayMinSize(1, { message: 'empty' })
  @ArrayMaxSize(ALL_FIELDS, { message: 'tooMany' })
  @ArrayUnique((asked: AskedFieldInput) => asked?.field, { message: 'twice' })
  @ValidateNested({ each: true })
  fields?: AskedFieldInput[] | null;
}

@InputType({ description: 'The form whose address ends.' })
export class RenewSiteFormKeyInput {
  @IdField({ description: 'Its channel.' })
  channelId!: string;
}

@InputType({ description: 'A text that people are asked to agree to: a new document, or the next version of one.' })
export class PublishConsentTextInput {
  @IdField({ description: 'The channel in whose form it stands.' })
  channelId!: string;

  @IdField({ description: 'The document that this is the next version of; none = a new one.', nullable: true })
  documentId?: string | null;

  @Field(() => ConsentPurpose, { description: 'What it is for.' })
  purpose!: ConsentPurpose;

  @TextField({ description: 'What stands beside its box.', max: 300 })
  label!: string;

  @TextField({ description: 'The document, as plain text.', max: 20_000 })
  text!: string;

  @Field(() => Boolean, { description: 'Whether the form is taken only with it.' })
  required!: boolean;
}

@InputType({ description: 'A text that people are asked for no more.' })
export class RetireConsentTextInput {
  @IdField({ description: 'The version that stands in the form.' })
  id!: string;
}
