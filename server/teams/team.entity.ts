import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Live } from '../core/live/records.js';
import { Shared } from '../core/live/shared.js';
import { Row } from '../core/row.entity.js';

@Live()
@Entity({ tableName: 'team' })
@ObjectType({ description: 'A team or department; teams form a tree (domain §10).' })
export class Team extends Row {
  @Property({ type: 'text' })
  @Shared()
  @Field(() => String, { description: 'Name, as people call it.' })
  name!: string;

  @ManyToOne({ entity: () => Team, mapToPk: true, nullable: true, fieldName: 'parent_id', deleteRule: 'restrict' })
  @Shared()
  @Field(() => ID, { nullable: true, description: 'The team above; null at the root.' })
  parentId: string | null = null;

  /** Ids from the root to this team, `/a/b/`: a subtree is a prefix. */
  @Property({ type: 'text' })
  path!: string;

  static under(parent: Team | null, name: string): Team {
    const team = new Team();
    team.name = name;
    team.parentId = parent?.id ?? null;
    team.path = `${parent?.path ?? '/'}${team.id}/`;
    return team;
  }

  scope(): null {
    return null;
  }
}
