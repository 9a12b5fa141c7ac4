import { Arg, Args, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { invalid, unauthenticated } from '../core/errors.js';
import { PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { LogCursor, Moment, Text, Zone } from '../core/schema/scalars.js';
import { Public } from '../core/rights/signedIn.js';
import type { Viewer } from '../core/rights/viewer.js';
import { Visibility } from './role.entity.js';
import { Session, SessionKind } from './session.entity.js';
import { createApiToken, revokeSession, signIn } from './session.service.js';
import { DEMO_PASSWORD } from './demo.js';
import { Locale, Reminder, Role, Theme, User } from './user.entity.js';

@ObjectType({ description: 'You.' })
class Me {
  @Field(() => User, { description: 'As colleagues see you.' })
  user!: User;

  @Field(() => String, { description: 'What you sign in with.' })
  email!: string;

  @Field(() => Role, { description: 'What you are here to do.' })
  role!: Viewer['role'];

  @Field(() => Visibility, { description: 'Whose records you see.' })
  visibility!: Viewer['visibility'];

  @Field(() => Locale, { description: 'Language of the screen.' })
  locale!: Locale;

  @Field(() => Theme, { description: 'Colours of the screen.' })
  theme!: Theme;

  @Field(() => Zone, { description: 'Where your days begin and end.' })
  timeZone!: string;

  @Field(() => Reminder, { description: 'When you are reminded of a task with a time, unless it says otherwise.' })
  reminder!: Reminder;

  @Field(() => Boolean, { description: 'Whether you are reminded of a task of a day, at nine that morning.' })
  remindsOfDays!: boolean;

  @Field(() => ID, { nullable: true, description: 'The session that asks.' })
  sessionId!: string | null;

  @Field(() => Boolean, { description: 'Whether this is an account of the demo company.' })
  demo!: boolean;

  @Field(() => LogCursor, { description: 'Where the log stood before this was read: `changes` may start from here.' })
  asOf!: string;
}

@ObjectType({ description: 'A program that acts for you.' })
class ApiToken {
  @Field(() => ID, { description: 'Names it when it is revoked.' })
  id!: string;

  @Field(() => String, { description: 'As you called it.' })
  name!: string;

  @Field(() => Moment, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Moment, { description: 'When it was last used, to a minute.' })
  seenAt!: Date;
}

@ObjectType({ description: 'A token that was just made.' })
class NewApiToken {
  @Field(() => String, { description: 'The secret for `Authorization: Bearer`. Shown this once, stored as a hash.' })
  secret!: string;

  @Field(() => ApiToken, { description: 'What it is listed as.' })
  apiToken!: ApiToken;
}

@ObjectType({ description: 'An account of the demo company.' })
class DemoAccount {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'What it signs in with.' })
  email!: string;

  @Field(() => String, { description: 'Known to everybody.' })
  password!: string;

  @Field(() => Role, { description: 'What it may do.' })
  role!: Viewer['role'];

  @Field(() => String, { nullable: true, description: 'Position in the company.' })
  jobTitle!: string | null;
}

@ObjectType({ description: 'What the sign-in page tells.' })
class SignInInfo {
  @Field(() => Boolean, {
    description: 'Whether the page came over plain http from another machine, where others can listen.',
  })
  insecure!: boolean;

  @Field(() => [DemoAccount], {
    description: 'Accounts of the demo company, at most 20; none where they may not be used.',
  })
  demoAccounts!: DemoAccount[];
}

const SessionPage = pageOf('SessionPage', () => Session);
const ApiTokenPage = pageOf('ApiTokenPage', () => ApiToken);

@Resolver(() => Session)
export class SessionResolver {
  @FieldResolver(() => Boolean, { description: 'Whether it is the one that asks.' })
  current(@Ctx() ctx: Context, @Root() session: Session): boolean {
    return session.id === ctx.viewer.sessionId;
  }

  @Public()
  @Query(() => Me, { nullable: true, description: 'You; null when nobody is signed in.' })
  async me(@Ctx() ctx: Context): Promise<Me | null> {
    return ctx.viewer.userId === null ? null : meOf(ctx, ctx.viewer, ctx.viewer.userId);
  }

  @Public()
  @Query(() => SignInInfo, { description: 'What the sign-in page tells.' })
  async signInInfo(@Ctx() ctx: Context): Promise<SignInInfo> {
    const { insecure = false, demoAllowed = false } = ctx.transport ?? {};
    const where = { demo: true, active: true };
    const users = demoAllowed ? await ctx.em.find(User, where, { orderBy: { id: 'asc' }, limit: 20 }) : [];
    return { insecure, demoAccounts: users.map((user) => ({ ...demoAccountOf(user), password: DEMO_PASSWORD })) };
  }

  @Query(() => SessionPage, { description: 'Where you are signed in, oldest first.' })
  sessions(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs) {
    return pageRows(ctx, Session, {
      list: 'sessions',
      by: 'id',
      key: 'uuid',
      where: mine(ctx, SessionKind.COOKIE),
      page,
    });
  }

  @Query(() => ApiTokenPage, { description: 'Programs that act for you, oldest first.' })
  apiTokens(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs) {
    return pageRows(ctx, Session, {
      list: 'apiTokens',
      by: 'id',
      key: 'uuid',
      where: mine(ctx, SessionKind.TOKEN),
      page,
    });
  }

  @Public()
  @Mutation(() => Me, {
    description:
      'Signs in and sets the session cookie. Errors: UNAUTHENTICATED signIn.wrong; RULE signIn.throttled {until}, signIn.inactive, signIn.demoElsewhere.',
  })
  async signIn(
    @Ctx() ctx: Context,
    @Arg('email', () => String) email: string,
    @Arg('password', () => String) password: string,
  ): Promise<Me> {
    if (email.length > 254 || email.includes('\0')) throw invalid('email', 'tooLong');
    if (password.length > 200) throw invalid('password', 'tooLong');
    if (!ctx.transport) throw unauthenticated();
    const { session, secret } = await signIn(ctx, email, password, ctx.transport);
    ctx.transport?.setSession(secret);
    return meOf(ctx, { ...ctx.viewer, sessionId: session.id }, session.userId);
  }

  @Mutation(() => Boolean, { description: 'Ends the session that asks.' })
  async signOut(@Ctx() ctx: Context): Promise<boolean> {
    if (ctx.viewer.sessionId) await revokeSession(ctx, ctx.viewer.sessionId);
    ctx.transport?.setSession(null);
    return true;
  }

  @Mutation(() => Boolean, {
    description: 'Ends one of your sessions; its windows are closed within a second. Errors: NOT_FOUND.',
  })
  async revokeSession(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<boolean> {
    await revokeSession(ctx, id);
    return true;
  }

  @Mutation(() => NewApiToken, { description: 'Makes a token with which a program acts as you.' })
  async createApiToken(@Ctx() ctx: Context, @Arg('name', () => Text) name: string): Promise<NewApiToken> {
    if (name === '') throw invalid('name', 'empty');
    if (name.length > 120) throw invalid('name', 'tooLong');
    const { session, secret } = await createApiToken(ctx, name);
    return { secret, apiToken: session };
  }

  @Mutation(() => Boolean, { description: 'Ends a token. Errors: NOT_FOUND.' })
  async revokeApiToken(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<boolean> {
    await revokeSession(ctx, id);
    return true;
  }
}

const demoAccountOf = ({ name, email, role, jobTitle }: User) => ({ name, email, role, jobTitle });

const mine = (ctx: Context, kind: SessionKind) => ({ userId: ctx.viewer.userId!, kind, revokedAt: null });

async function meOf(ctx: Context, viewer: Viewer, userId: string): Promise<Me> {
  const asOf = await ctx.asOf();
  const user = await ctx.see(User, userId);
  const { email, role, locale, theme, timeZone, reminder, remindsOfDays, demo } = user;
  const visibility = viewer.userId ? viewer.visibility : await visibilityOf(ctx, role);
  const own = { locale, theme, timeZone, reminder, remindsOfDays };
  return { user, email, role, visibility, ...own, demo, sessionId: viewer.sessionId, asOf };
}

async function visibilityOf(ctx: Context, role: Viewer['role']): Promise<Viewer['visibility']> {
  const [row] = await ctx.em.execute<{ visibility: Viewer['visibility'] }[]>(
    'select visibility from role_access where role = ?',
    [role],
  );
  return role === 'ADMIN' ? 'ALL' : row!.visibility;
}
