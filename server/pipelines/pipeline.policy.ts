import { allow, isAdmin } from '../core/rights/policy.js';
import { Pipeline } from './pipeline.entity.js';

allow(Pipeline, ['create', 'edit'], isAdmin);
