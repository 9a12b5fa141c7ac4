import { Arg, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { ClientRule } from './clientRule.entity.js';
import { EditClientRuleInput } from './clientRule.inputs.js';
import { clientRules, editClientRule } from './clientRule.service.js';

@ObjectType({ description: 'How a command on the rule of who is a client ended.' })
class ClientRuleAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => ClientRule, { nullable: true, description: 'The rule.' })
  clientRule!: ClientRule | null;
}

@Resolver()
export class ClientRuleResolver {
  @Query(() => [ClientRule], { description: 'What makes a client of a potential partner: one rule for each kind.' })
  clientRules(@Ctx() ctx: Context): Promise<ClientRule[]> {
    return clientRules(ctx);
  }

  @Mutation(() => ClientRuleAnswer, {
    description:
      'Says what makes a client of a potential partner of one kind from now on. Whoever has it already becomes one soon; clients stay clients. Errors: CONFLICT clientRule.edited {by, at}, INVALID input.needs notOfType tooMany twice, FORBIDDEN clientRule.edit.',
  })
  async editClientRule(
    @Ctx() ctx: Context,
    @Arg('input', () => EditClientRuleInput) input: EditClientRuleInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<ClientRuleAnswer> {
    const clientRule = await editClientRule(ctx, input);
    return { seq: ctx.seq, clientRule };
  }
}
