import { Arg, Ctx, Field, FieldResolver, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { Label } from '../core/schema/label.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { AddFilesInput, FileVerbInput } from './file.inputs.js';
import { addFiles, removeFile, restoreFile } from './file.service.js';
import { StoredFile } from './storedFile.entity.js';

@ObjectType({ description: 'How a command on files ended.' })
class FilesAnswer {
  @Field(() => Int, { description: 'Number of the last event.' })
  seq!: number;

  @Field(() => [StoredFile], { description: 'The files, at most 20.' })
  files!: StoredFile[];
}

@Resolver(() => StoredFile)
export class FileResolver {
  @FieldResolver(() => Label, { nullable: true, description: 'Who uploaded it; null = it came with a message.' })
  author(@Ctx() ctx: Context, @Root() file: StoredFile): Promise<Label | null> {
    return ctx.labels.of('app_user', file.authorId);
  }

  @FieldResolver(() => Label, { nullable: true, description: 'Who removed it.' })
  removedBy(@Ctx() ctx: Context, @Root() file: StoredFile): Promise<Label | null> {
    return ctx.labels.of('app_user', file.removedById);
  }

  @Mutation(() => FilesAnswer, {
    description:
      'Attaches what you have uploaded by `POST /files`, all or none. Errors: NOT_FOUND StoredFile Deal, CONFLICT file.attached, FORBIDDEN deal.addFile.',
  })
  async addFiles(
    @Ctx() ctx: Context,
    @Arg('input', () => AddFilesInput) input: AddFilesInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<FilesAnswer> {
    return answer(ctx, await addFiles(ctx, input));
  }

  @Mutation(() => FilesAnswer, {
    description:
      'Takes a file away; its bytes are forgotten a day later. Errors: CONFLICT file.state, NOT_FOUND StoredFile, FORBIDDEN deal.removeFile.',
  })
  async removeFile(
    @Ctx() ctx: Context,
    @Arg('input', () => FileVerbInput) input: FileVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<FilesAnswer> {
    return answer(ctx, [await removeFile(ctx, input)]);
  }

  @Mutation(() => FilesAnswer, {
    description:
      'A removed file is back. Errors: CONFLICT file.state, also when its bytes have been forgotten, NOT_FOUND StoredFile, FORBIDDEN deal.removeFile.',
  })
  async restoreFile(
    @Ctx() ctx: Context,
    @Arg('input', () => FileVerbInput) input: FileVerbInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<FilesAnswer> {
    return answer(ctx, [await restoreFile(ctx, input)]);
  }
}

/** A resent command may find that they are hidden from its actor by now. */
const answer = (ctx: Context, files: (StoredFile | null)[]): FilesAnswer => ({
  seq: ctx.seq,
  files: files.filter((file) => file !== null),
});
