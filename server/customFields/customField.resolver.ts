import { Arg, Args, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { CustomField } from './customField.entity.js';
import {
  ArchiveCustomFieldInput,
  CreateCustomFieldInput,
  EditCustomFieldInput,
  MoveCustomFieldInput,
} from './customField.inputs.js';
import { archiveCustomField, createCustomField, editCustomField, moveCustomField } from './customField.service.js';

const CustomFieldPage = pageOf('CustomFieldPage', () => CustomField);

@ObjectType({ description: 'How a command on a custom field ended.' })
class CustomFieldAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => CustomField, { nullable: true, description: 'The field.' })
  customField!: CustomField | null;
}

@Resolver()
export class CustomFieldResolver {
  @Query(() => CustomFieldPage, {
    description: 'Custom fields of deals, partners and people, also archived ones, in the order of their making.',
  })
  customFields(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs) {
    return pageRows(ctx, CustomField, { list: 'customFields', by: 'id', key: 'uuid', page });
  }

  @Mutation(() => CustomFieldAnswer, {
    description:
      'Adds a custom field. Errors: INVALID input.options noChoice, RULE customField.nameTaken, customField.tooMany {limit}, FORBIDDEN customField.create.',
  })
  async createCustomField(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateCustomFieldInput) input: CreateCustomFieldInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CustomFieldAnswer> {
    const customField = await createCustomField(ctx, input);
    return { seq: ctx.seq, customField };
  }

  @Mutation(() => CustomFieldAnswer, {
    description:
      'Renames a custom field or changes its options; values stay. Errors: CONFLICT customField.edited, INVALID input.options noChoice tooMany, RULE customField.nameTaken, NOT_FOUND CustomField, FORBIDDEN customField.edit.',
  })
  async editCustomField(
    @Ctx() ctx: Context,
    @Arg('input', () => EditCustomFieldInput) input: EditCustomFieldInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CustomFieldAnswer> {
    const customField = await editCustomField(ctx, input);
    return { seq: ctx.seq, customField };
  }

  @Mutation(() => CustomFieldAnswer, {
    description:
      'Puts a custom field at another place. Errors: RULE customField.archived, NOT_FOUND CustomField, FORBIDDEN customField.edit.',
  })
  async moveCustomField(
    @Ctx() ctx: Context,
    @Arg('input', () => MoveCustomFieldInput) input: MoveCustomFieldInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CustomFieldAnswer> {
    const customField = await moveCustomField(ctx, input);
    return { seq: ctx.seq, customField };
  }

  @Mutation(() => CustomFieldAnswer, {
    description:
      'Puts a custom field away with its values, or brings it back with them. Errors: RULE customField.nameTaken, customField.tooMany {limit}, NOT_FOUND CustomField, FORBIDDEN customField.edit.',
  })
  async archiveCustomField(
    @Ctx() ctx: Context,
    @Arg('input', () => ArchiveCustomFieldInput) input: ArchiveCustomFieldInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<CustomFieldAnswer> {
    const customField = await archiveCustomField(ctx, input);
    return { seq: ctx.seq, customField };
  }
}
