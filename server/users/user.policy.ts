import { allow, isAdmin } from '../core/rights/policy.js';
import { RoleAccess } from './role.entity.js';
import { User } from './user.entity.js';

allow(User, ['create', 'setAccess'], isAdmin);
allow(User, ['editProfile'], (viewer, user) => viewer.userId === user.id);
allow(RoleAccess, ['create', 'setVisibility'], isAdmin);
