import { Arg, Args, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Person } from '../persons/person.entity.js';
import { erasePerson } from './erase.service.js';
import { ErasePersonInput, PersonData, PersonMentionArgs, PersonMentionPage } from './erasure.inputs.js';
import { personData } from './erasure.page.js';
import { pageMentions } from './mention.page.js';

@ObjectType({ description: 'How an erasure ended.' })
class ErasureAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Person, {
    nullable: true,
    description: 'The card of whom nothing is left; null when it is out of your sight by now.',
  })
  person!: Person | null;
}

@Resolver()
export class ErasureResolver {
  @Query(() => PersonData, {
    description: 'All that is held on a person, counted, for admins. Errors: NOT_FOUND Person, FORBIDDEN person.erase.',
  })
  personData(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<PersonData> {
    return personData(ctx, id);
  }

  @Query(() => PersonMentionPage, {
    description:
      'Texts of others, or about our work, that name a person, for admins: each is looked at before he is erased. Errors: NOT_FOUND Person, FORBIDDEN person.erase.',
  })
  personMentions(@Ctx() ctx: Context, @Args(() => PersonMentionArgs) args: PersonMentionArgs) {
    return pageMentions(ctx, args);
  }

  @Mutation(() => ErasureAnswer, {
    description:
      'Erases all that is held on a person, for good; all windows load anew. Once more it does nothing. Errors: INVALID input.name confirmation, NOT_FOUND Person, FORBIDDEN person.erase.',
  })
  async erasePerson(
    @Ctx() ctx: Context,
    @Arg('input', () => ErasePersonInput) input: ErasePersonInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ErasureAnswer> {
    const person = await erasePerson(ctx, input);
    return { seq: ctx.seq, person };
  }
}
