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
import type { Context } from '../core/context.js';
import { Label } from '../core/schema/label.js';
import { Shared } from '../core/live/shared.js';
import { pageOf, pageRows, SearchArgs } from '../core/schema/page.js';
import { actionsOf } from '../core/rights/policy.js';
import { containing } from '../core/pattern.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { seeKept } from '../users/kept.service.js';
import { Partner } from './partner.entity.js';
import { CreatePartnerInput, EditPartnerInput } from './partner.inputs.js';
import { createPartner, editPartner } from './partner.service.js';

const PartnerPage = pageOf('PartnerPage', () => Partner);

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

  @FieldResolver(() => [String], { description: 'What you may do with it: edit.' })
  can(@Ctx() ctx: Context, @Root() partner: Partner): string[] {
    return actionsOf(ctx.viewer, partner);
  }

  @Query(() => PartnerPage, { description: 'Partners that you see, by name.' })
  partners(@Ctx() ctx: Context, @Args(() => SearchArgs) { text, ...page }: SearchArgs) {
    const where = text ? { name: { $ilike: containing(text) } } : {};
    return pageRows(ctx, Partner, { list: 'partners', by: 'name', key: 'text', where, page });
  }

  @Query(() => Partner, {
    description: 'One partner, or the one that it has been merged into. Errors: NOT_FOUND Partner.',
  })
  partner(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<Partner> {
    return seeKept(ctx, Partner, id);
  }

  @Mutation(() => PartnerAnswer, {
    description: 'Adds a partner. Errors: NOT_FOUND User, RULE user.inactive, FORBIDDEN.',
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
      'Changes a partner. Errors: CONFLICT partner.edited, INVALID input.custom, RULE customField.archived, NOT_FOUND, FORBIDDEN.',
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
