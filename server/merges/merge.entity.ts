import { Entity, Enum, Filter, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Scope } from '../core/rights/scope.js';
import { visibleToAdmins } from '../core/rights/visible.js';
import { Row } from '../core/row.entity.js';
import { EndKind } from '../relationships/relationshipType.entity.js';
import { User } from '../users/user.entity.js';

/** A row that has been changed in more than the one column that names the record. */
export interface Rewritten {
  table: string;
  id: string;
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** A row that said the same of both records. */
export interface Dropped {
  table: string;
  row: Record<string, unknown>;
}

/** A row that a merge has written. */
export interface Added {
  table: string;
  id: string;
}

/** What a merge has changed, as its undoing puts it back. */
export interface Trace {
  /** Ids of the rows whose column named the record that is gone, by `table.column`. */
  moved: Record<string, string[]>;
  rewritten: Rewritten[];
  /** In the order in which they can be put back. */
  dropped: Dropped[];
  /** Rows that keep what else would be lost; none in merges from before there were such. */
  added?: Added[];
  /** Fields of the record that stays: before and after. */
  fields: Record<string, [before: unknown, after: unknown]>;
}

/** One record taken over by another, and what is needed to take that back. */
@Entity({ tableName: 'merge' })
@Filter(visibleToAdmins)
export class Merge extends Row {
  @Enum({ items: () => EndKind, type: 'text' })
  kind!: EndKind;

  @Property({ type: 'uuid' })
  keptId!: string;

  @Property({ type: 'uuid' })
  goneId!: string;

  @Property({ type: 'json' })
  trace: Trace = { moved: {}, rewritten: [], dropped: [], fields: {} };

  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'by_id', deleteRule: 'restrict' })
  byId: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  undoneAt: Date | null = null;

  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'undone_by_id', deleteRule: 'restrict' })
  undoneById: string | null = null;

  /** By itself nobody's. */
  scope(): Scope {
    return { owner: null, team: null, sharedWith: [], private: true };
  }
}
