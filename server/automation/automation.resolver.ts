import {
  Arg,
  Args,
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
import { Label } from '../core/schema/label.js';
import { seen } from '../core/seen.js';
import { PageArgs } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Day } from '../core/schema/scalars.js';
import { Deal } from '../deals/deal.entity.js';
import { Pipeline } from '../pipelines/pipeline.entity.js';
import { routeOf, stageIn } from '../pipelines/pipeline.service.js';
import { AutomationRuleVerbInput, CreateAutomationRuleInput, EditAutomationRuleInput } from './automation.inputs.js';
import { AutomationRulePage, AutomationRunPage, pageRules, pageRuns } from './automation.page.js';
import { tryRules } from './automation.service.js';
import { AutomationRule } from './automationRule.entity.js';
import { AutomationRun, RunOutcome } from './automationRun.entity.js';
import type { Intent } from './intent.js';
import { createAutomationRule, editAutomationRule, removeAutomationRule } from './rules.js';

@ObjectType({ description: 'How a command on a rule ended.' })
class AutomationRuleAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => AutomationRule, { nullable: true, description: 'The rule.' })
  automationRule!: AutomationRule | null;
}

@ObjectType({ description: 'How the removal of a rule ended.' })
class AutomationRemoval {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;
}

@ObjectType({ description: 'What a rule would do to a deal now.' })
class AutomationIntent {
  @Field(() => AutomationRule, { description: 'The rule.' })
  rule!: AutomationRule;

  @Field(() => RunOutcome, { description: 'How it would end.' })
  outcome!: RunOutcome;

  @Field(() => String, { nullable: true, description: 'Why it would do nothing, as in the log.' })
  reason!: Intent['reason'];

  @Field(() => String, { description: 'Title of the task or subject of the letter, fields filled.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Text of the task or letter, fields filled.' })
  text!: string | null;

  @Field(() => Label, { nullable: true, description: 'Who would get the task.' })
  doer!: Label | null;

  @Field(() => Day, { nullable: true, description: 'When the task would be due.' })
  dueOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the letter would go.' })
  address!: string | null;
}

@Resolver(() => AutomationRule)
export class AutomationRuleResolver {
  @FieldResolver(() => Label, { nullable: true, description: 'Of the doer USER: the user.' })
  user(@Ctx() ctx: Context, @Root() rule: AutomationRule): Promise<Label | null> {
    return ctx.labels.of('app_user', rule.userId);
  }

  @Query(() => AutomationRulePage, { description: 'Rules of the stages of a pipeline. Errors: NOT_FOUND Pipeline.' })
  async automationRules(
    @Ctx() ctx: Context,
    @Arg('pipelineId', () => ID) pipelineId: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return pageRules(ctx, (await ctx.see(Pipeline, pipelineId)).id, page);
  }

  @Query(() => AutomationRunPage, {
    description: 'What rules of a pipeline did to deals that you see, newest first. Errors: NOT_FOUND Pipeline.',
  })
  async automationRuns(
    @Ctx() ctx: Context,
    @Arg('pipelineId', () => ID) pipelineId: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return pageRuns(ctx, (await ctx.see(Pipeline, pipelineId)).id, page);
  }

  @Query(() => [AutomationIntent], {
    description:
      'A test run: what the rules of a stage would do to a deal that came there now, at most 20. Changes nothing. Errors: NOT_FOUND Deal Stage.',
  })
  async tryAutomation(
    @Ctx() ctx: Context,
    @Arg('dealId', () => ID) dealId: string,
    @Arg('stageId', () => ID, { description: 'A stage of its pipeline.' }) stageId: string,
  ): Promise<AutomationIntent[]> {
    const deal = await ctx.see(Deal, dealId);
    const stage = stageIn(await routeOf(ctx, deal.pipelineId), stageId);
    return tryRules(ctx, deal, stage.id);
  }

  @Mutation(() => AutomationRuleAnswer, {
    description:
      'Adds a rule to a stage. Errors: INVALID, NOT_FOUND Stage User, RULE user.inactive, FORBIDDEN pipeline.edit.',
  })
  async createAutomationRule(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateAutomationRuleInput) input: CreateAutomationRuleInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<AutomationRuleAnswer> {
    const automationRule = await createAutomationRule(ctx, input);
    return { seq: ctx.seq, automationRule };
  }

  @Mutation(() => AutomationRuleAnswer, {
    description:
      'Changes a rule, or switches it off or on. Errors: CONFLICT automation.edited, INVALID, NOT_FOUND AutomationRule User, RULE user.inactive, FORBIDDEN pipeline.edit.',
  })
  async editAutomationRule(
    @Ctx() ctx: Context,
    @Arg('input', () => EditAutomationRuleInput) input: EditAutomationRuleInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<AutomationRuleAnswer> {
    const automationRule = await editAutomationRule(ctx, input);
    return { seq: ctx.seq, automationRule };
  }

  @Mutation(() => AutomationRemoval, {
    description: 'Takes a rule away, and its log with it. Errors: NOT_FOUND AutomationRule, FORBIDDEN pipeline.edit.',
  })
  async removeAutomationRule(
    @Ctx() ctx: Context,
    @Arg('input', () => AutomationRuleVerbInput) input: AutomationRuleVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<AutomationRemoval> {
    await removeAutomationRule(ctx, input);
    return { seq: ctx.seq };
  }
}

@Resolver(() => AutomationRun)
export class AutomationRunResolver {
  @FieldResolver(() => Deal, { nullable: true, description: 'The deal.' })
  deal(@Ctx() ctx: Context, @Root() run: AutomationRun): Promise<Deal | null> {
    return seen(ctx, Deal, run.dealId);
  }
}
