import {
  Arg,
  Args,
  ArgsType,
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
import { ArrayMaxSize, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import type { Context } from '../core/context.js';
import { can } from '../core/rights/policy.js';
import { Label } from '../core/schema/label.js';
import { MOST, PageArgs } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { RelationshipEnd } from './graph.answer.js';
import { type End, Relationship } from './relationship.entity.js';
import { AddRelationshipInput, EditRelationshipInput, EndInput, RelationshipVerbInput } from './relationship.inputs.js';
import { endRecordOf, pageRelationships, RelationshipPage } from './relationship.page.js';
import { addRelationship, editRelationship, removeRelationship } from './relationship.service.js';

@ArgsType()
class RelationshipArgs extends PageArgs {
  @Field(() => EndInput, { description: 'Whose relationships.' })
  @ValidateNested()
  of!: EndInput;

  @Field(() => [ID], { nullable: true, description: `Only these of them, at most ${MOST}.` })
  @IsOptional()
  @IsUUID('all', { each: true, message: 'uuid' })
  @ArrayMaxSize(MOST, { message: 'tooMany' })
  ids?: string[] | null;
}

@ObjectType({ description: 'How a command on a relationship ended.' })
class RelationshipAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => Relationship, { nullable: true, description: 'The relationship; null once it is taken away.' })
  relationship!: Relationship | null;
}

@Resolver(() => Relationship)
export class RelationshipResolver {
  @FieldResolver(() => RelationshipEnd, { description: 'The first end.' })
  from(@Ctx() ctx: Context, @Root() { from }: Relationship): Promise<RelationshipEnd> {
    return named(ctx, from);
  }

  @FieldResolver(() => RelationshipEnd, { description: 'The second end.' })
  to(@Ctx() ctx: Context, @Root() { to }: Relationship): Promise<RelationshipEnd> {
    return named(ctx, to);
  }

  @FieldResolver(() => Label, { nullable: true, description: 'Who added it; null = the server itself.' })
  author(@Ctx() ctx: Context, @Root() { authorId }: Relationship): Promise<Label | null> {
    return ctx.labels.of('app_user', authorId);
  }

  @FieldResolver(() => [String], { description: 'What you may do with it: edit.' })
  async can(@Ctx() ctx: Context, @Root() { from, to }: Relationship): Promise<string[]> {
    const ends = await Promise.all([endRecordOf(ctx, from), endRecordOf(ctx, to)]);
    return ends.some((end) => can(ctx.viewer, 'edit', end)) ? ['edit'] : [];
  }

  @Query(() => RelationshipPage, {
    description: 'Relationships of a partner or person, strongest first. Errors: NOT_FOUND Partner Person.',
  })
  relationships(@Ctx() ctx: Context, @Args(() => RelationshipArgs) { of, ids, ...page }: RelationshipArgs) {
    return pageRelationships(ctx, of, ids ?? null, page);
  }

  @Mutation(() => RelationshipAnswer, {
    description:
      'Says how one record stands to another. Errors: INVALID input.to same, input.typeId ends, input.until order, CONFLICT relationship.added {by, at}, RULE person.erased, NOT_FOUND RelationshipType Partner Person, FORBIDDEN relationship.edit.',
  })
  async addRelationship(
    @Ctx() ctx: Context,
    @Arg('input', () => AddRelationshipInput) input: AddRelationshipInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<RelationshipAnswer> {
    const relationship = await addRelationship(ctx, input);
    return { seq: ctx.seq, relationship };
  }

  @Mutation(() => RelationshipAnswer, {
    description:
      'Changes a relationship; disjoint changes merge. Errors: CONFLICT relationship.edited {fields, by, at} relationship.added, INVALID input.typeId ends, input.until order, NOT_FOUND, FORBIDDEN relationship.edit.',
  })
  async editRelationship(
    @Ctx() ctx: Context,
    @Arg('input', () => EditRelationshipInput) input: EditRelationshipInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<RelationshipAnswer> {
    const relationship = await editRelationship(ctx, input);
    return { seq: ctx.seq, relationship };
  }

  @Mutation(() => RelationshipAnswer, {
    description: 'Takes a relationship away. Errors: NOT_FOUND Relationship, FORBIDDEN relationship.edit.',
  })
  async removeRelationship(
    @Ctx() ctx: Context,
    @Arg('input', () => RelationshipVerbInput) input: RelationshipVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<RelationshipAnswer> {
    await removeRelationship(ctx, input);
    return { seq: ctx.seq, relationship: null };
  }
}

async function named(ctx: Context, end: End): Promise<RelationshipEnd> {
  const { name } = await endRecordOf(ctx, end);
  return { ...end, name };
}
