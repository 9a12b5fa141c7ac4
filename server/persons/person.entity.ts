import { Entity, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ERASED_NAME } from '../../shared/persons/erased.js';
import { rule } from '../core/errors.js';
import { nameKeyOf } from '../core/nameKey.js';
import { visibleUnmerged } from '../core/rights/visible.js';
import { type FieldValues, FieldValuesScalar } from '../core/schema/fieldValue.js';
import { Day, Moment } from '../core/schema/scalars.js';
import { Partner } from '../partners/partner.entity.js';
import { MergeableRow } from '../users/mergeable.entity.js';

export { ERASED_NAME };

@Entity({ tableName: 'person' })
@Filter(visibleUnmerged)
@Index({ name: 'person_owner_id_index', properties: ['ownerId'] })
@Index({
  name: 'person_name_key_trgm',
  expression: 'create index person_name_key_trgm on person using gin (name_key gin_trgm_ops)',
})
@Index({
  name: 'person_name_trgm',
  expression: 'create index person_name_trgm on person using gin (name gin_trgm_ops)',
})
@Index({ name: 'person_phones', expression: 'create index person_phones on person using gin (phones)' })
@Index({
  name: 'person_messenger_ids',
  expression: 'create index person_messenger_ids on person using gin (messenger_ids)',
})
@Index({
  name: 'person_mail_domains',
  expression: 'create index person_mail_domains on person using gin (mail_domains)',
})
@Index({ name: 'person_emails', expression: 'create index person_emails on person using gin (emails)' })
@Index({
  name: 'person_called',
  expression: `create index person_called on person ((lower(name collate "ru-x-icu") collate "C")) where merged_into_id is null`,
})
@Index({
  name: 'person_custom',
  expression: `create index person_custom on person using gin (custom jsonb_path_ops) where custom <> '{}'`,
})
@ObjectType({ description: 'A human being whom we talk to (domain §5).' })
export class Person extends MergeableRow {
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Full name, as people say it.' })
  name!: string;

  /** What it is compared with others by; follows the name by itself. */
  @Property({ type: 'text', onCreate: keyOf, onUpdate: keyOf })
  nameKey!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Position at the partner, as on a business card.' })
  jobTitle: string | null = null;

  @ManyToOne({ entity: () => Partner, mapToPk: true, nullable: true, fieldName: 'partner_id', deleteRule: 'restrict' })
  @Index()
  partnerId: string | null = null;

  /** Its other roles, former ones too, are employments. */
  @Property({ type: 'date', nullable: true })
  @Field(() => Day, { nullable: true, description: 'The first day at the partner; null = unknown.' })
  worksSince: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Birthday, ISO 8601: `1980-03-08`, or `--03-08` when the year is not known; null = unknown.',
  })
  birthday: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What else is worth knowing; null = nothing.' })
  notes: string | null = null;

  @Property({ type: 'string[]' })
  @Field(() => [String], { description: 'Telephone numbers, E.164, the main one first.' })
  phones: string[] = [];

  @Property({ type: 'string[]' })
  @Field(() => [String], { description: 'E-mail addresses in lower case, the main one first.' })
  emails: string[] = [];

  /** What people share who write from one company; follows the addresses by itself. */
  @Property({ type: 'string[]', onCreate: mailDomainsOf, onUpdate: mailDomainsOf })
  mailDomains!: string[];

  @Property({ type: 'string[]' })
  @Field(() => [String], { description: 'Identifiers in messengers, such as `telegram:12345`.' })
  messengerIds: string[] = [];

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When it was created.' })
  createdAt!: Date;

  @Property({ type: 'json', defaultRaw: `'{}'` })
  @Field(() => FieldValuesScalar, { description: 'Values of its custom fields.' })
  custom: FieldValues = {};

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, {
    nullable: true,
    description: 'When all data on the person was erased; nothing is left but this row. Null = it was not.',
  })
  erasedAt: Date | null = null;

  /** @throws RULE person.erased */
  requireSomebody(): void {
    if (this.erasedAt) throw rule('person.erased');
  }

  /** Nobody is left behind it; to be told apart from others it keeps its id. */
  erase(now: Date): void {
    Object.assign(this, { name: ERASED_NAME, jobTitle: null, partnerId: null, erasedAt: now });
    Object.assign(this, { worksSince: null, birthday: null, notes: null });
    Object.assign(this, { phones: [], emails: [], messengerIds: [], custom: {} });
  }
}

function mailDomainsOf({ emails }: Person): string[] {
  return [...new Set(emails.map((email) => email.slice(email.indexOf('@') + 1)))];
}

/** Those who were erased are not alike because they are called so. */
function keyOf({ name, erasedAt }: Person): string {
  return erasedAt ? '' : nameKeyOf(name);
}
