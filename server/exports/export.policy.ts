import { allow } from '../core/rights/policy.js';
import { Export } from './export.entity.js';

/** The right «export» (domain §10): until it is granted by itself, everybody has it who does more than look. */
allow(Export, ['create'], (viewer, row) => row.ownerId === viewer.userId && viewer.role !== 'OBSERVER');
