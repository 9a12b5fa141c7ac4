import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../core/context.js';
import { RegistryParty } from '../registry/party.entity.js';
import { DuplicatesInput } from './duplicate.inputs.js';
import { Duplicate, duplicatesOf, knownPartner } from './duplicate.page.js';

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

@Resolver(() => RegistryParty)
export class KnownPartyResolver {
  @FieldResolver(() => Duplicate, {
    nullable: true,
    description:
      'The partner that has its ИНН already, rather one with its КПП too; null = nobody has. Of one that you do not see only name and owner are told.',
  })
  known(@Ctx() ctx: Context, @Root() party: RegistryParty): Promise<Duplicate | null> {
    return knownPartner(ctx, party);
  }
}
