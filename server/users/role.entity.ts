import { Entity, Enum } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { Row } from '../core/row.entity.js';
import type { RoleName } from '../core/rights/viewer.js';
import { Role } from './user.entity.js';

export enum Visibility {
  OWN = 'OWN',
  TEAM = 'TEAM',
  ALL = 'ALL',
}

registerEnumType(Visibility, {
  name: 'Visibility',
  description: "Whose records a role sees (domain §10): own, the team's, all.",
});

/** What a role sees; set by an admin, one row a role. */
@Entity({ tableName: 'role_access' })
export class RoleAccess extends Row {
  @Enum({ items: () => Role, type: 'text', unique: 'role_access_role_unique' })
  role!: RoleName;

  @Enum({ items: () => Visibility, type: 'text' })
  visibility!: Visibility;

  scope(): null {
    return null;
  }
}
