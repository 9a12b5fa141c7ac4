import { allow } from '../core/policy.js';
import { Lead } from './lead.entity.js';

allow(Lead, ['create'], (viewer) => viewer.role !== 'OBSERVER');
