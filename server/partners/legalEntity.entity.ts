import { Entity, Enum, Filter, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Row } from '../core/row.entity.js';
import { Moment } from '../core/schema/scalars.js';
import type { Scope } from '../core/rights/scope.js';
import { visibleThrough } from '../core/rights/visible.js';
import { PartyState, RegistryChange, type RegistryField, sameText } from '../registry/party.entity.js';
import { Partner } from './partner.entity.js';

/** What of the register is watched, and who founded it. */
export interface RegistrySeen {
  /** Whether it is told of a branch: the director of that is another than the company's. */
  isBranch: boolean;
  legalAddress: string | null;
  directorName: string | null;
  /** Names; none when the plan of the provider does not tell them. */
  founders: string[];
}

export type KeptChange = Omit<RegistryChange, 'at' | 'field'> & { field: WatchedField; at: string };
type WatchedField = RegistryField.LEGAL_ADDRESS | RegistryField.DIRECTOR_NAME;

/** Part of its partner: who sees the partner sees it, and its events are told on the partner. */
@Entity({ tableName: 'legal_entity' })
@Filter(visibleThrough('partnerId'))
@Index({
  name: 'legal_entity_single',
  expression:
    'create unique index legal_entity_single on legal_entity (inn, kpp) nulls not distinct where inn is not null and not is_duplicate',
})
@Index({
  name: 'legal_entity_warned',
  expression: `create index legal_entity_warned on legal_entity (partner_id) where registry_state <> 'ACTIVE'`,
})
@Index({
  name: 'legal_entity_director',
  expression: 'create index legal_entity_director on legal_entity (lower(director_name))',
})
@Index({
  name: 'legal_entity_founders',
  expression: `create index legal_entity_founders on legal_entity using gin ((registry_seen -> 'founders'))`,
})
@ObjectType({ description: 'The legal side of a partner (domain §5).' })
export class LegalEntity extends Row {
  @ManyToOne({ entity: () => Partner, mapToPk: true, fieldName: 'partner_id', deleteRule: 'restrict' })
  @Index()
  @Field(() => ID, { description: 'The partner whose legal side it is.' })
  partnerId!: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Short name, as in the register.' })
  name!: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Full name, as in the register.' })
  fullName: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Index()
  @Field(() => String, { nullable: true, description: 'ИНН: 10 digits of a company, 12 of a person.' })
  inn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'КПП: 9 characters, of companies only.' })
  kpp: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'ОГРН of a company, ОГРНИП of a sole trader.' })
  ogrn: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Country of a foreign one: two letters, ISO 3166-1.' })
  country: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Tax number of a foreign one, in its own country.' })
  taxNumber: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Legal address.' })
  legalAddress: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Full name of its director.' })
  directorName: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Post of its director, such as «генеральный директор».' })
  directorPost: string | null = null;

  /** Duplicates that had been kept before they were refused stay until somebody mends or merges them. */
  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Whether another one with its ИНН and КПП was kept before it.' })
  isDuplicate: boolean = false;

  @Enum({ items: () => PartyState, type: 'text', nullable: true })
  @Field(() => PartyState, {
    nullable: true,
    description: 'How it stands with it in the register; null = it is not known.',
  })
  registryState: PartyState | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When the register was last asked about it; null = never.' })
  registryCheckedAt: Date | null = null;

  /** What the register told last of what the watch looks at. */
  @Property({ type: 'json', nullable: true })
  registrySeen: RegistrySeen | null = null;

  /** What has become otherwise there while it was watched: the last of each field. */
  @Property({ type: 'json', defaultRaw: `'[]'` })
  registryNews: KeptChange[] = [];

  @Field(() => [RegistryChange], {
    description: 'What has become otherwise in the register and is not so here yet: its director or address.',
  })
  get registryChanges(): RegistryChange[] {
    return this.registryNews
      .filter((news) => news.new !== null && !sameText(this[news.field], news.new))
      .map(({ at, ...news }) => ({ ...news, at: new Date(at) }));
  }

  /** By itself nobody's. */
  scope(): Scope {
    return { owner: null, team: null, sharedWith: [], private: true };
  }
}
