import { Arg, Args, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { PageArgs, pageOf, pageRows } from '../core/schema/page.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { RelationshipType } from './relationshipType.entity.js';
import {
  ArchiveRelationshipTypeInput,
  CreateRelationshipTypeInput,
  EditRelationshipTypeInput,
} from './relationshipType.inputs.js';
import { archiveRelationshipType, createRelationshipType, editRelationshipType } from './relationshipType.service.js';

const RelationshipTypePage = pageOf('RelationshipTypePage', () => RelationshipType);

@ObjectType({ description: 'How a command on a kind of relationship ended.' })
class RelationshipTypeAnswer {
  @Field(() => Int, { description: 'Number of the event.' })
  seq!: number;

  @Field(() => RelationshipType, { nullable: true, description: 'The kind.' })
  relationshipType!: RelationshipType | null;
}

@Resolver()
export class RelationshipTypeResolver {
  @Query(() => RelationshipTypePage, {
    description: 'Kinds of relationship, also archived ones, in the order of their making.',
  })
  relationshipTypes(@Ctx() ctx: Context, @Args(() => PageArgs) page: PageArgs) {
    return pageRows(ctx, RelationshipType, { list: 'relationshipTypes', by: 'id', key: 'uuid', page });
  }

  @Mutation(() => RelationshipTypeAnswer, {
    description:
      'Adds a kind of relationship. Errors: INVALID input.decides other, RULE relationshipType.nameTaken relationshipType.tooMany {limit}, FORBIDDEN relationshipType.create.',
  })
  async createRelationshipType(
    @Ctx() ctx: Context,
    @Arg('input', () => CreateRelationshipTypeInput) input: CreateRelationshipTypeInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<RelationshipTypeAnswer> {
    const relationshipType = await createRelationshipType(ctx, input);
    return { seq: ctx.seq, relationshipType };
  }

  @Mutation(() => RelationshipTypeAnswer, {
    description:
      'Changes a kind of relationship, for all relationships of it. Errors: CONFLICT relationshipType.edited, INVALID input.decides other, RULE relationshipType.nameTaken, relationshipType.directed, NOT_FOUND, FORBIDDEN relationshipType.edit.',
  })
  async editRelationshipType(
    @Ctx() ctx: Context,
    @Arg('input', () => EditRelationshipTypeInput) input: EditRelationshipTypeInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<RelationshipTypeAnswer> {
    const relationshipType = await editRelationshipType(ctx, input);
    return { seq: ctx.seq, relationshipType };
  }

  @Mutation(() => RelationshipTypeAnswer, {
    description:
      'Puts a kind of relationship away, or brings it back. Errors: RULE relationshipType.nameTaken, NOT_FOUND, FORBIDDEN relationshipType.edit.',
  })
  async archiveRelationshipType(
    @Ctx() ctx: Context,
    @Arg('input', () => ArchiveRelationshipTypeInput) input: ArchiveRelationshipTypeInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<RelationshipTypeAnswer> {
    const relationshipType = await archiveRelationshipType(ctx, input);
    return { seq: ctx.seq, relationshipType };
  }
}
