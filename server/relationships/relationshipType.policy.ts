import { allow, isAdmin } from '../core/rights/policy.js';
import { RelationshipType } from './relationshipType.entity.js';

allow(RelationshipType, ['create', 'edit'], isAdmin);
