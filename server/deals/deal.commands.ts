import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { DealAnswer, dealAnswer, DealsAnswer, dealsAnswer } from './deal.answers.js';
import { editDeal } from './deal.edit.js';
import {
  AssignDealInput,
  ChangePipelineInput,
  CreateDealInput,
  EditDealInput,
  LoseDealInput,
  MoveDealInput,
  MoveDealsInput,
  ReopenDealInput,
  ShareDealInput,
  SwitchToManualInput,
  WinDealInput,
} from './deal.inputs.js';
import { loseDeal, moveDeal, moveDeals, reopenDeal, winDeal } from './deal.moves.js';
import { changePipeline, switchToManual } from './deal.control.js';
import { assignDeal, createDeal, shareDeal, unshareDeal } from './deal.service.js';

@Resolver()
export class DealCommands {
  @Mutation(() => DealAnswer, {
    description:
      'Opens a deal at the top of a column. Errors: NOT_FOUND Pipeline Stage Partner User, INVALID input.stageId start input.sum foreign input.amount roubles amount.bounds, RULE user.inactive deal.noRate {currency}, FORBIDDEN deal.create.',
  })
  async createDeal(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateDealInput) input: CreateDealInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealAnswer> {
    return dealAnswer(ctx, await createDeal(ctx, input));
  }

  @Mutation(() => DealAnswer, {
    description:
      'Changes fields of a deal; disjoint changes merge. Errors: CONFLICT deal.edited {fields, by, at}, INVALID input.custom input.sum foreign input.amount roubles amount.bounds, RULE customField.archived deal.noRate {currency} deal.currencyOfDocuments {currency}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async editDeal(
    @Ctx() ctx: Context,
    @Arg('input', () => EditDealInput) input: EditDealInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealAnswer> {
    return dealAnswer(ctx, await editDeal(ctx, input));
  }

  @Mutation(() => DealAnswer, {
    description:
      'Gives a deal to a colleague. Errors: CONFLICT deal.assigned {owner, by, at}, NOT_FOUND, RULE user.inactive, FORBIDDEN deal.assign.',
  })
  async assignDeal(
    @Ctx() ctx: Context,
    @Arg('input', () => AssignDealInput) input: AssignDealInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealAnswer> {
    return dealAnswer(ctx, await assignDeal(ctx, input));
  }

  @Mutation(() => DealAnswer, {
    description:
      'Moves a card. Errors: RULE deal.gate {unmet}, CONFLICT deal.moved {stage, status, by, at}, NOT_FOUND Deal Stage, FORBIDDEN deal.move.',
  })
  async moveDeal(
    @Ctx() ctx: Context,
    @Arg('input', () => MoveDealInput) input: MoveDealInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealAnswer> {
    return dealAnswer(ctx, await moveDeal(ctx, input));
  }

  @Mutation(() => DealAnswer, {
    description:
      'The deal is won. Errors: RULE deal.gate {unmet} deal.demandReason {lines}, CONFLICT deal.moved, NOT_FOUND, FORBIDDEN deal.win.',
  })
  async winDeal(
    @Ctx() ctx: Context,
    @Arg('input', () => WinDealInput) input: WinDealInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealAnswer> {
    return dealAnswer(ctx, await winDeal(ctx, input));
  }

  @Mutation(() => DealAnswer, {
    description:
      'The deal is lost, for a reason. Errors: RULE deal.competitor deal.demandReason {lines}, CONFLICT deal.moved, NOT_FOUND Deal LostReason, FORBIDDEN deal.lose.',
  })
  async loseDeal(
    @Ctx() ctx: Context,
    @Arg('input', () => LoseDealInput) input: LoseDealInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealAnswer> {
    return dealAnswer(ctx, await loseDeal(ctx, input));
  }

  @Mutation(() => DealAnswer, {
    description:
      'A finished deal goes back to work with the plans that ended with it, and forgets its reason. Errors: RULE deal.gate plan.noApprover, CONFLICT deal.moved, NOT_FOUND, FORBIDDEN deal.reopen.',
  })
  async reopenDeal(
    @Ctx() ctx: Context,
    @Arg('input', () => ReopenDealInput) input: ReopenDealInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealAnswer> {
    return dealAnswer(ctx, await reopenDeal(ctx, input));
  }

  @Mutation(() => DealAnswer, {
    description:
      'The deal is led by hand from now on: its strict pipeline asks nothing of it any more, and its stage task is cancelled. Not to be undone. Errors: RULE deal.notStrict deal.manual deal.closed, NOT_FOUND, FORBIDDEN deal.switchToManual.',
  })
  async switchToManual(
    @Ctx() ctx: Context,
    @Arg('input', () => SwitchToManualInput) input: SwitchToManualInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealAnswer> {
    return dealAnswer(ctx, await switchToManual(ctx, input));
  }

  @Mutation(() => DealAnswer, {
    description:
      'Puts a deal in work into another pipeline, on top of a stage; a strict one is entered at its start. Errors: INVALID input.toStageId start samePipeline, RULE pipeline.archived, CONFLICT deal.moved, NOT_FOUND Deal Stage, FORBIDDEN deal.changePipeline.',
  })
  async changePipeline(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangePipelineInput) input: ChangePipelineInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealAnswer> {
    return dealAnswer(ctx, await changePipeline(ctx, input));
  }

  @Mutation(() => DealAnswer, {
    description: 'Lets a colleague see and edit a deal. Errors: NOT_FOUND, RULE user.inactive, FORBIDDEN deal.share.',
  })
  async shareDeal(
    @Ctx() ctx: Context,
    @Arg('input', () => ShareDealInput) input: ShareDealInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealAnswer> {
    return dealAnswer(ctx, await shareDeal(ctx, input));
  }

  @Mutation(() => DealAnswer, {
    description: 'Takes a share back. Errors: NOT_FOUND, FORBIDDEN deal.share.',
  })
  async unshareDeal(
    @Ctx() ctx: Context,
    @Arg('input', () => ShareDealInput) input: ShareDealInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealAnswer> {
    return dealAnswer(ctx, await unshareDeal(ctx, input));
  }

  @Mutation(() => DealsAnswer, {
    description:
      'Moves many cards of one pipeline to the top of a stage, all or none. Errors: as moveDeal, with {refused: [{id, name}], refusedCount}.',
  })
  async moveDeals(
    @Ctx() ctx: Context,
    @Arg('input', () => MoveDealsInput) input: MoveDealsInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealsAnswer> {
    return dealsAnswer(ctx, await moveDeals(ctx, input));
  }
}
