import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Deal } from '../deals/deal.entity.js';
import { dealOf } from '../deals/dealPart.service.js';
import { Agreement } from './agreement.entity.js';
import {
  AgreementVerbInput,
  CreateAgreementInput,
  EditAgreementInput,
  TakeBackAgreementInput,
} from './agreement.inputs.js';
import {
  activateAgreement,
  closeAgreement,
  createAgreement,
  deleteAgreement,
  editAgreement,
  takeBackAgreement,
} from './agreement.service.js';

@ObjectType({ description: 'How a command on an agreement ended.' })
class AgreementAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Agreement, { nullable: true, description: 'The agreement; null = it was deleted.' })
  agreement!: Agreement | null;

  @Field(() => Deal, { nullable: true, description: 'Its deal.' })
  deal!: Deal | null;
}

@Resolver()
export class AgreementResolver {
  @Mutation(() => AgreementAnswer, {
    description:
      'Drafts an agreement. Errors: INVALID input.validUntil days.order, RULE deal.tooManyDocuments, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async createAgreement(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateAgreementInput) input: CreateAgreementInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<AgreementAnswer> {
    return answer(ctx, await createAgreement(ctx, input));
  }

  @Mutation(() => AgreementAnswer, {
    description:
      'Changes a draft; disjoint changes merge. Errors: CONFLICT agreement.edited {fields, by, at} agreement.state {state, by, at}, INVALID input.validUntil days.order, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async editAgreement(
    @Ctx() ctx: Context,
    @Arg('input', () => EditAgreementInput) input: EditAgreementInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<AgreementAnswer> {
    return answer(ctx, await editAgreement(ctx, input));
  }

  @Mutation(() => AgreementAnswer, {
    description:
      'The agreement is in force. Errors: CONFLICT agreement.state {state, by, at}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async activateAgreement(
    @Ctx() ctx: Context,
    @Arg('input', () => AgreementVerbInput) input: AgreementVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<AgreementAnswer> {
    return answer(ctx, await activateAgreement(ctx, input));
  }

  @Mutation(() => AgreementAnswer, {
    description:
      'The agreement is in force no longer. Errors: CONFLICT agreement.state {state, by, at}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async closeAgreement(
    @Ctx() ctx: Context,
    @Arg('input', () => AgreementVerbInput) input: AgreementVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<AgreementAnswer> {
    return answer(ctx, await closeAgreement(ctx, input));
  }

  @Mutation(() => AgreementAnswer, {
    description:
      'Undoes the last step of an agreement: what was closed is in force, what was in force is a draft. Errors: CONFLICT agreement.state {state, by, at}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async takeBackAgreement(
    @Ctx() ctx: Context,
    @Arg('input', () => TakeBackAgreementInput) input: TakeBackAgreementInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<AgreementAnswer> {
    return answer(ctx, await takeBackAgreement(ctx, input));
  }

  @Mutation(() => AgreementAnswer, {
    description:
      'Throws a draft away. Errors: CONFLICT agreement.state {state, by, at}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async deleteAgreement(
    @Ctx() ctx: Context,
    @Arg('input', () => AgreementVerbInput) input: AgreementVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<AgreementAnswer> {
    const deal = await deleteAgreement(ctx, input);
    return { seq: ctx.seq, agreement: null, deal: ctx.ifSeen(deal) };
  }
}

async function answer(ctx: Context, agreement: Agreement | null): Promise<AgreementAnswer> {
  return { seq: ctx.seq, agreement, deal: await dealOf(ctx, agreement) };
}
