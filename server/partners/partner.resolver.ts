import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { MOST_COUNTED } from '../../shared/partners/count.js';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { Label } from '../core/schema/label.js';
import { Shared } from '../core/live/shared.js';
import { LONGEST_SEARCH, PageArgs, pageRows } from '../core/schema/page.js';
import { Text } from '../core/schema/scalars.js';
import { actionsOf } from '../core/rights/policy.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { seeKept } from '../users/kept.service.js';
import { hasContact } from './client.service.js';
import { Partner } from './partner.entity.js';
import { CreatePartnerInput, EditPartnerInput, PartnerArgs, SoughtPartners } from './partner.inputs.js';
import { createPartner } from './newPartner.service.js';
import { countPartners, PartnerPage, pagePartners } from './partner.page.js';
import { editPartner } from './partner.service.js';
import { suggestTags } from './partnerTag.page.js';

@ObjectType({ description: 'How a command on a partner ended.' })
class PartnerAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Partner, { nullable: true, description: 'The partner; null when the command hid it from you.' })
  partner!: Partner | null;
}

@Resolver(() => Partner)
export class PartnerResolver {
  @Shared()
  @FieldResolver(() => Label, { description: 'Who answers for it.' })
  owner(@Ctx() ctx: Context, @Root() partner: Partner): Promise<Label> {
    return ctx.labels.need('app_user', partner.ownerId);
  }

  @Shared()
  @FieldResolver(() => Label, { nullable: true, description: 'The team it belongs to.' })
  team(@Ctx() ctx: Context, @Root() partner: Partner): Promise<Label | null> {
    return ctx.labels.of('team', partner.teamId);
  }

  @Shared()
  @FieldResolver(() => Label, { nullable: true, description: 'The partner that it is a part of; null = of none.' })
  parent(@Ctx() ctx: Context, @Root() partner: Partner): Promise<Label | null> {
    return ctx.labels.of('partner', partner.parentId);
  }

  @FieldResolver(() => PartnerPage, { description: 'Partners right under it that you see, by name.' })
  children(@Ctx() ctx: Context, @Root() { id: parentId }: Partner, @Args(() => PageArgs) page: PageArgs) {
    const list = `partnerChildren:${parentId}`;
    return pageRows(ctx, Partner, { list, by: 'name', key: 'text', where: { parentId }, page });
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it or one of its people, also those you do not see, has a telephone, e-mail or messenger.',
  })
  hasContact(@Ctx() ctx: Context, @Root() { id }: Partner): Promise<boolean> {
    return hasContact(ctx, id);
  }

  @FieldResolver(() => [String], { description: 'What you may do with it: edit.' })
  can(@Ctx() ctx: Context, @Root() partner: Partner): string[] {
    return actionsOf(ctx.viewer, partner);
  }

  @Query(() => PartnerPage, { description: 'Partners that you see, by name.' })
  partners(
    @Ctx() ctx: Context,
    @Args(() => SoughtPartners) sought: SoughtPartners,
    @Args(() => PartnerArgs) page: PartnerArgs,
  ) {
    return pagePartners(ctx, { ...sought, ...page });
  }

  @Query(() => Int, {
    description: `How many partners \`partners\` lists in all; they are counted up to ${MOST_COUNTED}, so that many may be more.`,
  })
  partnerCount(@Ctx() ctx: Context, @Args(() => SoughtPartners) sought: SoughtPartners): Promise<number> {
    return countPartners(ctx, sought);
  }

  @Query(() => [String], {
    description: 'Segments in use among the partners that you see, the most used first: 20 at most.',
  })
  partnerTags(
    @Ctx() ctx: Context,
    @Arg('text', () => Text, {
      nullable: true,
      description: `A part of the segment, at most ${LONGEST_SEARCH} characters.`,
    })
    text?: string | null,
  ): Promise<string[]> {
    if (text && text.length > LONGEST_SEARCH) throw invalid('text', 'tooLong');
    return suggestTags(ctx, text ?? null);
  }

  @Query(() => Partner, {
    description: 'One partner, or the one that it has been merged into. Errors: NOT_FOUND Partner.',
  })
  partner(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<Partner> {
    return seeKept(ctx, Partner, id);
  }

  @Mutation(() => PartnerAnswer, {
    description:
      'Adds a partner with its legal side, account and contact as far as they are given: all of it or nothing. Errors: INVALID input.phones phone, input.emails email, input.site link, input.custom, and those of input.person; NOT_FOUND User Partner CustomField, RULE user.inactive partner.duplicate {partner, owner} customField.archived, FORBIDDEN.',
  })
  async createPartner(
    @Ctx() ctx: Context,
    @Arg('input', () => CreatePartnerInput) input: CreatePartnerInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PartnerAnswer> {
    const partner = await createPartner(ctx, input);
    return { seq: ctx.seq, partner: ctx.ifSeen(partner) };
  }

  @Mutation(() => PartnerAnswer, {
    description:
      'Changes a partner. Errors: CONFLICT partner.edited, INVALID input.custom, input.phones phone, input.emails email, input.site link, RULE customField.archived partner.parentCycle {parent}, NOT_FOUND, FORBIDDEN.',
  })
  async editPartner(
    @Ctx() ctx: Context,
    @Arg('input', () => EditPartnerInput) input: EditPartnerInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PartnerAnswer> {
    const partner = await editPartner(ctx, input);
    return { seq: ctx.seq, partner: ctx.ifSeen(partner) };
  }
}
