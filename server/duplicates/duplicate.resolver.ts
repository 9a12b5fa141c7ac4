import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { DuplicatesInput } from './duplicate.inputs.js';
import { Duplicate, duplicatesOf } from './duplicate.page.js';

@Resolver()
export class DuplicateResolver {
  @Query(() => [Duplicate], {
    description:
      'Partners or people that may be the one that is typed, the surest first, at most 20. Of those that you do not see only name and owner are told.',
  })
  duplicates(@Ctx() ctx: Context, @Arg('input', () => DuplicatesInput) input: DuplicatesInput): Promise<Duplicate[]> {
    return duplicatesOf(ctx, input);
  }
}
