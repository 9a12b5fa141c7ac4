import { Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import type { Scope } from '../core/rights/scope.js';
import { OwnedRow } from './owned.entity.js';

/** A record of which there may be two about the same: one is then merged into the other, and nobody finds it any more. */
@ObjectType()
export abstract class MergeableRow extends OwnedRow {
  /** The record that stands for it now. */
  @Property({ type: 'uuid', nullable: true })
  mergedIntoId: string | null = null;

  override scope(): Scope {
    return this.mergedIntoId === null ? super.scope() : NOBODYS;
  }
}

const NOBODYS: Scope = { owner: null, team: null, sharedWith: [], private: true };
