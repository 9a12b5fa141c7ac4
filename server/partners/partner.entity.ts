import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import { nameKeyOf } from '../core/nameKey.js';
import { visibleUnmerged } from '../core/rights/visible.js';
import { Moment } from '../core/schema/scalars.js';
import { type FieldValues, FieldValuesScalar } from '../core/schema/fieldValue.js';
import { MergeableRow } from '../users/mergeable.entity.js';
import { PartnerAddress, PartnerKind } from './particulars.entity.js';

export enum PartnerType {
  COMPANY = 'COMPANY',
  SOLE_TRADER = 'SOLE_TRADER',
  PRIVATE_PERSON = 'PRIVATE_PERSON',
  SELF_EMPLOYED = 'SELF_EMPLOYED',
  FOREIGN = 'FOREIGN',
}

registerEnumType(PartnerType, {
  name: 'PartnerType',
  description: 'What a partner is in law: its main requisites depend on it (domain §5).',
  valuesConfig: {
    COMPANY: { description: 'A company: contact, ИНН of 10 digits and КПП.' },
    SOLE_TRADER: { description: 'A sole trader: contact and ИНН of 12 digits.' },
    PRIVATE_PERSON: { description: 'A private person: contact.' },
    SELF_EMPLOYED: { description: 'A self-employed person: contact.' },
    FOREIGN: { description: 'A company of another country: contact, country and tax number.' },
  },
});

@Live()
@Entity({ tableName: 'partner' })
@Filter(visibleUnmerged)
@Index({ name: 'partner_owner_id_index', properties: ['ownerId'] })
@Index({
  name: 'partner_name_key_trgm',
  expression: 'create index partner_name_key_trgm on partner using gin (name_key gin_trgm_ops)',
})
@Index({
  name: 'partner_name_trgm',
  expression: 'create index partner_name_trgm on partner using gin (name gin_trgm_ops)',
})
@Index({ name: 'partner_phones', expression: 'create index partner_phones on partner using gin (phones)' })
@Index({ name: 'partner_emails', expression: 'create index partner_emails on partner using gin (emails)' })
@Index({ name: 'partner_kinds', expression: 'create index partner_kinds on partner using gin (kinds)' })
@Index({
  name: 'partner_listed',
  expression: 'create index partner_listed on partner (name, id) where merged_into_id is null',
})
@Index({ name: 'partner_tags', expression: 'create index partner_tags on partner using gin (tags)' })
@Index({
  name: 'partner_called',
  expression: `create index partner_called on partner ((lower(name collate "ru-x-icu") collate "C")) where merged_into_id is null`,
})
@Index({
  name: 'partner_custom',
  expression: `create index partner_custom on partner using gin (custom jsonb_path_ops) where custom <> '{}'`,
})
@ObjectType({ description: 'A client, supplier or competitor as managers see it (domain §5).' })
export class Partner extends MergeableRow {
  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'Name.' })
  name!: string;

  /** What it is compared with others by; follows the name by itself. */
  @Property({ type: 'text', onCreate: keyOf, onUpdate: keyOf })
  nameKey!: string;

  @Enum({ items: () => PartnerType, type: 'text' })
  @Shared()
  @Field(() => PartnerType, { description: 'What it is in law.' })
  legalType: PartnerType = PartnerType.COMPANY;

  @Property({ type: 'string[]', default: [] })
  @Shared()
  @Field(() => [PartnerKind], { description: 'What it is to us, each kind once; empty = not said.' })
  kinds: PartnerKind[] = [];

  /** The tree has no cycles: parent.service.ts sees to it. */
  @ManyToOne({ entity: () => Partner, mapToPk: true, nullable: true, fieldName: 'parent_id', deleteRule: 'restrict' })
  @Index()
  parentId: string | null = null;

  @Property({ type: 'string[]', default: [] })
  @Shared()
  @Field(() => [String], { description: 'Segments, as typed, each once.' })
  tags: string[] = [];

  @Property({ type: 'json', defaultRaw: `'[]'` })
  @Shared()
  @Field(() => [PartnerAddress], { description: 'Where it is, the main address first.' })
  addresses: PartnerAddress[] = [];

  @Property({ type: 'string[]', default: [] })
  @Shared()
  @Field(() => [String], { description: 'Telephone numbers of its own, E.164, the main one first.' })
  phones: string[] = [];

  @Property({ type: 'string[]', default: [] })
  @Shared()
  @Field(() => [String], { description: 'E-mail addresses of its own in lower case, the main one first.' })
  emails: string[] = [];

  @Property({ type: 'text', nullable: true })
  @Shared()
  @Field(() => String, { nullable: true, description: 'Address of its site, http or https; null = not known.' })
  site: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Shared()
  @Field(() => String, { nullable: true, description: 'What else is worth knowing; null = nothing.' })
  notes: string | null = null;

  /** When its main requisites were filled. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Shared()
  @Field(() => Moment, { nullable: true, description: 'Since when it is a client; null = a potential one.' })
  clientSince: Date | null = null;

  @Property({ type: 'json', defaultRaw: `'{}'` })
  @Shared()
  @Field(() => FieldValuesScalar, { description: 'Values of its custom fields.' })
  custom: FieldValues = {};

  get isPotential(): boolean {
    return this.clientSince === null;
  }
}

function keyOf({ name }: Partner): string {
  return nameKeyOf(name);
}
