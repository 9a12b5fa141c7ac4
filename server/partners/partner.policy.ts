import { allow, answersFor } from '../core/policy.js';
import { Partner } from './partner.entity.js';

allow(Partner, ['create', 'edit'], answersFor);
