import { allow, answersFor } from '../core/rights/policy.js';
import { Partner } from './partner.entity.js';

allow(Partner, ['create', 'edit'], answersFor);
