import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Scope } from '../core/rights/scope.js';
import { Row } from '../core/row.entity.js';
import { User } from '../users/user.entity.js';

export enum ExportFormat {
  CSV = 'CSV',
  XLSX = 'XLSX',
}

/** That somebody took a list out of the product: who, when, what he asked for and how much of it there was. */
@Entity({ tableName: 'export' })
export class Export extends Row {
  @ManyToOne({ entity: () => User, mapToPk: true, fieldName: 'owner_id', deleteRule: 'restrict' })
  @Index()
  ownerId!: string;

  @Enum({ items: () => ExportFormat, type: 'text' })
  format!: ExportFormat;

  /** Filter, order and columns. */
  @Property({ type: 'json' })
  asked!: object;

  /** Records in the list when it was begun. */
  @Property({ type: 'integer' })
  count!: number;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  scope(): Scope {
    return { owner: this.ownerId, team: null, sharedWith: [], private: true };
  }
}
