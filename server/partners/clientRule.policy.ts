import { allow, isAdmin } from '../core/rights/policy.js';
import { ClientRule } from './clientRule.entity.js';

allow(ClientRule, ['edit'], isAdmin);
