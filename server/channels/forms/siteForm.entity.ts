import { randomBytes } from 'node:crypto';
import { Entity, Filter, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Row } from '../../core/row.entity.js';
import type { Scope } from '../../core/rights/scope.js';
import { visibleToAdmins } from '../../core/rights/visible.js';
import { Moment } from '../../core/schema/scalars.js';
import { Channel } from '../channel.entity.js';

export enum FormField {
  NAME = 'NAME',
  PHONE = 'PHONE',
  EMAIL = 'EMAIL',
  COMPANY = 'COMPANY',
  INN = 'INN',
  TEXT = 'TEXT',
  FILES = 'FILES',
}

registerEnumType(FormField, { name: 'FormField', description: 'What a form asks for.' });

@ObjectType({ description: 'Something that a form asks for.' })
export class AskedField {
  @Field(() => FormField, { description: 'What.' })
  field!: FormField;

  @Field(() => Boolean, { description: 'Whether it is taken only with that.' })
  required!: boolean;
}

const ASKED_AT_FIRST: AskedField[] = [
  { field: FormField.NAME, required: false },
  { field: FormField.PHONE, required: false },
  { field: FormField.EMAIL, required: false },
  { field: FormField.TEXT, required: false },
];

/** Of 16 bytes: whoever guesses addresses finds none. */
const newKey = (): string => randomBytes(16).toString('base64url');

/** The form of a channel: at an address of ours, and on the sites of a list. Told on its channel. */
@Entity({ tableName: 'site_form' })
@Filter(visibleToAdmins)
@ObjectType({ description: 'The public form of a channel (domain §2).' })
export class SiteForm extends Row {
  @ManyToOne({ entity: () => Channel, mapToPk: true, fieldName: 'channel_id', unique: true, deleteRule: 'restrict' })
  @Field(() => ID, { description: 'The channel.' })
  channelId!: string;

  /** Not a secret kept from visitors of the site, but nobody else finds the form without it. */
  @Property({ type: 'text', unique: 'site_form_key_unique' })
  @Field(() => String, { description: 'The part of its address that is known to those who were given it.' })
  key: string = newKey();

  @Property({ type: 'string[]' })
  @Field(() => [String], {
    description: 'Sites whose pages may send it, as origins, such as `https://company.ru`; our own page always may.',
  })
  origins: string[] = [];

  @Property({ type: 'string[]' })
  @Field(() => [String], {
    description: 'Addresses of servers that send for many visitors, such as that of one’s own site: not throttled.',
  })
  senders: string[] = [];

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'At least how many sends were refused as too many, on the last day that had any.' })
  refused: number = 0;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When the last was; null = none ever.' })
  refusedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What stands above it on our own page; null = the usual words.' })
  title: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What is said when it was sent; null = the usual words.' })
  thanks: string | null = null;

  @Property({ type: 'json' })
  @Field(() => [AskedField], {
    description: 'What it asks for, in this order; files are taken by a form that asks for them alone.',
  })
  fields!: AskedField[];

  /** Whether those who send it may add files: else nobody's megabytes are read. */
  get takesFiles(): boolean {
    return this.fields.some(({ field }) => field === FormField.FILES);
  }

  static of({ id: channelId }: Channel): SiteForm {
    return Object.assign(new SiteForm(), { channelId, fields: ASKED_AT_FIRST });
  }

  @Field(() => String, { description: 'Its address on this server: a page of ours, and where sites send it.' })
  get path(): string {
    return `/public/forms/${this.key}`;
  }

  /** The address before is nobody's from now on. */
  renewKey(): void {
    this.key = newKey();
  }

  /** By itself nobody's. */
  scope(): Scope {
    return { owner: null, team: null, sharedWith: [], private: true };
  }
}
