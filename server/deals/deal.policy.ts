import { allow, answersFor, isAdmin } from '../core/rights/policy.js';
import { Deal } from './deal.entity.js';
import { LostReason } from './lostReason.entity.js';

allow(Deal, ['create', 'edit', 'assign', 'move', 'win', 'lose', 'reopen', 'share', 'addTask'], answersFor);
allow(Deal, ['switchToManual', 'changePipeline'], answersFor);
allow(LostReason, ['create', 'edit'], isAdmin);
