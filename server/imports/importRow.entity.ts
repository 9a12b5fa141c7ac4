import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Json } from '../core/schema/scalars.js';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { PartnerImport } from './partnerImport.entity.js';

export enum RowOutcome {
  CREATED = 'CREATED',
  CHANGED = 'CHANGED',
  SAME = 'SAME',
  WRONG = 'WRONG',
}

registerEnumType(RowOutcome, {
  name: 'ImportRowOutcome',
  description: 'What comes, or came, of a row.',
  valuesConfig: {
    CREATED: { description: 'A new partner.' },
    CHANGED: { description: 'A partner that was known has changed.' },
    SAME: { description: 'Nothing: it says what is known, or may not change it.' },
    WRONG: { description: 'Nothing: it is wrong.' },
  },
});

@ObjectType('ImportTrouble', { description: 'Why a row is wrong, doubtful, or could not be taken back.' })
export class RowTrouble {
  @Field(() => String, {
    nullable: true,
    description: 'An `ImportField`, or the id of a custom field; null = all of it.',
  })
  field!: string | null;

  @Field(() => String, { description: 'The reason, such as `phone` or `inn.key`: as commands refuse it.' })
  reason!: string;

  @Field(() => Json, { description: 'What the sentence about it names.' })
  details!: Record<string, unknown>;
}

/** A record that a row has made or changed, as undoing it needs to know. */
export interface TracedRecord {
  id: string;
  isNew: boolean;
  /** Of a legal side of a partner that was known: as the row left it. */
  version?: number;
  /** Fields that it has changed: before and after. */
  fields: Record<string, [before: unknown, after: unknown]>;
}

export interface RowTrace {
  /** When it was taken in, ISO. */
  at: string;
  /** Nothing of it is left. */
  isUndone?: true;
  partner?: TracedRecord;
  side?: TracedRecord;
  person?: TracedRecord;
  /** When it made a partner that was known a client, ISO. */
  clientSince?: string;
}

/** A row of a file: what was written there and what came of it. The only place of an import that holds what people wrote. */
@Entity({ tableName: 'import_row' })
@Index({ name: 'import_row_key', properties: ['importId', 'key'] })
@Index({ name: 'import_row_about', properties: ['importId', 'partnerId'] })
@ObjectType({ description: 'A row of a file that is taken in.' })
export class ImportRow {
  @ManyToOne({
    entity: () => PartnerImport,
    mapToPk: true,
    primary: true,
    fieldName: 'import_id',
    deleteRule: 'cascade',
  })
  importId!: string;

  /** From 1, without gaps. */
  @PrimaryKey({ type: 'integer', fieldName: 'place' })
  place!: number;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Line of the file, from 1.' })
  line!: number;

  @Property({ type: 'json' })
  @Field(() => [String], { description: 'What stands there, in the order of the columns.' })
  cells!: string[];

  /** By what it recognises its partner; two rows of a file never do by the same. */
  @Property({ type: 'text', nullable: true })
  key: string | null = null;

  /** Types of the records that it makes and custom fields of later rows may name: a partner, a person. Their names stand in its cells. */
  @Property({ type: 'string[]', default: [] })
  makes: string[] = [];

  @Enum({ items: () => RowOutcome, type: 'text', nullable: true })
  @Field(() => RowOutcome, { nullable: true, description: 'What comes, or came, of it; null = it is not judged yet.' })
  outcome: RowOutcome | null = null;

  @Property({ type: 'json', defaultRaw: `'[]'` })
  @Field(() => [RowTrouble], {
    description: 'All that is wrong, or why it was refused when the import was taken back.',
  })
  troubles: RowTrouble[] = [];

  @Property({ type: 'json', defaultRaw: `'[]'` })
  @Field(() => [RowTrouble], {
    description:
      'What is doubtful: requisites that no document takes, who is there already and may be the same. None of it keeps the row out.',
  })
  warnings: RowTrouble[] = [];

  /** Only processes of the release before say it and read it. */
  @Property({ type: 'json', fieldName: 'trouble', nullable: true, lazy: true })
  oldTrouble?: RowTrouble | null;

  /** As {@link oldTrouble}. */
  @Property({ type: 'json', fieldName: 'warning', nullable: true, lazy: true })
  oldWarning?: RowTrouble | null;

  /** What it has been merged into since stands for it. */
  @Property({ type: 'uuid', fieldName: 'about_id', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The partner that it is about, or has made; null = none yet.' })
  partnerId: string | null = null;

  @Property({ type: 'json', nullable: true })
  trace: RowTrace | null = null;

  @Field(() => RowTrouble, {
    nullable: true,
    deprecationReason: 'Ask `troubles`.',
    description: 'The first of `troubles`.',
  })
  get trouble(): RowTrouble | null {
    return this.troubles[0] ?? null;
  }

  @Field(() => RowTrouble, {
    nullable: true,
    deprecationReason: 'Ask `warnings`.',
    description: 'The first of `warnings`.',
  })
  get warning(): RowTrouble | null {
    return this.warnings[0] ?? null;
  }

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether something of it stayed when the import was taken back.' })
  kept: boolean = false;
}
