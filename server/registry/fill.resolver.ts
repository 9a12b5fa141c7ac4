import { Arg, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../core/context.js';
import { ReceiptArg } from '../core/schema/receiptArg.js';
import { LegalEntity } from '../partners/legalEntity.entity.js';
import { differencesOf, fillFromRegistry } from './fill.service.js';
import { RegistryField, RegistryParty } from './party.entity.js';
import { RegistryTrouble } from './provider.js';
import { FillFromRegistryInput, RegistryDifferencesInput } from './registry.inputs.js';

const NOT_TOLD = 'RULE registry.notFound registry.noToken registry.badKey registry.quota registry.away';

@ObjectType({ description: 'A field in which a legal side is not as the register has it.' })
class RegistryDifference {
  @Field(() => RegistryField, { description: 'The field.' })
  field!: RegistryField;

  @Field(() => String, { nullable: true, description: 'As it stands here; null = empty, so that it would be filled.' })
  ours!: string | null;

  @Field(() => String, { description: 'As the register has it.' })
  theirs!: string;
}

@ObjectType({ description: 'A legal side beside the register.' })
class RegistryDifferencesAnswer {
  @Field(() => RegistryParty, { description: 'Who was found.' })
  party!: RegistryParty;

  @Field(() => Boolean, { description: 'Whether none has the КПП asked for, so that it is the main one instead.' })
  isMainInstead!: boolean;

  @Field(() => RegistryTrouble, {
    nullable: true,
    description: 'Why it is compared with the shipped directory; null = with the register.',
  })
  trouble!: RegistryTrouble | null;

  @Field(() => [RegistryDifference], { description: 'What is not the same, in the order of a form.' })
  differences!: RegistryDifference[];
}

@ObjectType({ description: 'How filling a legal side ended.' })
class FillAnswer {
  @Field(() => Int, { description: 'Number of the event; 0 = nothing had to be changed.' })
  seq!: number;

  @Field(() => LegalEntity, { nullable: true, description: 'The legal side.' })
  legalEntity!: LegalEntity | null;
}

@Resolver()
export class RegistryFillResolver {
  @Query(() => RegistryDifferencesAnswer, {
    description: `What the register has otherwise than a legal side. Errors: ${NOT_TOLD}, NOT_FOUND LegalEntity.`,
  })
  registryDifferences(
    @Ctx() ctx: Context,
    @Arg('input', () => RegistryDifferencesInput) input: RegistryDifferencesInput,
  ): Promise<RegistryDifferencesAnswer> {
    return differencesOf(ctx, input);
  }

  @Mutation(() => FillAnswer, {
    description: `Fills empty fields of a legal side from the register, and overwrites those that are named. Errors: ${NOT_TOLD}, CONFLICT legalEntity.edited {fields, by, at}, RULE partner.duplicate {partner, owner}, INVALID input.since day.future day.order, NOT_FOUND LegalEntity, FORBIDDEN partner.edit.`,
  })
  async fillFromRegistry(
    @Ctx() ctx: Context,
    @Arg('input', () => FillFromRegistryInput) input: FillFromRegistryInput,
    @ReceiptArg() _receipt?: unknown,
  ): Promise<FillAnswer> {
    return { legalEntity: await fillFromRegistry(ctx, input), seq: ctx.seq };
  }
}
