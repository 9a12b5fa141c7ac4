import { allow } from '../core/rights/policy.js';
import { Lead } from './lead.entity.js';

allow(Lead, ['create'], (viewer) => viewer.role !== 'OBSERVER');
