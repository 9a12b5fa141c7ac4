import { Arg, Args, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { PageArgs } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Lead } from './lead.entity.js';
import { CreateLeadInput } from './lead.inputs.js';
import { LeadPage, pageLeads } from './lead.page.js';
import { createLead } from './lead.service.js';

@ObjectType({ description: 'How a command on a lead ended.' })
class LeadAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Lead, { nullable: true, description: 'The lead.' })
  lead!: Lead | null;
}

@Resolver(() => Lead)
export class LeadResolver {
  @Query(() => LeadPage, { description: 'Open leads, oldest first.' })
  leads(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs) {
    return pageLeads(ctx, page);
  }

  @Mutation(() => LeadAnswer, { description: 'Writes down a lead by hand. Errors: INVALID, FORBIDDEN lead.create.' })
  async createLead(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateLeadInput) input: CreateLeadInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<LeadAnswer> {
    const lead = await createLead(ctx, input);
    return { seq: ctx.seq, lead };
  }
}
