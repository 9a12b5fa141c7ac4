import { Arg, Args, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Label } from '../core/schema/label.js';
import { Shared } from '../core/live/shared.js';
import { pageOf, pageRows, SearchArgs } from '../core/schema/page.js';
import { containing } from '../core/pattern.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import type { RoleName } from '../core/rights/viewer.js';
import { Visibility } from './role.entity.js';
import { Role, User } from './user.entity.js';
import { CreateUserInput, EditProfileInput, SetAccessInput } from './user.inputs.js';
import { createUser, editProfile, setAccess, setRoleVisibility } from './user.service.js';

const UserPage = pageOf('UserPage', () => User);

@ObjectType({ description: 'How a command on a user ended.' })
class UserAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => User, { nullable: true, description: 'The user.' })
  user!: User | null;
}

@Resolver(() => User)
export class UserResolver {
  @Shared()
  @FieldResolver(() => Label, { nullable: true, description: 'The team he belongs to.' })
  team(@Ctx() ctx: Context, @Root() user: User): Promise<Label | null> {
    return ctx.labels.of('team', user.teamId);
  }

  @Query(() => UserPage, { description: 'Colleagues by name.' })
  users(@Ctx() ctx: Context, @Args(() => SearchArgs) { text, ...page }: SearchArgs) {
    const where = text ? { name: { $ilike: containing(text) } } : {};
    return pageRows(ctx, User, { list: 'users', by: 'name', key: 'text', where, page });
  }

  @Mutation(() => UserAnswer, {
    description: 'Adds a colleague. Errors: INVALID input.email taken, NOT_FOUND Team, FORBIDDEN user.create.',
  })
  async createUser(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateUserInput) input: CreateUserInput,
  ): Promise<UserAnswer> {
    const user = await createUser(ctx, input);
    return { seq: ctx.seq, user };
  }

  @Mutation(() => UserAnswer, {
    description: 'Changes role, team and access of a colleague. Errors: RULE user.self, NOT_FOUND, FORBIDDEN.',
  })
  async setAccess(
    @Ctx() ctx: Context,
    @Arg('input', () => SetAccessInput) input: SetAccessInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<UserAnswer> {
    const user = await setAccess(ctx, input);
    return { seq: ctx.seq, user };
  }

  @Mutation(() => UserAnswer, {
    description: 'Changes your own language, colours, time zone or reminders of tasks planned from now on.',
  })
  async editProfile(
    @Ctx() ctx: Context,
    @Arg('input', () => EditProfileInput) input: EditProfileInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<UserAnswer> {
    const user = await editProfile(ctx, input);
    return { seq: ctx.seq, user };
  }

  @Mutation(() => Boolean, {
    description: 'Says whose records a role sees. Errors: RULE role.adminSeesAll, FORBIDDEN.',
  })
  async setRoleVisibility(
    @Ctx() ctx: Context,
    @Arg('role', () => Role) role: RoleName,
    @Arg('visibility', () => Visibility) visibility: Visibility,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<boolean> {
    await setRoleVisibility(ctx, role, visibility);
    return true;
  }
}
