import { Arg, Args, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { PageArgs } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Day } from '../core/schema/scalars.js';
import { BankAccount } from './bankAccount.entity.js';
import { BankAccountVerbInput, CreateBankAccountInput, EditBankAccountInput } from './bankAccount.inputs.js';
import { BankAccountPage, pageBankAccounts } from './bankAccount.page.js';
import { createBankAccount, editBankAccount, removeBankAccount } from './bankAccount.service.js';
import { LegalEntity } from './legalEntity.entity.js';
import { LegalEntityPeriod } from './legalEntityPeriod.entity.js';
import { MOST_PERIODS, periodOn, periodsOf } from './legalEntityPeriod.service.js';

@ObjectType({ description: 'How a command on an account ended.' })
class BankAccountAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => BankAccount, { nullable: true, description: 'The account; null = it was taken away.' })
  bankAccount!: BankAccount | null;
}

@Resolver(() => LegalEntity)
export class BankAccountResolver {
  @FieldResolver(() => BankAccountPage, { description: 'Its accounts in banks, by number, closed ones too.' })
  bankAccounts(@Ctx() ctx: Context, @Root() entity: LegalEntity, @Args(() => PageArgs) page: PageArgs) {
    return pageBankAccounts(ctx, entity.id, page);
  }

  @FieldResolver(() => [LegalEntityPeriod], {
    description: `How it was called and where it stood, the newest first. At most ${MOST_PERIODS}.`,
  })
  periods(@Ctx() ctx: Context, @Root() entity: LegalEntity): Promise<LegalEntityPeriod[]> {
    return periodsOf(ctx, entity.id);
  }

  @FieldResolver(() => LegalEntityPeriod, {
    nullable: true,
    description: 'How it was called and where it stood on a day; null = it is not known.',
  })
  asOnDay(
    @Ctx() ctx: Context,
    @Root() entity: LegalEntity,
    @Arg('day', () => Day, { nullable: true, description: 'The day, by Moscow; none = the last that is known.' })
    day: string | null | undefined,
  ): Promise<LegalEntityPeriod | null> {
    return periodOn(ctx, entity.id, day ?? null);
  }

  @Mutation(() => BankAccountAnswer, {
    description:
      'Adds an account of a legal side; wrong requisites are kept too. Errors: RULE legalEntity.tooManyAccounts {most}, NOT_FOUND LegalEntity, FORBIDDEN partner.edit.',
  })
  async createBankAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateBankAccountInput) input: CreateBankAccountInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<BankAccountAnswer> {
    return { bankAccount: await createBankAccount(ctx, input), seq: ctx.seq };
  }

  @Mutation(() => BankAccountAnswer, {
    description:
      'Changes an account; disjoint changes merge. Errors: CONFLICT bankAccount.edited {fields, by, at}, NOT_FOUND, FORBIDDEN partner.edit.',
  })
  async editBankAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => EditBankAccountInput) input: EditBankAccountInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<BankAccountAnswer> {
    return { bankAccount: await editBankAccount(ctx, input), seq: ctx.seq };
  }

  @Mutation(() => BankAccountAnswer, {
    description: 'Takes an account away from its legal side. Errors: NOT_FOUND, FORBIDDEN partner.edit.',
  })
  async removeBankAccount(
    @Ctx() ctx: Context,
    @Arg('input', () => BankAccountVerbInput) input: BankAccountVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<BankAccountAnswer> {
    await removeBankAccount(ctx, input);
    return { bankAccount: null, seq: ctx.seq };
  }
}
