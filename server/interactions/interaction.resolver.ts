import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { can } from '../core/rights/policy.js';
import { Label } from '../core/schema/label.js';
import { MOST, PageArgs } from '../core/schema/page.js';
import { seen, seenAlong } from '../core/seen.js';
import { isUuid } from '../core/uuid.js';
import { Deal } from '../deals/deal.entity.js';
import { Lead } from '../leads/lead.entity.js';
import { Chain } from './chain.entity.js';
import { InteractionGroup, InteractionGroupPage, InteractionGrouping, pageGroups } from './groups.page.js';
import { Interaction, InteractionKind } from './interaction.entity.js';
import { InteractionFilter } from './interaction.filter.js';
import { loadersOf } from './interaction.loaders.js';
import { InteractionPage, pageInteractions } from './interaction.page.js';
import { Participant } from './participant.entity.js';
import { countUnreviewed, pageUnhandled, UnhandledPage, UnhandledRow, UnreviewedCount } from './unhandled.page.js';

@Resolver(() => Interaction)
export class InteractionResolver {
  @FieldResolver(() => Chain, { description: 'The chain that it belongs to.' })
  chain(@Ctx() ctx: Context, @Root() { chainId }: Interaction): Promise<Chain> {
    return seenAlong(ctx, Chain, chainId);
  }

  @FieldResolver(() => [Participant], { description: 'Who took part on the other side.' })
  participants(@Ctx() ctx: Context, @Root() { id }: Interaction): Promise<Participant[]> {
    return loadersOf(ctx).participants.load(id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'A letter as it looks: HTML without anything that runs or loads, for a sandboxed frame; null = text is all there is.',
  })
  html(@Ctx() ctx: Context, @Root() { id }: Interaction): Promise<string | null> {
    return loadersOf(ctx).html.load(id);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether `answerTo` is none of the addresses of the people who took part: anybody may write under the name of a client.',
  })
  isAnswerToStrange(@Ctx() ctx: Context, @Root() { id, answerTo }: Interaction): Promise<boolean> | boolean {
    return answerTo !== null && loadersOf(ctx).strange.load(id);
  }

  @FieldResolver(() => [Deal], { description: 'Other deals that it is shown with, as far as you see them.' })
  async linkedDeals(@Ctx() ctx: Context, @Root() { id }: Interaction): Promise<Deal[]> {
    const ids = await loadersOf(ctx).linked.load(id);
    const found = await Promise.all(ids.map((dealId) => seen(ctx, Deal, dealId)));
    return found.filter((row) => row !== null);
  }

  @FieldResolver(() => Label, { nullable: true, description: 'Who deals with it; null = nobody yet.' })
  responsible(@Ctx() ctx: Context, @Root() { responsibleId }: Interaction): Promise<Label | null> {
    return ctx.labels.of('app_user', responsibleId);
  }

  @FieldResolver(() => Label, { nullable: true, description: 'Who wrote it down; null = it was received.' })
  author(@Ctx() ctx: Context, @Root() { authorId }: Interaction): Promise<Label | null> {
    return ctx.labels.of('app_user', authorId);
  }

  @Query(() => Interaction, { description: 'One interaction. Errors: NOT_FOUND Interaction.' })
  interaction(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<Interaction> {
    return ctx.see(Interaction, id);
  }

  @Query(() => InteractionPage, { description: 'Interactions, the latest first. Errors: INVALID.' })
  interactions(
    @Ctx() ctx: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('ids', () => [ID], { nullable: true, description: `Only these, at most ${MOST}.` }) ids?: string[] | null,
    @Arg('filter', () => InteractionFilter, { nullable: true }) filter?: InteractionFilter | null,
  ) {
    if (ids && ids.length > MOST) throw invalid('ids', 'tooMany');
    if (ids?.some((id) => !isUuid(id))) throw invalid('ids', 'uuid');
    return pageInteractions(ctx, filter, page, { ids });
  }

  @Query(() => InteractionGroupPage, {
    description: 'Interactions put together and counted, the group with the latest first. Errors: INVALID.',
  })
  interactionGroups(
    @Ctx() ctx: Context,
    @Arg('by', () => InteractionGrouping) by: InteractionGrouping,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => InteractionFilter, { nullable: true }) filter?: InteractionFilter | null,
  ) {
    return pageGroups(ctx, by, filter, page);
  }

  @Query(() => UnhandledPage, {
    description:
      'The report of interactions that wait to be reviewed: by who deals with them and by age, as of now. Errors: INVALID.',
  })
  unhandledInteractions(
    @Ctx() ctx: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => InteractionFilter, { nullable: true }) filter?: InteractionFilter | null,
  ) {
    return pageUnhandled(ctx, filter, page);
  }

  @Query(() => UnreviewedCount, { description: 'How much waits for your review, and for that of your team.' })
  unreviewedInteractions(@Ctx() ctx: Context): Promise<UnreviewedCount> {
    return countUnreviewed(ctx);
  }
}

@Resolver(() => Chain)
export class ChainResolver {
  @FieldResolver(() => Deal, { nullable: true, description: 'Its subject; null = it is a subject by itself.' })
  async deal(@Ctx() ctx: Context, @Root() { dealId }: Chain): Promise<Deal | null> {
    return seen(ctx, Deal, dealId);
  }

  @FieldResolver(() => Label, { nullable: true, description: 'The client.' })
  async partner(@Ctx() ctx: Context, @Root() chain: Chain): Promise<Label | null> {
    const deal = await this.deal(ctx, chain);
    return ctx.labels.of('partner', deal?.partnerId ?? chain.partnerId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether you may write in it and give it another subject.' })
  async isYours(@Ctx() ctx: Context, @Root() chain: Chain): Promise<boolean> {
    const deal = await this.deal(ctx, chain);
    if (deal) return can(ctx.viewer, 'addTask', deal);
    const lead = await seen(ctx, Lead, chain.leadId);
    return lead ? can(ctx.viewer, 'answer', lead) : can(ctx.viewer, 'edit', chain);
  }

  @FieldResolver(() => InteractionPage, { description: 'What it holds, the earliest first.' })
  interactions(@Ctx() ctx: Context, @Root() { id }: Chain, @Args(() => PageArgs) page: PageArgs) {
    return pageInteractions(ctx, { chainId: id }, page, { order: 'asc' });
  }

  @Query(() => Chain, { description: 'One chain. Errors: NOT_FOUND Chain.' })
  chain(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<Chain> {
    return ctx.see(Chain, id);
  }
}

@Resolver(() => InteractionGroup)
export class InteractionGroupResolver {
  @FieldResolver(() => Deal, { nullable: true, description: 'The subject, when they are put together by it.' })
  async deal(@Ctx() ctx: Context, @Root() { dealId }: InteractionGroup): Promise<Deal | null> {
    return seen(ctx, Deal, dealId);
  }

  @FieldResolver(() => Chain, { nullable: true, description: 'The chain, when it is a subject by itself.' })
  async chain(@Ctx() ctx: Context, @Root() { chainId }: InteractionGroup): Promise<Chain | null> {
    return seen(ctx, Chain, chainId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How the contact is called, or the first topic of a chain that is a subject by itself.',
  })
  name(@Root() { name }: InteractionGroup): string | null {
    return name;
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The person, when it is a known one.' })
  personId(@Root() { personId }: InteractionGroup): string | null {
    return personId;
  }

  @FieldResolver(() => InteractionKind, { nullable: true, description: 'The kind, when they are put together by it.' })
  kind(@Root() { key }: InteractionGroup): InteractionKind | null {
    return Object.values(InteractionKind).find((kind) => kind === key) ?? null;
  }

  @FieldResolver(() => Label, { nullable: true, description: 'Who deals with them, when they are put together by it.' })
  responsible(@Ctx() ctx: Context, @Root() { responsibleId }: InteractionGroup): Promise<Label | null> {
    return ctx.labels.of('app_user', responsibleId);
  }
}

@Resolver(() => UnhandledRow)
export class UnhandledResolver {
  @FieldResolver(() => Label, { nullable: true, description: 'Who should deal with them; null = nobody yet.' })
  responsible(@Ctx() ctx: Context, @Root() { responsibleId }: UnhandledRow): Promise<Label | null> {
    return ctx.labels.of('app_user', responsibleId);
  }
}
