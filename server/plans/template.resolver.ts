import { Arg, Args, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Label } from '../core/schema/label.js';
import { PageArgs } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { CreatePlanTemplateInput, EditPlanTemplateInput } from './plan.inputs.js';
import { pageTemplates, PlanTemplatePage } from './plan.page.js';
import { PlanTemplate } from './planTemplate.entity.js';
import { TemplateStep } from './step.entity.js';
import { createPlanTemplate, editPlanTemplate } from './template.service.js';

@ObjectType({ description: 'How a command on a template ended.' })
class PlanTemplateAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => PlanTemplate, { nullable: true, description: 'The template.' })
  planTemplate!: PlanTemplate | null;
}

@Resolver(() => PlanTemplate)
export class PlanTemplateResolver {
  @Query(() => PlanTemplatePage, {
    description: 'Templates of plans and processes by name, those too that are offered no more. Errors: INVALID.',
  })
  planTemplates(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs) {
    return pageTemplates(ctx, page);
  }

  @Mutation(() => PlanTemplateAnswer, {
    description:
      'Adds a template. Errors: CONFLICT unique, INVALID input.steps input.userId, NOT_FOUND User, RULE user.inactive, FORBIDDEN planTemplate.create.',
  })
  async createPlanTemplate(
    @Ctx() ctx: Context,
    @Arg('input', () => CreatePlanTemplateInput) input: CreatePlanTemplateInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PlanTemplateAnswer> {
    const planTemplate = await createPlanTemplate(ctx, input);
    return { seq: ctx.seq, planTemplate };
  }

  @Mutation(() => PlanTemplateAnswer, {
    description:
      'Changes a template, or offers it no more; begun plans stay as they are. Errors: CONFLICT planTemplate.edited {fields, by, at} unique, INVALID input.steps input.userId, NOT_FOUND PlanTemplate User, RULE user.inactive, FORBIDDEN planTemplate.edit.',
  })
  async editPlanTemplate(
    @Ctx() ctx: Context,
    @Arg('input', () => EditPlanTemplateInput) input: EditPlanTemplateInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PlanTemplateAnswer> {
    const planTemplate = await editPlanTemplate(ctx, input);
    return { seq: ctx.seq, planTemplate };
  }
}

@Resolver(() => TemplateStep)
export class TemplateStepResolver {
  @FieldResolver(() => Label, { nullable: true, description: 'Of the doer USER: the user.' })
  user(@Ctx() ctx: Context, @Root() { userId }: TemplateStep): Promise<Label | null> {
    return ctx.labels.of('app_user', userId);
  }
}
