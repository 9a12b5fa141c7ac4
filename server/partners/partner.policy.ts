import { allow, answersFor, isAdmin } from '../core/rights/policy.js';
import { Partner } from './partner.entity.js';

allow(Partner, ['create', 'edit'], answersFor);
allow(Partner, ['place'], isAdmin);
