import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Day, Moment } from '../core/schema/scalars.js';

/** How it stands with somebody in the register of companies and sole traders. */
export enum PartyState {
  ACTIVE = 'ACTIVE',
  UNRELIABLE = 'UNRELIABLE',
  REORGANIZING = 'REORGANIZING',
  LIQUIDATING = 'LIQUIDATING',
  BANKRUPT = 'BANKRUPT',
  LIQUIDATED = 'LIQUIDATED',
}

registerEnumType(PartyState, {
  name: 'PartyState',
  description: 'How it stands with a company or sole trader in the register; all but ACTIVE is a warning.',
  valuesConfig: {
    ACTIVE: { description: 'It is at work.' },
    UNRELIABLE: { description: 'At work, but the register says that what it tells of itself is not reliable.' },
    REORGANIZING: { description: 'It is being joined to another, or made into others.' },
    LIQUIDATING: { description: 'It is being closed.' },
    BANKRUPT: { description: 'A court has found it bankrupt.' },
    LIQUIDATED: { description: 'It is closed.' },
  },
});

/** What of a legal side the register knows. */
export enum RegistryField {
  NAME = 'name',
  FULL_NAME = 'fullName',
  INN = 'inn',
  KPP = 'kpp',
  OGRN = 'ogrn',
  LEGAL_ADDRESS = 'legalAddress',
  DIRECTOR_NAME = 'directorName',
  DIRECTOR_POST = 'directorPost',
}

registerEnumType(RegistryField, {
  name: 'RegistryField',
  description: 'A field of a legal side that the register knows.',
  valuesConfig: {
    NAME: { description: 'Short name.' },
    FULL_NAME: { description: 'Full name.' },
    INN: { description: 'ИНН.' },
    KPP: { description: 'КПП.' },
    OGRN: { description: 'ОГРН or ОГРНИП.' },
    LEGAL_ADDRESS: { description: 'Legal address.' },
    DIRECTOR_NAME: { description: 'Full name of the director.' },
    DIRECTOR_POST: { description: 'Post of the director.' },
  },
});

@ObjectType({ description: 'Somebody whom the register names beside a company.' })
export class RegistryPerson {
  @Field(() => String, { description: 'Name of the person or company.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'ИНН; null = it is not told.' })
  inn!: string | null;

  @Field(() => String, { nullable: true, description: 'Post; null = it has none.' })
  post!: string | null;
}

@ObjectType({ description: 'A company or sole trader as the register has it.' })
export class RegistryParty {
  @Field(() => Boolean, { description: 'Whether it is a sole trader.' })
  isPerson!: boolean;

  @Field(() => Boolean, { description: 'Whether it is a branch.' })
  isBranch!: boolean;

  @Field(() => Boolean, { description: 'Whether it is invented, as the sole traders of the shipped directory are.' })
  isExample!: boolean;

  @Field(() => String, { description: 'Short name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Full name; null = it is not told.' })
  fullName!: string | null;

  @Field(() => String, { description: 'ИНН.' })
  inn!: string;

  @Field(() => String, { nullable: true, description: 'КПП; null = it has none, or it is not told.' })
  kpp!: string | null;

  @Field(() => String, { nullable: true, description: 'ОГРН or ОГРНИП; null = it is not told, as of branches.' })
  ogrn!: string | null;

  @Field(() => String, { nullable: true, description: 'Legal address; null = it is not told.' })
  legalAddress!: string | null;

  @Field(() => String, { nullable: true, description: 'Full name of its director; null = it is not told.' })
  directorName!: string | null;

  @Field(() => String, { nullable: true, description: 'Post of its director; null = it is not told.' })
  directorPost!: string | null;

  @Field(() => PartyState, { description: 'How it stands with it.' })
  state!: PartyState;

  @Field(() => Day, { nullable: true, description: 'The day of its registration; null = it is not told.' })
  registeredOn!: string | null;

  @Field(() => Day, { nullable: true, description: 'The day on which it was closed; null = it was not.' })
  liquidatedOn!: string | null;

  @Field(() => [RegistryPerson], {
    nullable: true,
    description: 'Its founders, at most 50; null = the plan of the provider does not tell them.',
  })
  founders!: RegistryPerson[] | null;

  @Field(() => [RegistryPerson], {
    nullable: true,
    description: 'Who manages it, at most 50; null = the plan of the provider does not tell them.',
  })
  managers!: RegistryPerson[] | null;
}

@ObjectType({ description: 'A bank, or a branch of one that has a БИК of its own.' })
export class RegistryBank {
  @Field(() => String, { description: 'БИК.' })
  bik!: string;

  @Field(() => String, { description: 'Name, as payments write it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its own account (к/с); null = it has none.' })
  correspondentAccount!: string | null;

  @Field(() => Boolean, { description: 'Whether it takes payments: false = it is closed or being closed.' })
  isOpen!: boolean;
}

@ObjectType({ description: 'What has become otherwise in the register and is not so in ours yet.' })
export class RegistryChange {
  @Field(() => RegistryField, { description: 'The field.' })
  field!: RegistryField;

  @Field(() => String, { nullable: true, description: 'What the register told before; null = nothing.' })
  old!: string | null;

  @Field(() => String, { nullable: true, description: 'What it tells now; null = nothing.' })
  new!: string | null;

  @Field(() => Moment, { description: 'When it was noticed.' })
  at!: Date;
}

/** Whether two texts say the same but for quotes, spaces and capitals. */
export const sameText = (one: string | null, other: string | null): boolean => plain(one ?? '') === plain(other ?? '');

/** As people compare texts. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"'“”„’.,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
