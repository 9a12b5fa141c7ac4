import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { all, type Condition } from '../core/condition.js';
import { IdsField } from '../core/schema/inputs.js';
import { Text } from '../core/schema/scalars.js';
import { unreached } from './client.service.js';
import { PartnerType } from './partner.entity.js';
import { LONGEST_TAG } from './particulars.inputs.js';
import { PartnerKind } from './particulars.entity.js';

const MOST_OWNERS = 200;
const MOST_TAGS_ASKED = 20;

@InputType({ description: 'Which partners; all that is given must hold.' })
export class PartnerFilter {
  @Field(() => Boolean, { nullable: true, description: 'True: only clients. False: only potential ones.' })
  @IsOptional()
  isClient?: boolean | null;

  @Field(() => [PartnerKind], { nullable: true, description: 'To us one of these.' })
  @IsOptional()
  @ArrayMaxSize(5, { message: 'tooMany' })
  kinds?: PartnerKind[] | null;

  @Field(() => [PartnerType], { nullable: true, description: 'In law one of these.' })
  @IsOptional()
  @ArrayMaxSize(5, { message: 'tooMany' })
  legalTypes?: PartnerType[] | null;

  @IdsField({ description: 'One of these answers for it.', nullable: true, max: MOST_OWNERS })
  ownerIds?: string[] | null;

  @Field(() => [Text], {
    nullable: true,
    description: `In one of these segments, as typed, of ${LONGEST_TAG} characters each. At most ${MOST_TAGS_ASKED}.`,
  })
  @IsOptional()
  @ArrayMaxSize(MOST_TAGS_ASKED, { message: 'tooMany' })
  @MaxLength(LONGEST_TAG, { each: true, message: 'tooLong' })
  tags?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those of which the register says something to be warned of.',
  })
  @IsOptional()
  warned?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those who have no contact: neither they nor their people, also those you do not see.',
  })
  @IsOptional()
  noContact?: boolean | null;
}

/** The filter over the table `partner` under an alias, without the viewer's own rule. */
export function filtered(filter: PartnerFilter | null | undefined, p: string): Condition {
  const { isClient, kinds, legalTypes, ownerIds, tags, warned, noContact } = filter ?? {};
  const conditions = [
    typeof isClient === 'boolean' && plain(`${p}.client_since is ${isClient ? 'not null' : 'null'}`),
    kinds && { sql: `${p}.kinds && ?::text[]`, params: [listed(kinds)] },
    legalTypes && { sql: `${p}.legal_type = any(?::text[])`, params: [listed(legalTypes)] },
    ownerIds && { sql: `${p}.owner_id = any(?::uuid[])`, params: [listed(ownerIds)] },
    tags && { sql: `${p}.tags && array(select jsonb_array_elements_text(?::jsonb))`, params: [JSON.stringify(tags)] },
    warned && plain(`${p}.id = any(array(${WARNED}))`),
    noContact && plain(unreached(p)),
  ].filter((condition) => !!condition);
  return conditions.length > 0 ? all(conditions) : plain('true');
}

const WARNED = `select partner_id from legal_entity where registry_state <> 'ACTIVE'`;

const plain = (sql: string): Condition => ({ sql, params: [] });

const listed = (values: string[]): string => `{${values.join(',')}}`;
