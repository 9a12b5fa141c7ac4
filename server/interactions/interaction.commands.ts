import { Arg, Ctx, Field, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { seen } from '../core/seen.js';
import { Deal } from '../deals/deal.entity.js';
import { Task } from '../tasks/task.entity.js';
import { Chain } from './chain.entity.js';
import {
  deferInteractions,
  editInteraction,
  reviewInteractions,
  setInteractionResponsible,
} from './interaction.edit.js';
import { Interaction } from './interaction.entity.js';
import {
  CreateDealFromInteractionInput,
  CreatePersonFromInteractionInput,
  DeferInteractionsInput,
  EditInteractionInput,
  JoinChainsInput,
  LogInteractionInput,
  ReviewInteractionsInput,
  SetInteractionResponsibleInput,
  SetInteractionSubjectInput,
  UnlinkInteractionInput,
} from './interaction.inputs.js';
import { logInteraction } from './interaction.service.js';
import { createPersonFromInteraction } from './newPerson.service.js';
import { createDealFromInteraction, joinChains, setInteractionSubject, unlinkInteraction } from './subject.service.js';

@ObjectType({ description: 'How a command on an interaction ended.' })
class InteractionAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Interaction, { nullable: true, description: 'The interaction; null = you do not see it any more.' })
  interaction!: Interaction | null;
}

@ObjectType({ description: 'A contact that was written down, and what has changed with it.' })
class LoggedAnswer extends InteractionAnswer {
  @Field(() => Task, { nullable: true, description: 'The task that planned it, done now; null = none did.' })
  task!: Task | null;

  @Field(() => Deal, { nullable: true, description: 'The deal that it is about; null = none.' })
  deal!: Deal | null;
}

@ObjectType({ description: 'How a command on several interactions ended.' })
class InteractionsAnswer {
  @Field(() => Int, { description: 'Number of the last event.' })
  seq!: number;

  @Field(() => [Interaction], { description: 'Those of them that you see.' })
  interactions!: Interaction[];
}

@ObjectType({ description: 'How a command on a chain ended.' })
class ChainAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Chain, { nullable: true, description: 'The chain that holds everything now.' })
  chain!: Chain | null;
}

@ObjectType({ description: 'A deal that was opened out of an interaction.' })
class DealFromInteractionAnswer {
  @Field(() => Int, { description: 'Number of the last event.' })
  seq!: number;

  @Field(() => Deal, { nullable: true, description: 'The deal.' })
  deal!: Deal | null;
}

@Resolver()
export class InteractionCommands {
  @Mutation(() => LoggedAnswer, {
    description:
      'Writes down a contact that was held. Errors: RULE interaction.received interaction.todo person.erased user.inactive, INVALID input.direction input.heldAt input.endedAt input.dealId input.taskId, CONFLICT task.state interaction.subject, NOT_FOUND, FORBIDDEN.',
  })
  async logInteraction(
    @Ctx() ctx: Context,
    @Arg('input', () => LogInteractionInput) input: LogInteractionInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LoggedAnswer> {
    const logged = await answer(ctx, await logInteraction(ctx, input));
    const { taskId = null, chainId = null } = logged.interaction ?? {};
    const dealId = (await seen(ctx, Chain, chainId))?.dealId ?? null;
    return { ...logged, task: await seen(ctx, Task, taskId), deal: await seen(ctx, Deal, dealId) };
  }

  @Mutation(() => InteractionAnswer, {
    description:
      'Changes an interaction. Errors: CONFLICT interaction.edited interaction.subject, INVALID, RULE interaction.received, NOT_FOUND, FORBIDDEN.',
  })
  async editInteraction(
    @Ctx() ctx: Context,
    @Arg('input', () => EditInteractionInput) input: EditInteractionInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<InteractionAnswer> {
    return answer(ctx, await editInteraction(ctx, input));
  }

  @Mutation(() => InteractionAnswer, {
    description:
      'Makes a person out of one who took part and was not known. Errors: NOT_FOUND Participant, INVALID, CONFLICT interaction.subject, RULE user.inactive, FORBIDDEN.',
  })
  async createPersonFromInteraction(
    @Ctx() ctx: Context,
    @Arg('input', () => CreatePersonFromInteractionInput) input: CreatePersonFromInteractionInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<InteractionAnswer> {
    return answer(ctx, await createPersonFromInteraction(ctx, input));
  }

  @Mutation(() => InteractionsAnswer, {
    description: 'Dealt with, or not after all. Errors: CONFLICT interaction.subject, NOT_FOUND, FORBIDDEN.',
  })
  async reviewInteractions(
    @Ctx() ctx: Context,
    @Arg('input', () => ReviewInteractionsInput) input: ReviewInteractionsInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<InteractionsAnswer> {
    return answers(ctx, await reviewInteractions(ctx, input));
  }

  @Mutation(() => InteractionsAnswer, {
    description:
      'To be reviewed later. Errors: INVALID input.until past, CONFLICT interaction.subject, NOT_FOUND, FORBIDDEN.',
  })
  async deferInteractions(
    @Ctx() ctx: Context,
    @Arg('input', () => DeferInteractionsInput) input: DeferInteractionsInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<InteractionsAnswer> {
    return answers(ctx, await deferInteractions(ctx, input));
  }

  @Mutation(() => InteractionsAnswer, {
    description:
      'Gives interactions to a colleague. Errors: RULE user.inactive, CONFLICT interaction.subject, NOT_FOUND, FORBIDDEN.',
  })
  async setInteractionResponsible(
    @Ctx() ctx: Context,
    @Arg('input', () => SetInteractionResponsibleInput) input: SetInteractionResponsibleInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<InteractionsAnswer> {
    return answers(ctx, await setInteractionResponsible(ctx, input));
  }

  @Mutation(() => InteractionAnswer, {
    description:
      'Gives the chain of an interaction another subject, as one event. Errors: CONFLICT interaction.subject with who and when, INVALID input.dealId input.mode, NOT_FOUND, FORBIDDEN.',
  })
  async setInteractionSubject(
    @Ctx() ctx: Context,
    @Arg('input', () => SetInteractionSubjectInput) input: SetInteractionSubjectInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<InteractionAnswer> {
    return answer(ctx, await setInteractionSubject(ctx, input));
  }

  @Mutation(() => InteractionAnswer, {
    description: 'An interaction is no longer shown with another deal. Errors: NOT_FOUND, FORBIDDEN.',
  })
  async unlinkInteraction(
    @Ctx() ctx: Context,
    @Arg('input', () => UnlinkInteractionInput) input: UnlinkInteractionInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<InteractionAnswer> {
    return answer(ctx, await unlinkInteraction(ctx, input));
  }

  @Mutation(() => ChainAnswer, {
    description:
      'Puts all that one chain holds into another. Errors: INVALID input.intoChainId same, CONFLICT interaction.subject, NOT_FOUND, FORBIDDEN.',
  })
  async joinChains(
    @Ctx() ctx: Context,
    @Arg('input', () => JoinChainsInput) input: JoinChainsInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ChainAnswer> {
    const joined = await joinChains(ctx, input);
    return { seq: ctx.seq, chain: joined && (await ctx.em.findOne(Chain, { id: joined.id })) };
  }

  @Mutation(() => DealFromInteractionAnswer, {
    description:
      'Opens a deal out of an interaction and makes it the subject of that. Errors: those of createDeal and setInteractionSubject.',
  })
  async createDealFromInteraction(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateDealFromInteractionInput) input: CreateDealFromInteractionInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealFromInteractionAnswer> {
    const deal = await createDealFromInteraction(ctx, input);
    return { seq: ctx.seq, deal: ctx.ifSeen(deal) };
  }
}

async function answers(ctx: Context, interactions: Pick<Interaction, 'id'>[]): Promise<InteractionsAnswer> {
  const ids = interactions.map(({ id }) => id);
  const seen = new Map((await ctx.em.find(Interaction, { id: { $in: ids } })).map((row) => [row.id, row]));
  return { seq: ctx.seq, interactions: ids.flatMap((id) => seen.get(id) ?? []) };
}

async function answer(ctx: Context, interaction: Pick<Interaction, 'id'> | null): Promise<InteractionAnswer> {
  const { interactions } = await answers(ctx, interaction ? [interaction] : []);
  return { seq: ctx.seq, interaction: interactions[0] ?? null };
}
