import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../core/context.js';
import { actionsOf } from '../core/rights/policy.js';
import { Label } from '../core/schema/label.js';
import { MOST, PageArgs, pageOf } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { CheckPartnerImportInput, CreatePartnerImportInput, PartnerImportVerbInput } from './import.inputs.js';
import { pageImportRows, pageImports, previewOf } from './import.page.js';
import {
  cancelPartnerImport,
  checkPartnerImport,
  createPartnerImport,
  startPartnerImport,
  undoPartnerImport,
} from './import.service.js';
import { ImportRow, RowOutcome } from './importRow.entity.js';
import { PartnerImport } from './partnerImport.entity.js';

const PartnerImportPage = pageOf('PartnerImportPage', () => PartnerImport);
const ImportRowPage = pageOf('ImportRowPage', () => ImportRow);

@ArgsType()
class ImportArgs extends PageArgs {
  @Field(() => [ID], { nullable: true, description: `Only these, at most ${MOST}.` })
  @IsOptional()
  @IsUUID('all', { each: true, message: 'uuid' })
  @ArrayMaxSize(MOST, { message: 'tooMany' })
  ids?: string[] | null;
}

@ArgsType()
class ImportRowArgs extends PageArgs {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;

  @Field(() => RowOutcome, { nullable: true, description: 'Only rows of which this comes.' })
  outcome?: RowOutcome | null;

  @Field(() => Boolean, { nullable: true, description: 'Only rows of which something stayed when it was taken back.' })
  kept?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only rows with a warning, or only those without.' })
  warned?: boolean | null;
}

@ObjectType({ description: 'How a command on an import ended.' })
class PartnerImportAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => PartnerImport, { nullable: true, description: 'The import; null when the command hid it from you.' })
  partnerImport!: PartnerImport | null;
}

@Resolver(() => PartnerImport)
export class PartnerImportResolver {
  @FieldResolver(() => Label, { description: 'Who takes it in.' })
  owner(@Ctx() ctx: Context, @Root() { ownerId }: PartnerImport): Promise<Label> {
    return ctx.labels.need('app_user', ownerId);
  }

  @FieldResolver(() => [ImportRow], { description: 'Its first five rows; none a day after its end.' })
  preview(@Ctx() ctx: Context, @Root() { id }: PartnerImport): Promise<ImportRow[]> {
    return previewOf(ctx, id);
  }

  @FieldResolver(() => [String], { description: 'What you may do with it: edit.' })
  can(@Ctx() ctx: Context, @Root() job: PartnerImport): string[] {
    return actionsOf(ctx.viewer, job).filter((action) => action === 'edit');
  }

  @Query(() => PartnerImportPage, { description: 'Imports that you see, the newest first.' })
  partnerImports(@Ctx() ctx: Context, @Args(() => ImportArgs) { ids, ...page }: ImportArgs) {
    return pageImports(ctx, ids ?? null, page);
  }

  @Query(() => ImportRowPage, {
    description:
      'Rows of an import in the order of the file; none a day after its end. Errors: NOT_FOUND PartnerImport.',
  })
  importRows(@Ctx() ctx: Context, @Args(() => ImportRowArgs) args: ImportRowArgs) {
    return pageImportRows(ctx, args);
  }

  @Mutation(() => PartnerImportAnswer, {
    description:
      'Reads a file of partners and guesses what its columns are; nothing is taken in yet. Errors: INVALID input.fileId file.table table.damaged table.heavy table.slow table.empty table.wide table.long, input.sheet sheet, RULE table.queue while another workbook is read, NOT_FOUND StoredFile, CONFLICT file.attached, FORBIDDEN.',
  })
  async createPartnerImport(
    @Ctx() ctx: Context,
    @Arg('input', () => CreatePartnerImportInput) input: CreatePartnerImportInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PartnerImportAnswer> {
    return answer(ctx, await createPartnerImport(ctx, input));
  }

  @Mutation(() => PartnerImportAnswer, {
    description:
      'Judges every row of an import as if it were typed by hand, and writes nothing. Errors: CONFLICT import.state {state}, INVALID input.columns columns empty twice, input.keyFieldId empty type, NOT_FOUND PartnerImport CustomField, FORBIDDEN.',
  })
  async checkPartnerImport(
    @Ctx() ctx: Context,
    @Arg('input', () => CheckPartnerImportInput) input: CheckPartnerImportInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PartnerImportAnswer> {
    return answer(ctx, await checkPartnerImport(ctx, input));
  }

  @Mutation(() => PartnerImportAnswer, {
    description:
      'Takes in what was found sound, in the background; one that was stopped goes on where it was. Errors: CONFLICT import.state {state}, NOT_FOUND PartnerImport, FORBIDDEN.',
  })
  async startPartnerImport(
    @Ctx() ctx: Context,
    @Arg('input', () => PartnerImportVerbInput) input: PartnerImportVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PartnerImportAnswer> {
    return answer(ctx, await startPartnerImport(ctx, input));
  }

  @Mutation(() => PartnerImportAnswer, {
    description:
      'Stops an import; what was taken in stays. Errors: CONFLICT import.state {state}, NOT_FOUND PartnerImport, FORBIDDEN.',
  })
  async cancelPartnerImport(
    @Ctx() ctx: Context,
    @Arg('input', () => PartnerImportVerbInput) input: PartnerImportVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PartnerImportAnswer> {
    return answer(ctx, await cancelPartnerImport(ctx, input));
  }

  @Mutation(() => PartnerImportAnswer, {
    description:
      'Takes back what an import has done and nobody has changed since, for a day after its end, in the background. Errors: CONFLICT import.state {state}, RULE import.old, NOT_FOUND PartnerImport, FORBIDDEN.',
  })
  async undoPartnerImport(
    @Ctx() ctx: Context,
    @Arg('input', () => PartnerImportVerbInput) input: PartnerImportVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PartnerImportAnswer> {
    return answer(ctx, await undoPartnerImport(ctx, input));
  }
}

const answer = (ctx: Context, job: PartnerImport): PartnerImportAnswer => ({
  seq: ctx.seq,
  partnerImport: ctx.ifSeen(job),
});
