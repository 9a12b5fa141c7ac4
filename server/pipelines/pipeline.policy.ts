import { allow, isAdmin } from '../core/policy.js';
import { Pipeline } from './pipeline.entity.js';

allow(Pipeline, ['create'], isAdmin);
