import { Args, ArgsType, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { IdsField } from '../core/schema/inputs.js';
import { Label } from '../core/schema/label.js';
import { seenNames } from './recordName.service.js';

/** Ids that are asked for at once. */
const MOST_IDS = 200;

@ArgsType()
class RecordNamesArgs {
  @IdsField({ description: 'Ids of partners and people.', max: MOST_IDS })
  ids!: string[];
}

@ObjectType({ description: 'How a partner or a person is called.' })
class RecordName {
  @Field(() => ID, { description: 'The id that was asked for.' })
  id!: string;

  @Field(() => Label, { description: 'The record, or the one that it has been merged into.' })
  record!: Label;
}

@Resolver()
export class RecordNameResolver {
  @Query(() => [RecordName], {
    description:
      'How partners and people are called that values of custom fields name; those that you do not see are left out.',
  })
  async recordNames(@Ctx() ctx: Context, @Args(() => RecordNamesArgs) { ids }: RecordNamesArgs): Promise<RecordName[]> {
    const names = await seenNames(ctx, ids);
    return [...names].map(([id, record]) => ({ id, record }));
  }
}
