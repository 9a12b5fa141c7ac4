import { Entity, Enum, Filter, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { PartnerField } from '../../shared/partnerFile/fields.js';
import { PARTNER_FIELDS } from '../../shared/partnerFile/fields.js';
import { conflict } from '../core/errors.js';
import { visible } from '../core/rights/visible.js';
import { Moment } from '../core/schema/scalars.js';
import { OwnedRow } from '../users/owned.entity.js';

export enum ImportState {
  DRAFT = 'DRAFT',
  CHECKING = 'CHECKING',
  CHECKED = 'CHECKED',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  CANCELLED = 'CANCELLED',
  UNDOING = 'UNDOING',
  UNDONE = 'UNDONE',
}

export enum ImportKey {
  NAME = 'NAME',
  EMAIL = 'EMAIL',
  CUSTOM = 'CUSTOM',
}

export enum ImportRule {
  FILL = 'FILL',
  OVERWRITE = 'OVERWRITE',
  ONLY_NEW = 'ONLY_NEW',
}

/** What a column of the file may be taken for. */
export const ImportField = Object.fromEntries(PARTNER_FIELDS.map((field) => [field, field])) as {
  [Name in PartnerField]: Name;
};

registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'How far an import is.',
  valuesConfig: {
    DRAFT: { description: 'The file is read; what its columns are is being said.' },
    CHECKING: { description: 'Its rows are being judged; nothing is written.' },
    CHECKED: { description: 'What it would do is known.' },
    RUNNING: { description: 'It is being taken in.' },
    DONE: { description: 'It was taken in.' },
    CANCELLED: { description: 'It was stopped; what had been taken in stays.' },
    UNDOING: { description: 'It is being taken back.' },
    UNDONE: { description: 'It was taken back.' },
  },
});
registerEnumType(ImportKey, {
  name: 'ImportKey',
  description: 'How a partner is recognised that has neither a record id nor an ИНН in the file.',
  valuesConfig: {
    NAME: { description: 'By its name, without its legal form.' },
    EMAIL: { description: 'By an e-mail address of its own.' },
    CUSTOM: { description: 'By a custom field, such as its id in another system.' },
  },
});
registerEnumType(ImportRule, {
  name: 'ImportRule',
  description: 'What becomes of partners that are known already. An empty cell never changes anything.',
  valuesConfig: {
    FILL: { description: 'Only their empty fields are filled.' },
    OVERWRITE: { description: 'The file overwrites them.' },
    ONLY_NEW: { description: 'They stay as they are.' },
  },
});
registerEnumType(ImportField, { name: 'ImportField', description: 'What of a partner a column of a file holds.' });

@ObjectType({ description: 'A column of the file.' })
export class ImportColumn {
  @Field(() => String, { description: 'Its head, as it stands there.' })
  head!: string;

  @Field(() => ImportField, { nullable: true, description: 'What it is taken for; null = nothing, or a custom field.' })
  field!: PartnerField | null;

  @Field(() => ID, { nullable: true, description: 'The custom field that it is taken for.' })
  customFieldId!: string | null;
}

const WORKING = [ImportState.CHECKING, ImportState.RUNNING, ImportState.UNDOING];
const UNDO_MS = 24 * 3_600_000;

/** A file of partners on its way in. Its rows are {@link ImportRow}s, which go a day after its end. */
@Entity({ tableName: 'partner_import' })
@Filter(visible)
@Index({
  name: 'partner_import_working',
  expression: `create index partner_import_working on partner_import (advanced_at) where state in ('CHECKING', 'RUNNING', 'UNDOING')`,
})
@Index({
  name: 'partner_import_kept',
  expression: 'create index partner_import_kept on partner_import (created_at) where has_rows',
})
@ObjectType({ description: 'A file of partners that somebody takes in.' })
export class PartnerImport extends OwnedRow {
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name of the file.' })
  fileName!: string;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => Moment, { description: 'When the file was read.' })
  createdAt!: Date;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'How its text is encoded; null = it is a workbook.' })
  encoding: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What its cells are parted by; null = it is a workbook.' })
  delimiter: string | null = null;

  @Property({ type: 'string[]' })
  @Field(() => [String], { description: 'Sheets of the workbook.' })
  sheets: string[] = [];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'The sheet that was read.' })
  sheet: string | null = null;

  @Property({ type: 'json' })
  @Field(() => [ImportColumn], { description: 'What its columns are taken for, in their order.' })
  columns: ImportColumn[] = [];

  @Enum({ items: () => ImportKey, type: 'text' })
  @Field(() => ImportKey, { description: 'How partners without record id and ИНН are recognised.' })
  key: ImportKey = ImportKey.NAME;

  @Property({ type: 'uuid', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The custom field by which they are, when they are by one.' })
  keyFieldId: string | null = null;

  @Enum({ items: () => ImportRule, type: 'text' })
  @Field(() => ImportRule, { description: 'What becomes of those that are known already.' })
  rule: ImportRule = ImportRule.FILL;

  @Enum({ items: () => ImportState, type: 'text' })
  @Field(() => ImportState, { description: 'How far it is.' })
  state: ImportState = ImportState.DRAFT;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Its rows, without the head and empty ones.' })
  total: number = 0;

  /** Rows that have been judged, taken in, or taken back: where the next portion begins. */
  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Of them, those that are done with in this state.' })
  done: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rows that make, or have made, a new partner.' })
  created: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rows that change a partner.' })
  changed: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rows that say what is known, or may not change it.' })
  same: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rows that are wrong and left out.' })
  wrong: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Of those that are not wrong the ones with a warning.' })
  warned: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rows that were taken back.' })
  undone: number = 0;

  @Property({ type: 'integer' })
  @Field(() => Int, { description: 'Rows of which something stayed: others have changed it since, or it was refused.' })
  kept: number = 0;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it began to be taken in; null = not yet.' })
  startedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => Moment, { nullable: true, description: 'When it was taken in or stopped; null = not yet.' })
  endedAt: Date | null = null;

  /** The import that has waited longest goes on first. */
  @Property({ type: 'timestamptz', length: 3 })
  advancedAt!: Date;

  /** Under whose rights the job works: who started it last, or takes it back. */
  @Property({ type: 'uuid' })
  actorId!: string;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it was stopped because who started it may do so no more.' })
  lostRight: boolean = false;

  /** They hold what people have written, so they go when nobody can ask for them any more. */
  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether its rows are still kept.' })
  hasRows: boolean = true;

  get isWorking(): boolean {
    return WORKING.includes(this.state);
  }

  @Field(() => Moment, { nullable: true, description: 'Until when it can be taken back; null = it cannot.' })
  get undoUntil(): Date | null {
    const isTaken = this.state === ImportState.DONE || this.state === ImportState.CANCELLED;
    if (!isTaken || !this.startedAt || !this.endedAt || !this.hasRows) return null;
    return new Date(this.endedAt.getTime() + UNDO_MS);
  }

  /** It was stopped before its end: it can go on where it was. */
  get isCutShort(): boolean {
    return this.state === ImportState.CANCELLED && this.hasRows && this.done < this.total;
  }

  /** @throws CONFLICT import.state, also while it is at work */
  begin(state: ImportState, { from, actorId, now }: Beginning): void {
    if (!from.includes(this.state) || !this.hasRows) throw conflict('import.state', { state: this.state });
    Object.assign(this, { state, actorId, done: 0, advancedAt: now, lostRight: false });
    if (state === ImportState.UNDOING) return void (this.kept = 0);
    Object.assign(this, { created: 0, changed: 0, same: 0, wrong: 0, warned: 0 });
    if (state === ImportState.RUNNING) this.startedAt = now;
  }

  /** Goes on with what was stopped. */
  goOn(actorId: string, now: Date): void {
    Object.assign(this, { state: ImportState.RUNNING, actorId, advancedAt: now, lostRight: false, endedAt: null });
  }

  /** @throws CONFLICT import.state */
  cancel(now: Date): void {
    if (this.state === ImportState.CHECKING) return void Object.assign(this, { state: ImportState.DRAFT, done: 0 });
    // Its day goes on from when it was taken in, so what is left can be taken back still; nothing more is taken in.
    if (this.state === ImportState.UNDOING) {
      return void Object.assign(this, { state: ImportState.CANCELLED, done: this.total });
    }
    if (this.state !== ImportState.RUNNING) throw conflict('import.state', { state: this.state });
    Object.assign(this, { state: ImportState.CANCELLED, endedAt: now });
  }

  /** A portion is done; after the last one it ends. */
  advance(progress: Progress, now: Date): void {
    const counts = Object.entries(progress) as [keyof Progress, number][];
    for (const [name, count] of counts) this[name] += count;
    this.advancedAt = now;
    if (this.done >= this.total) this.end(now);
  }

  /** What it was doing is not done to the end. */
  loseRight(now: Date): void {
    this.cancel(now);
    this.lostRight = true;
  }

  private end(now: Date): void {
    if (this.state === ImportState.CHECKING) this.state = ImportState.CHECKED;
    else if (this.state === ImportState.UNDOING) this.state = ImportState.UNDONE;
    else Object.assign(this, { state: ImportState.DONE, endedAt: now });
  }

  /** Its rows are gone: it is only told of. */
  forget(now: Date): void {
    this.hasRows = false;
    if (this.endedAt === null) Object.assign(this, { state: ImportState.CANCELLED, endedAt: now });
  }
}

/** What a portion adds to the counts. */
export type Progress = { done: number } & Partial<
  Record<'created' | 'changed' | 'same' | 'wrong' | 'warned' | 'undone' | 'kept', number>
>;

interface Beginning {
  from: ImportState[];
  actorId: string;
  now: Date;
}
