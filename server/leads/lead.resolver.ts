import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Shared } from '../core/live/shared.js';
import { actionsOf } from '../core/rights/policy.js';
import { Label } from '../core/schema/label.js';
import { PageArgs } from '../core/schema/page.js';
import { seen } from '../core/seen.js';
import { Deal } from '../deals/deal.entity.js';
import { Lead } from './lead.entity.js';
import { LeadFilter } from './lead.filter.js';
import { IdentityInput } from './lead.inputs.js';
import { LeadPage, pageLeads } from './lead.page.js';
import { LeadMatch, leadMatches } from './match.page.js';
import { countWaiting, WaitingLeads } from './waiting.page.js';

@Resolver(() => Lead)
export class LeadResolver {
  @Shared()
  @FieldResolver(() => Label, { nullable: true, description: 'To whom it was given; null = it waits for somebody.' })
  assignee(@Ctx() ctx: Context, @Root() { ownerId }: Lead): Promise<Label | null> {
    return ctx.labels.of('app_user', ownerId);
  }

  @Shared()
  @FieldResolver(() => Label, { nullable: true, description: 'The team that it belongs to; null = everyone.' })
  team(@Ctx() ctx: Context, @Root() { teamId }: Lead): Promise<Label | null> {
    return ctx.labels.of('team', teamId);
  }

  @Shared()
  @FieldResolver(() => Label, { nullable: true, description: 'The channel that it came by; null = by hand.' })
  cameBy(@Ctx() ctx: Context, @Root() { channelId }: Lead): Promise<Label | null> {
    return ctx.labels.of('channel', channelId);
  }

  @Shared()
  @FieldResolver(() => Label, { nullable: true, description: 'Who is just accepting it, until `heldUntil`.' })
  heldBy(@Ctx() ctx: Context, @Root() { heldById }: Lead): Promise<Label | null> {
    return ctx.labels.of('app_user', heldById);
  }

  @Shared()
  @FieldResolver(() => Label, { nullable: true, description: 'Who accepted or rejected it.' })
  closedBy(@Ctx() ctx: Context, @Root() { closedById }: Lead): Promise<Label | null> {
    return ctx.labels.of('app_user', closedById);
  }

  @Shared()
  @FieldResolver(() => Label, { nullable: true, description: 'The client, when they were known or are by now.' })
  partner(@Ctx() ctx: Context, @Root() { partnerId }: Lead): Promise<Label | null> {
    return ctx.labels.of('partner', partnerId);
  }

  @Shared()
  @FieldResolver(() => Label, { nullable: true, description: 'The contact, when he was known or is by now.' })
  person(@Ctx() ctx: Context, @Root() { personId }: Lead): Promise<Label | null> {
    return ctx.labels.of('person', personId);
  }

  @FieldResolver(() => Deal, { nullable: true, description: 'The deal that it was accepted into, when you see it.' })
  deal(@Ctx() ctx: Context, @Root() { dealId }: Lead): Promise<Deal | null> {
    return seen(ctx, Deal, dealId);
  }

  @FieldResolver(() => [String], {
    description:
      'What you may do with it: accept, answer, reject, reopen, snooze, wake, assign, hold, merge (with another of theirs, by what you write down).',
  })
  can(@Ctx() ctx: Context, @Root() lead: Lead): string[] {
    return actionsOf(ctx.viewer, lead);
  }

  @Query(() => Lead, { description: 'One lead. Errors: NOT_FOUND Lead.' })
  lead(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<Lead> {
    return ctx.see(Lead, id);
  }

  @Query(() => LeadPage, {
    description:
      'Leads that you see, open ones unless it is said otherwise: oldest first, with finished ones among them newest first. Errors: INVALID.',
  })
  leads(
    @Ctx() ctx: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => LeadFilter, { nullable: true }) filter?: LeadFilter | null,
  ) {
    return pageLeads(ctx, page, filter);
  }

  @Query(() => WaitingLeads, { description: 'How many leads wait for somebody, and how many of them for too long.' })
  waitingLeads(@Ctx() ctx: Context): Promise<WaitingLeads> {
    return countWaiting(ctx);
  }

  @Query(() => [LeadMatch], {
    description:
      'Who somebody may be: partners, people and other leads that wait, at most 20 of each; those that you do not see by name and owner only. Errors: NOT_FOUND Lead.',
  })
  leadMatches(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { nullable: true, description: 'A lead, by all that is known of it.' }) id?: string | null,
    @Arg('input', () => IdentityInput, {
      nullable: true,
      description: 'What is said of somebody, also beside a lead.',
    })
    input?: IdentityInput | null,
  ): Promise<LeadMatch[]> {
    return leadMatches(ctx, id, input);
  }
}
