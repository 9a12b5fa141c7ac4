import { IsOptional } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { IdField, TextField } from '../core/schema/inputs.js';
import { EndKind } from './relationshipType.entity.js';

/** Longest name of a kind of relationship. */
const LONGEST_NAME = 80;

@InputType({ description: 'A new kind of relationship.' })
export class CreateRelationshipTypeInput {
  @IdField({ description: 'Chosen by the client; none = by the server.', nullable: true })
  id?: string | null;

  @TextField({ description: 'What the first end is to the second.', max: LONGEST_NAME })
  name!: string;

  @TextField({
    description: 'What the second end is to the first; none = the same.',
    nullable: true,
    max: LONGEST_NAME,
  })
  inverseName?: string | null;

  @Field(() => EndKind, { description: 'What stands at the first end.' })
  fromKind!: EndKind;

  @Field(() => EndKind, { description: 'What stands at the second end.' })
  toKind!: EndKind;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether influence goes along it.' })
  conducts: boolean = true;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the person decides for the partner; only from a person to a partner.',
  })
  decides: boolean = false;
}

@InputType({ description: 'Changes of a kind of relationship: only what is given changes.' })
export class EditRelationshipTypeInput {
  @IdField({ description: 'The kind.' })
  id!: string;

  @Field(() => Int, { description: 'The version that the form was opened on.' })
  version!: number;

  @TextField({ description: 'What the first end is to the second.', nullable: true, max: LONGEST_NAME })
  name?: string | null;

  @TextField({
    description:
      'What the second end is to the first; left out = as it is, or as the first where one word is for both.',
    nullable: true,
    max: LONGEST_NAME,
  })
  inverseName?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether influence goes along it.' })
  @IsOptional()
  conducts?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the person decides for the partner.' })
  @IsOptional()
  decides?: boolean | null;
}

@InputType({ description: 'Puts a kind of relationship away, or brings it back.' })
export class ArchiveRelationshipTypeInput {
  @IdField({ description: 'The kind.' })
  id!: string;

  @Field(() => Boolean, { description: 'Whether it is put away; its relationships stay.' })
  archived!: boolean;
}
