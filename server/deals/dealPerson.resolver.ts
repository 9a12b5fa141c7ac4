import { Arg, Args, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { PageArgs } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Person } from '../persons/person.entity.js';
import { Deal } from './deal.entity.js';
import { dealOf } from './dealPart.service.js';
import { DealPerson } from './dealPerson.entity.js';
import { AddDealPersonInput, DealPersonVerbInput, EditDealPersonInput } from './dealPerson.inputs.js';
import { DealPersonPage, pageParts, pagePeople, personOf } from './dealPerson.page.js';
import { addDealPerson, editDealPerson, removeDealPerson } from './dealPerson.service.js';

@ObjectType({ description: 'How a command on the people of a deal ended.' })
class DealPersonAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => DealPerson, { nullable: true, description: 'The person in the deal; null = takes part no longer.' })
  dealPerson!: DealPerson | null;

  @Field(() => Deal, { nullable: true, description: 'The deal.' })
  deal!: Deal | null;
}

@Resolver(() => Deal)
export class DealPeopleResolver {
  @FieldResolver(() => DealPersonPage, { description: 'Its people with their roles.' })
  people(@Ctx() ctx: Context, @Root() deal: Deal, @Args(() => PageArgs) page: PageArgs) {
    return pagePeople(ctx, deal.id, page);
  }
}

@Resolver(() => Person)
export class PersonDealsResolver {
  @FieldResolver(() => DealPersonPage, {
    description: 'Deals in which he takes part and which you see, finished ones too, the newest first.',
  })
  deals(@Ctx() ctx: Context, @Root() { id }: Person, @Args(() => PageArgs) page: PageArgs) {
    return pageParts(ctx, id, page);
  }
}

@Resolver(() => DealPerson)
export class DealPersonResolver {
  @FieldResolver(() => Person, {
    description:
      'Who it is, and how to reach him: who sees the deal sees it. Notes, birthday, own fields and `worksSince` are empty unless you see the person by himself.',
  })
  person(@Ctx() ctx: Context, @Root() part: DealPerson): Promise<Person> {
    return personOf(ctx, part);
  }

  @FieldResolver(() => Deal, { description: 'The deal.' })
  deal(@Ctx() ctx: Context, @Root() { dealId }: DealPerson): Promise<Deal> {
    return ctx.see(Deal, dealId);
  }

  @Mutation(() => DealPersonAnswer, {
    description:
      'A person takes part in a deal. Errors: CONFLICT dealPerson.added {by, at}, RULE person.erased, NOT_FOUND Deal Person, FORBIDDEN deal.edit.',
  })
  async addDealPerson(
    @Ctx() ctx: Context,
    @Arg('input', () => AddDealPersonInput) input: AddDealPersonInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealPersonAnswer> {
    return answer(ctx, await addDealPerson(ctx, input));
  }

  @Mutation(() => DealPersonAnswer, {
    description:
      'Gives a person another role in a deal. Errors: CONFLICT dealPerson.edited {fields, by, at}, NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async editDealPerson(
    @Ctx() ctx: Context,
    @Arg('input', () => EditDealPersonInput) input: EditDealPersonInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealPersonAnswer> {
    return answer(ctx, await editDealPerson(ctx, input));
  }

  @Mutation(() => DealPersonAnswer, {
    description: 'A person takes part in a deal no longer. Errors: NOT_FOUND, FORBIDDEN deal.edit.',
  })
  async removeDealPerson(
    @Ctx() ctx: Context,
    @Arg('input', () => DealPersonVerbInput) input: DealPersonVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<DealPersonAnswer> {
    const deal = await removeDealPerson(ctx, input);
    return { seq: ctx.seq, dealPerson: null, deal: ctx.ifSeen(deal) };
  }
}

async function answer(ctx: Context, dealPerson: DealPerson | null): Promise<DealPersonAnswer> {
  return { seq: ctx.seq, dealPerson, deal: await dealOf(ctx, dealPerson) };
}
