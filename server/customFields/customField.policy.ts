import { allow, isAdmin } from '../core/rights/policy.js';
import { CustomField } from './customField.entity.js';

allow(CustomField, ['create', 'edit'], isAdmin);
