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
import { Shared } from '../core/live/shared.js';
import { actionsOf } from '../core/rights/policy.js';
import { Label } from '../core/schema/label.js';
import { PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { DealFilter } from '../deals/deal.filter.js';
import { DealSort } from '../deals/deal.sort.js';
import { SavedView } from './savedView.entity.js';
import { CreateViewInput, EditViewInput, ViewColumn, ViewVerbInput } from './savedView.inputs.js';
import { createView, editView, removeView, restoreView } from './savedView.service.js';

const SavedViewPage = pageOf('SavedViewPage', () => SavedView);

@ObjectType({ description: 'How a command on a view ended.' })
class SavedViewAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => SavedView, { nullable: true, description: 'The view.' })
  savedView!: SavedView | null;
}

@Resolver(() => SavedView)
export class SavedViewResolver {
  @Shared()
  @FieldResolver(() => Label, { description: 'Whose it is.' })
  owner(@Ctx() ctx: Context, @Root() view: SavedView): Promise<Label> {
    return ctx.labels.need('app_user', view.ownerId);
  }

  @Shared()
  @FieldResolver(() => DealFilter, { description: 'Which deals.' })
  filter(@Root() view: SavedView): object {
    return view.filter;
  }

  @Shared()
  @FieldResolver(() => DealSort, { nullable: true, description: 'In which order; null = the newest first.' })
  sort(@Root() view: SavedView): object | null {
    return view.sort;
  }

  @Shared()
  @FieldResolver(() => [ViewColumn], { description: 'Columns of the table in order; none = the usual ones.' })
  columns(@Root() view: SavedView): object[] {
    return view.columns;
  }

  @FieldResolver(() => [String], { description: 'What you may do with it: edit, remove, restore, share.' })
  can(@Ctx() ctx: Context, @Root() view: SavedView): string[] {
    return actionsOf(ctx.viewer, view);
  }

  @Query(() => SavedViewPage, { description: 'Your views and those that all see, in their order.' })
  savedViews(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs) {
    return pageRows(ctx, SavedView, { list: 'savedViews', by: 'rank', key: 'int', where: { removed: false }, page });
  }

  @Query(() => SavedView, { description: 'One view, also a removed one. Errors: NOT_FOUND SavedView.' })
  savedView(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<SavedView> {
    return ctx.see(SavedView, id);
  }

  @Mutation(() => SavedViewAnswer, {
    description:
      'Keeps a way of looking under a name. Errors: NOT_FOUND Pipeline, RULE view.tooMany {limit}, FORBIDDEN savedView.share.',
  })
  async createView(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateViewInput) input: CreateViewInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<SavedViewAnswer> {
    return answer(ctx, await createView(ctx, input));
  }

  @Mutation(() => SavedViewAnswer, {
    description: 'Changes a view; disjoint changes merge. Errors: CONFLICT savedView.edited, NOT_FOUND, FORBIDDEN.',
  })
  async editView(
    @Ctx() ctx: Context,
    @Arg('input', () => EditViewInput) input: EditViewInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<SavedViewAnswer> {
    return answer(ctx, await editView(ctx, input));
  }

  @Mutation(() => SavedViewAnswer, {
    description: 'Takes a view away from all lists. Errors: CONFLICT view.state, NOT_FOUND, FORBIDDEN.',
  })
  async removeView(
    @Ctx() ctx: Context,
    @Arg('input', () => ViewVerbInput) input: ViewVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<SavedViewAnswer> {
    return answer(ctx, await removeView(ctx, input));
  }

  @Mutation(() => SavedViewAnswer, {
    description: 'Brings a removed view back. Errors: CONFLICT view.state, RULE view.tooMany, NOT_FOUND, FORBIDDEN.',
  })
  async restoreView(
    @Ctx() ctx: Context,
    @Arg('input', () => ViewVerbInput) input: ViewVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<SavedViewAnswer> {
    return answer(ctx, await restoreView(ctx, input));
  }
}

const answer = (ctx: Context, view: SavedView | null): SavedViewAnswer => ({
  seq: ctx.seq,
  savedView: ctx.ifSeen(view),
});
