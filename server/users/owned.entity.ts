import { ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Row } from '../core/row.entity.js';
import type { Scope } from '../core/rights/scope.js';
import { Team } from '../teams/team.entity.js';
import { User } from './user.entity.js';

/** A record that one user answers for, within his team, and that may be shared with colleagues. */
@ObjectType()
export abstract class OwnedRow extends Row {
  @ManyToOne({ entity: () => User, mapToPk: true, fieldName: 'owner_id', deleteRule: 'restrict' })
  ownerId!: string;

  @ManyToOne({ entity: () => Team, mapToPk: true, nullable: true, fieldName: 'team_id', deleteRule: 'restrict' })
  teamId: string | null = null;

  /** The team's path, beside the id: visibility is a prefix, without a join. */
  @Property({ type: 'text', nullable: true })
  teamPath: string | null = null;

  @Property({ type: 'string[]', columnType: 'uuid[]' })
  sharedWith: string[] = [];

  /** Gives the record to a colleague, and with him to his team. */
  assignTo(owner: User, team: Team | null): void {
    this.ownerId = owner.id;
    this.teamId = team?.id ?? null;
    this.teamPath = team?.path ?? null;
  }

  shareWith(userId: string): void {
    if (!this.sharedWith.includes(userId)) this.sharedWith = [...this.sharedWith, userId];
  }

  unshareWith(userId: string): void {
    this.sharedWith = this.sharedWith.filter((id) => id !== userId);
  }

  scope(): Scope {
    return { owner: this.ownerId, team: this.teamPath, sharedWith: this.sharedWith };
  }
}
