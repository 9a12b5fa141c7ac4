import { ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import type { Scope } from '../core/rights/scope.js';
import { Row } from '../core/row.entity.js';
import { Team } from '../teams/team.entity.js';
import { User } from './user.entity.js';

/** A record that may wait for somebody to take it: without an owner all of its team see it, and of no team, everyone. */
@ObjectType()
export abstract class WaitingRow extends Row {
  @ManyToOne({ entity: () => User, mapToPk: true, nullable: true, fieldName: 'owner_id', deleteRule: 'restrict' })
  ownerId: string | null = null;

  @ManyToOne({ entity: () => Team, mapToPk: true, nullable: true, fieldName: 'team_id', deleteRule: 'restrict' })
  teamId: string | null = null;

  @Property({ type: 'text', nullable: true })
  teamPath: string | null = null;

  @Property({ type: 'string[]', columnType: 'uuid[]' })
  sharedWith: string[] = [];

  /** Gives the record to a colleague, and with him to his team; without him it waits in the queue of the team. */
  assignTo(owner: Pick<User, 'id'> | null, team: Team | null): void {
    this.ownerId = owner?.id ?? null;
    this.teamId = team?.id ?? null;
    this.teamPath = team?.path ?? null;
  }

  shareWith(userId: string): void {
    if (!this.sharedWith.includes(userId)) this.sharedWith = [...this.sharedWith, userId];
  }

  scope(): Scope {
    const { ownerId: owner, teamPath: team, sharedWith } = this;
    return owner ? { owner, team, sharedWith } : { owner, team, sharedWith, waiting: true };
  }
}
