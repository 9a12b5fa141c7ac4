import { Arg, Args, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { GraphArgs } from './graph.args.js';
import { Influence, type InfluencePathAnswer, RelationshipGraph, RelationshipSuggestion } from './graph.answer.js';
import { graphAround } from './graph.page.js';
import { placeInGraph } from './graphPlace.service.js';
import { influenceOn, type InfluencePath } from './influence.js';
import { DismissSuggestionInput, GraphPlaceInput, OfArgs } from './relationship.inputs.js';
import { suggestionsOf } from './suggestion.js';
import { dismissSuggestion } from './suggestion.service.js';

/** Chains of one answer. */
const MOST_PATHS = 20;

@ObjectType({ description: 'How a command on the graph ended.' })
class GraphAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;
}

@Resolver()
export class GraphResolver {
  @Query(() => RelationshipGraph, {
    description: 'What stands around a partner or person, as far as you see it. Errors: NOT_FOUND Partner Person.',
  })
  async relationshipGraph(@Ctx() ctx: Context, @Args(() => GraphArgs) args: GraphArgs): Promise<RelationshipGraph> {
    const asOf = await ctx.asOf();
    return { ...(await graphAround(ctx, args)), asOf };
  }

  @Query(() => Influence, {
    description:
      'Through whom those who decide about a deal can be reached: the likeliest chains over what you see. Errors: NOT_FOUND Deal.',
  })
  async influencePaths(
    @Ctx() ctx: Context,
    @Arg('dealId', () => ID) dealId: string,
    @Arg('first', () => Int, { defaultValue: 5, description: `How many at most, 1 to ${MOST_PATHS}.` }) first = 5,
  ): Promise<Influence> {
    if (first < 1 || first > MOST_PATHS) throw invalid('first', 'range');
    const { deciders, hiddenDeciders, paths } = await influenceOn(ctx, dealId, first);
    return { deciders, hiddenDeciders, paths: await Promise.all(paths.map((path) => told(ctx, path))) };
  }

  @Query(() => [RelationshipSuggestion], {
    description:
      'Records that may be in a relationship with this one, though nobody has said so; at most 20. Errors: NOT_FOUND Partner Person.',
  })
  relationshipSuggestions(@Ctx() ctx: Context, @Args(() => OfArgs) { of }: OfArgs) {
    return suggestionsOf(ctx, of);
  }

  @Mutation(() => GraphAnswer, {
    description:
      'Says that two records are in no relationship: it is suggested to nobody again. Errors: INVALID input.to same, NOT_FOUND, FORBIDDEN relationship.edit.',
  })
  async dismissSuggestion(
    @Ctx() ctx: Context,
    @Arg('input', () => DismissSuggestionInput) input: DismissSuggestionInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<GraphAnswer> {
    await dismissSuggestion(ctx, input);
    return { seq: ctx.seq };
  }

  @Mutation(() => GraphAnswer, {
    description:
      'Puts a record at a place of the graph for all, or leaves it to the layout again. Errors: RULE person.erased, NOT_FOUND, FORBIDDEN partner.place person.place.',
  })
  async placeInGraph(
    @Ctx() ctx: Context,
    @Arg('input', () => GraphPlaceInput) input: GraphPlaceInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<GraphAnswer> {
    await placeInGraph(ctx, input);
    return { seq: ctx.seq };
  }
}

async function told(ctx: Context, { chance, acquaintance, nodes, links }: InfluencePath): Promise<InfluencePathAnswer> {
  const { userId, strength, contacts, lastAt } = acquaintance;
  const steps = links.map((link, index) => ({ from: nodes[index]!, to: nodes[index + 1]!, link }));
  const user = await ctx.labels.need('app_user', userId);
  return { chance, user, strength, contacts, lastAt, first: nodes[0]!, steps };
}
