import { allow, isAdmin } from '../core/policy.js';
import { Team } from './team.entity.js';

allow(Team, ['create'], isAdmin);
