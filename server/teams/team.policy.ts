import { allow, isAdmin } from '../core/rights/policy.js';
import { Team } from './team.entity.js';

allow(Team, ['create'], isAdmin);
