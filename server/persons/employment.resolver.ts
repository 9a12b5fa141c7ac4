import { Arg, Args, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Label } from '../core/schema/label.js';
import { PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Partner } from '../partners/partner.entity.js';
import { Employment } from './employment.entity.js';
import { CreateEmploymentInput, EditEmploymentInput, EmploymentVerbInput } from './employment.inputs.js';
import {
  createEmployment,
  editEmployment,
  employmentsOf,
  MOST_EMPLOYMENTS,
  removeEmployment,
} from './employment.service.js';
import { Person } from './person.entity.js';

const EmploymentPage = pageOf('EmploymentPage', () => Employment);

@ObjectType({ description: 'How a command on a role of a person ended.' })
class EmploymentAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Employment, { nullable: true, description: 'The role; null = it was taken away.' })
  employment!: Employment | null;
}

@Resolver(() => Person)
export class PersonEmploymentsResolver {
  @FieldResolver(() => [Employment], {
    description: `Roles beside the main one: those that last, then the former ones, the newest first. At most ${MOST_EMPLOYMENTS}.`,
  })
  employments(@Ctx() ctx: Context, @Root() { id }: Person): Promise<Employment[]> {
    return employmentsOf(ctx, id);
  }
}

@Resolver(() => Partner)
export class PartnerEmploymentsResolver {
  @FieldResolver(() => EmploymentPage, {
    description:
      'Who was there, or is beside a main role elsewhere, of the people that you see; noted last comes first.',
  })
  employments(@Ctx() ctx: Context, @Root() { id: partnerId }: Partner, @Args(() => PageArgs) page: PageArgs) {
    const list = `partner.employments:${partnerId}`;
    return pageRows(ctx, Employment, { list, by: 'id', key: 'uuid', order: 'desc', where: { partnerId }, page });
  }
}

@Resolver(() => Employment)
export class EmploymentResolver {
  @FieldResolver(() => Label, { description: 'Whose it is.' })
  person(@Ctx() ctx: Context, @Root() { personId }: Employment): Promise<Label> {
    return ctx.labels.need('person', personId);
  }

  @FieldResolver(() => Label, { description: 'The partner.' })
  partner(@Ctx() ctx: Context, @Root() { partnerId }: Employment): Promise<Label> {
    return ctx.labels.need('partner', partnerId);
  }

  @Mutation(() => EmploymentAnswer, {
    description:
      'Adds a former or further role of a person. Errors: INVALID input.since day.future, input.until day.future days.order, RULE person.tooManyEmployments {most}, NOT_FOUND Person Partner, FORBIDDEN person.edit.',
  })
  async createEmployment(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateEmploymentInput) input: CreateEmploymentInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<EmploymentAnswer> {
    return { employment: await createEmployment(ctx, input), seq: ctx.seq };
  }

  @Mutation(() => EmploymentAnswer, {
    description:
      'Changes a role of a person; disjoint changes merge. Errors: CONFLICT employment.edited {fields, by, at}, INVALID input.since day.future, input.until day.future days.order, NOT_FOUND, FORBIDDEN person.edit.',
  })
  async editEmployment(
    @Ctx() ctx: Context,
    @Arg('input', () => EditEmploymentInput) input: EditEmploymentInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<EmploymentAnswer> {
    return { employment: await editEmployment(ctx, input), seq: ctx.seq };
  }

  @Mutation(() => EmploymentAnswer, {
    description: 'Takes a role away from a person, as if it had never been. Errors: NOT_FOUND, FORBIDDEN person.edit.',
  })
  async removeEmployment(
    @Ctx() ctx: Context,
    @Arg('input', () => EmploymentVerbInput) input: EmploymentVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<EmploymentAnswer> {
    await removeEmployment(ctx, input);
    return { employment: null, seq: ctx.seq };
  }
}
