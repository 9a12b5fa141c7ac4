import { ArrayMaxSize, ArrayUnique, IsOptional, IsUUID, Max, Min, ValidateIf, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Shared } from '../core/live/shared.js';
import { IdField, TextField } from '../core/schema/inputs.js';
import { MOST_FIELDS } from '../customFields/customField.inputs.js';
import { DealFilter } from '../deals/deal.filter.js';
import { DealSort } from '../deals/deal.sort.js';
import { DealColumn, ViewLayout } from './savedView.entity.js';

const COLUMNS = Object.keys(DealColumn).length - 1 + MOST_FIELDS;
const nameOf = (column: ViewColumn) => (column?.of === DealColumn.CUSTOM ? column.fieldId : column?.of);

@Shared()
@ObjectType('ChosenColumn', { description: 'A column of a table, in its place.' })
@InputType({ description: 'A column of a table, in its place.' })
export class ViewColumn {
  @Field(() => DealColumn, { description: 'What it shows.' })
  of!: DealColumn;

  @Field(() => ID, { nullable: true, description: 'Of CUSTOM, and only of it: the field that it shows.' })
  @ValidateIf(({ of, fieldId }: ViewColumn) => of === DealColumn.CUSTOM || fieldId != null)
  @IsUUID('all', { message: 'uuid' })
  fieldId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How wide, 48 to 800 pixels; none = as it comes.' })
  @IsOptional()
  @Min(48, { message: 'range' })
  @Max(800, { message: 'range' })
  width?: number | null;
}

@InputType({ description: 'A new view; it stands last.' })
export class CreateViewInput {
  @IdField({
    description: 'Chosen by the client, so that unsent commands can name the view; none = by the server.',
    nullable: true,
  })
  id?: string | null;

  @TextField({ description: 'Name.', max: 80 })
  name!: string;

  @Field(() => Boolean, { description: 'Whether all colleagues see it; observers keep theirs to themselves.' })
  shared!: boolean;

  @Field(() => ViewLayout, { description: 'Board, table or calendar.' })
  layout!: ViewLayout;

  @IdField({ description: 'The pipeline that it looks at.' })
  pipelineId!: string;

  @Field(() => DealFilter, { nullable: true, description: 'Which deals; none = in work.' })
  @IsOptional()
  @ValidateNested()
  filter?: DealFilter | null;

  @Field(() => DealSort, { nullable: true, description: 'In which order; none = the newest first.' })
  @IsOptional()
  @ValidateNested()
  sort?: DealSort | null;

  @Field(() => [ViewColumn], { description: `Columns of the table in order, each once; none = the usual ones.` })
  @ArrayMaxSize(COLUMNS, { message: 'tooMany' })
  @ArrayUnique(nameOf, { message: 'twice' })
  @ValidateNested({ each: true })
  columns!: ViewColumn[];
}

@InputType({ description: 'Changes of a view: only what is given changes.' })
export class EditViewInput {
  @IdField({ description: 'The view.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'Name.', nullable: true, max: 80 })
  name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether all colleagues see it from now on, or its owner alone.',
  })
  @IsOptional()
  shared?: boolean | null;

  @Field(() => ViewLayout, { nullable: true, description: 'Board, table or calendar.' })
  @IsOptional()
  layout?: ViewLayout | null;

  @Field(() => DealFilter, { nullable: true, description: 'Which deals.' })
  @IsOptional()
  @ValidateNested()
  filter?: DealFilter | null;

  @Field(() => DealSort, { nullable: true, description: 'In which order; null = the newest first.' })
  @IsOptional()
  @ValidateNested()
  sort?: DealSort | null;

  @Field(() => [ViewColumn], { nullable: true, description: 'Columns of the table in order, each once.' })
  @IsOptional()
  @ArrayMaxSize(COLUMNS, { message: 'tooMany' })
  @ArrayUnique(nameOf, { message: 'twice' })
  @ValidateNested({ each: true })
  columns?: ViewColumn[] | null;

  @Field(() => Int, { nullable: true, description: 'Place among the views, from 1 to 10,000.' })
  @IsOptional()
  @Min(1, { message: 'range' })
  @Max(10_000, { message: 'range' })
  rank?: number | null;
}

@InputType({ description: 'Names a view.' })
export class ViewVerbInput {
  @IdField({ description: 'The view.' })
  id!: string;
}
