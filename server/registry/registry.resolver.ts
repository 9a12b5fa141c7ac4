import { Arg, Args, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { bikTroubles } from '../../shared/requisites/bank.js';
import { normalised } from '../../shared/requisites/trouble.js';
import type { Context } from '../core/context.js';
import { invalid } from '../core/errors.js';
import { Text } from '../core/schema/scalars.js';
import { RegistryBank, RegistryParty } from './party.entity.js';
import { RegistryTrouble } from './provider.js';
import { RegistryPartiesArgs } from './registry.inputs.js';
import { lookForBank, lookForParties } from './registry.service.js';

const TROUBLE = 'Why only the shipped directory was asked; null = the register was.';

@ObjectType({
  description: 'Who was found. None and a trouble = not in the shipped directory, which says nothing of the register.',
})
class RegistryPartiesAnswer {
  @Field(() => [RegistryParty], { description: 'Companies and sole traders, the likeliest first.' })
  parties!: RegistryParty[];

  @Field(() => RegistryTrouble, { nullable: true, description: TROUBLE })
  trouble!: RegistryTrouble | null;
}

@ObjectType({ description: 'The bank of a БИК. None and a trouble = not in the shipped directory.' })
class RegistryBankAnswer {
  @Field(() => RegistryBank, { nullable: true, description: 'The bank; null = none was found.' })
  bank!: RegistryBank | null;

  @Field(() => RegistryTrouble, { nullable: true, description: TROUBLE })
  trouble!: RegistryTrouble | null;
}

@Resolver()
export class RegistryResolver {
  @Query(() => RegistryPartiesAnswer, {
    description: 'Companies and sole traders by ИНН, ОГРН or name; three seconds at most.',
  })
  async registryParties(
    @Ctx() ctx: Context,
    @Args(() => RegistryPartiesArgs) args: RegistryPartiesArgs,
  ): Promise<RegistryPartiesAnswer> {
    const { found, trouble } = await lookForParties(ctx, args);
    return { parties: found, trouble };
  }

  @Query(() => RegistryBankAnswer, {
    description: 'The bank of a БИК; three seconds at most. Errors: INVALID bik bik.',
  })
  async registryBank(
    @Ctx() ctx: Context,
    @Arg('bik', () => Text, { description: 'БИК, nine digits.' }) bik: string,
  ): Promise<RegistryBankAnswer> {
    if (bikTroubles(normalised(bik)).length > 0) throw invalid('bik', 'bik');
    const looked = await lookForBank(ctx, bik);
    return { bank: looked.found, trouble: looked.trouble };
  }
}
