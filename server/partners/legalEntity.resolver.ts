import { Arg, Args, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { PageArgs } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { LegalEntity } from './legalEntity.entity.js';
import { CreateLegalEntityInput, EditLegalEntityInput, LegalEntityVerbInput } from './legalEntity.inputs.js';
import { LegalEntityPage, pageLegalEntities } from './legalEntity.page.js';
import { createLegalEntity, editLegalEntity, removeLegalEntity } from './legalEntity.service.js';
import { Partner } from './partner.entity.js';

@ObjectType({ description: 'How a command on a legal side of a partner ended.' })
class LegalEntityAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => LegalEntity, { nullable: true, description: 'The legal side; null = it was taken away.' })
  legalEntity!: LegalEntity | null;
}

@Resolver(() => Partner)
export class LegalEntityResolver {
  @FieldResolver(() => LegalEntityPage, { description: 'Its legal sides, by name.' })
  legalEntities(@Ctx() ctx: Context, @Root() partner: Partner, @Args(() => PageArgs) page: PageArgs) {
    return pageLegalEntities(ctx, partner.id, page);
  }

  @Mutation(() => LegalEntityAnswer, {
    description:
      'Adds a legal side of a partner, with its first account; wrong requisites are kept too, checkRequisites tells of them. Errors: RULE partner.duplicate {partner, owner}, NOT_FOUND Partner, FORBIDDEN partner.edit.',
  })
  async createLegalEntity(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateLegalEntityInput) input: CreateLegalEntityInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LegalEntityAnswer> {
    return { legalEntity: await createLegalEntity(ctx, input), seq: ctx.seq };
  }

  @Mutation(() => LegalEntityAnswer, {
    description:
      'Changes a legal side; disjoint changes merge. Errors: CONFLICT legalEntity.edited {fields, by, at}, RULE partner.duplicate {partner, owner}, INVALID input.since day.future day.order {since}, NOT_FOUND, FORBIDDEN partner.edit.',
  })
  async editLegalEntity(
    @Ctx() ctx: Context,
    @Arg('input', () => EditLegalEntityInput) input: EditLegalEntityInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LegalEntityAnswer> {
    return { legalEntity: await editLegalEntity(ctx, input), seq: ctx.seq };
  }

  @Mutation(() => LegalEntityAnswer, {
    description:
      'Takes a legal side away from its partner, with its accounts. Errors: NOT_FOUND, FORBIDDEN partner.edit.',
  })
  async removeLegalEntity(
    @Ctx() ctx: Context,
    @Arg('input', () => LegalEntityVerbInput) input: LegalEntityVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LegalEntityAnswer> {
    await removeLegalEntity(ctx, input);
    return { legalEntity: null, seq: ctx.seq };
  }
}
