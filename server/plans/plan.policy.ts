import { allow, isAdmin } from '../core/rights/policy.js';
import { PlanTemplate } from './planTemplate.entity.js';

allow(PlanTemplate, ['create', 'edit'], isAdmin);
