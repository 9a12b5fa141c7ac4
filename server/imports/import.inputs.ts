import { ArrayMaxSize, ArrayMinSize, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import type { PartnerField } from '../../shared/partnerFile/fields.js';
import { IdField, TextField } from '../core/schema/inputs.js';
import { ImportField, ImportKey, ImportRule } from './partnerImport.entity.js';
import { DELIMITERS } from './table.js';

export const MOST_COLUMNS = 100;

@InputType({ description: 'A file of partners that is to be taken in.' })
export class CreatePartnerImportInput {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name it; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @IdField({ description: 'A file that you have uploaded and that is attached to nothing: CSV or XLSX.' })
  fileId!: string;

  @TextField({ description: 'The sheet of a workbook; none = the first.', nullable: true, max: 255 })
  sheet?: string | null;

  @Field(() => String, { nullable: true, description: 'What cells are parted by: ; , | or a tab; none = as it looks.' })
  @IsOptional()
  @IsIn(DELIMITERS, { message: 'delimiter' })
  delimiter?: string | null;
}

@InputType({ description: 'What a column of the file is taken for; at most one of the two.' })
export class ImportColumnInput {
  @Field(() => ImportField, { nullable: true, description: 'What of a partner it holds; none = nothing of these.' })
  @IsOptional()
  field?: PartnerField | null;

  @IdField({ description: 'The custom field that it holds; none = none.', nullable: true })
  customFieldId?: string | null;
}

@InputType({ description: 'How an import is to be understood.' })
export class CheckPartnerImportInput {
  @IdField({ description: 'The import.' })
  id!: string;

  @Field(() => [ImportColumnInput], {
    description: `Every column of the file in its order; what is taken for nothing is left out. At most ${MOST_COLUMNS}.`,
  })
  @ArrayMinSize(1, { message: 'empty' })
  @ArrayMaxSize(MOST_COLUMNS, { message: 'tooMany' })
  @ValidateNested({ each: true })
  columns!: ImportColumnInput[];

  @Field(() => ImportKey, { description: 'How partners without record id and ИНН are recognised.' })
  key!: ImportKey;

  @IdField({ description: 'The custom field by which they are, when they are by one.', nullable: true })
  keyFieldId?: string | null;

  @Field(() => ImportRule, { description: 'What becomes of those that are known already.' })
  rule!: ImportRule;
}

@InputType({ description: 'Names an import.' })
export class PartnerImportVerbInput {
  @IdField({ description: 'The import.' })
  id!: string;
}
