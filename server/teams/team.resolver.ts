import { Arg, Args, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { Team } from './team.entity.js';
import { CreateTeamInput } from './team.inputs.js';
import { createTeam } from './team.service.js';

const TeamPage = pageOf('TeamPage', () => Team);

@ObjectType({ description: 'How a command on a team ended.' })
class TeamAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Team, { nullable: true, description: 'The team.' })
  team!: Team | null;
}

@Resolver(() => Team)
export class TeamResolver {
  @Query(() => TeamPage, { description: 'Teams by name.' })
  teams(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs) {
    return pageRows(ctx, Team, { list: 'teams', by: 'name', key: 'text', page });
  }

  @Mutation(() => TeamAnswer, { description: 'Adds a team. Errors: FORBIDDEN team.create, NOT_FOUND Team.' })
  async createTeam(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateTeamInput) input: CreateTeamInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<TeamAnswer> {
    const team = await createTeam(ctx, input);
    return { seq: ctx.seq, team };
  }
}
