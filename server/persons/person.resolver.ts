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
import { actionsOf } from '../core/rights/policy.js';
import { Label } from '../core/schema/label.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { seeKept } from '../users/kept.service.js';
import { Person } from './person.entity.js';
import { CreatePersonInput, EditPersonInput, PersonArgs } from './person.inputs.js';
import { pagePersons, PersonPage } from './person.page.js';
import { createPerson, editPerson } from './person.service.js';

@ObjectType({ description: 'How a command on a person ended.' })
class PersonAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Person, { nullable: true, description: 'The person; null when the command hid it from you.' })
  person!: Person | null;
}

@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => Label, { description: 'Who answers for the record.' })
  owner(@Ctx() ctx: Context, @Root() person: Person): Promise<Label> {
    return ctx.labels.need('app_user', person.ownerId);
  }

  @FieldResolver(() => Label, { nullable: true, description: 'The partner that the person works for.' })
  partner(@Ctx() ctx: Context, @Root() person: Person): Promise<Label | null> {
    return ctx.labels.of('partner', person.partnerId);
  }

  @FieldResolver(() => [String], { description: 'What you may do with it: edit, place, erase.' })
  can(@Ctx() ctx: Context, @Root() person: Person): string[] {
    return person.erasedAt ? [] : actionsOf(ctx.viewer, person);
  }

  @Query(() => PersonPage, {
    description: 'People that you see, by name; `text` is a part of the name, a telephone number or an e-mail address.',
  })
  persons(@Ctx() ctx: Context, @Args(() => PersonArgs) args: PersonArgs) {
    return pagePersons(ctx, args);
  }

  @Query(() => Person, {
    description: 'One person, or the one that it has been merged into. Errors: NOT_FOUND Person.',
  })
  person(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<Person> {
    return seeKept(ctx, Person, id);
  }

  @Mutation(() => PersonAnswer, {
    description:
      'Adds a person. Errors: INVALID input.phones phone, input.emails email, input.birthday birthday, input.worksSince day.future, input.custom, NOT_FOUND Partner User, RULE user.inactive customField.archived, FORBIDDEN person.create.',
  })
  async createPerson(
    @Ctx() ctx: Context,
    @Arg('input', () => CreatePersonInput) input: CreatePersonInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PersonAnswer> {
    const person = await createPerson(ctx, input);
    return { seq: ctx.seq, person: ctx.ifSeen(person) };
  }

  @Mutation(() => PersonAnswer, {
    description:
      'Changes a person; disjoint changes merge. Errors: CONFLICT person.edited {fields, by, at}, INVALID input.phones phone, input.emails email, input.birthday birthday, input.worksSince day.future, input.custom, RULE customField.archived person.tooManyEmployments {most} person.erased, NOT_FOUND, FORBIDDEN person.edit.',
  })
  async editPerson(
    @Ctx() ctx: Context,
    @Arg('input', () => EditPersonInput) input: EditPersonInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<PersonAnswer> {
    const person = await editPerson(ctx, input);
    return { seq: ctx.seq, person: ctx.ifSeen(person) };
  }
}
