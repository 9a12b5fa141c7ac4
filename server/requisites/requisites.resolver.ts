import { Arg, Field, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { type FieldTrouble, requisiteTroubles } from '../../shared/requisites/check.js';
import type { Severity } from '../../shared/requisites/trouble.js';
import { CheckRequisitesInput } from './requisites.inputs.js';

const RequisiteSeverity: Record<Severity, Severity> = { ERROR: 'ERROR', WARNING: 'WARNING' };

registerEnumType(RequisiteSeverity, {
  name: 'RequisiteSeverity',
  description: 'How much something wrong with a requisite weighs.',
  valuesConfig: {
    ERROR: { description: 'Legal documents are not posted with it; drafts are saved.' },
    WARNING: { description: 'Unusual or missing; nothing is kept from being done.' },
  },
});

@ObjectType({ description: 'A value that the sentence about something wrong names.' })
class RequisiteParam {
  @Field(() => String, { description: 'What it is, such as length.' })
  name!: string;

  @Field(() => String, { description: 'The value.' })
  value!: string;
}

@ObjectType({ description: 'One thing that is wrong with a requisite.' })
class RequisiteTrouble {
  @Field(() => String, { description: 'Of which field: inn, kpp, ogrn, country, taxNumber, bik, account.' })
  field!: string;

  @Field(() => Int, { nullable: true, description: 'Of which of the accounts, from 0; null = of none.' })
  account!: number | null;

  @Field(() => String, { description: 'What is wrong, such as inn.key.' })
  code!: string;

  @Field(() => RequisiteSeverity, { description: 'How much it weighs.' })
  severity!: Severity;

  @Field(() => [RequisiteParam], { description: 'What the sentence about it names, a few at most.' })
  params!: RequisiteParam[];
}

@Resolver()
export class RequisitesResolver {
  @Query(() => [RequisiteTrouble], {
    description:
      'All that is wrong with requisites, in the order of a form. None = they are well-formed, which never says that they are somebody’s.',
  })
  checkRequisites(@Arg('input', () => CheckRequisitesInput) input: CheckRequisitesInput): RequisiteTrouble[] {
    const { type, accounts, ...written } = input;
    const asked = accounts?.map(({ bik = null, account = null, kind }) => ({ bik, account, kind }));
    return requisiteTroubles({ ...written, type: type ? `${type}` : null, accounts: asked }).map(told);
  }
}

const told = ({ params, ...trouble }: FieldTrouble): RequisiteTrouble => ({
  ...trouble,
  params: Object.entries(params).map(([name, value]) => ({ name, value })),
});
