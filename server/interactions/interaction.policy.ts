import { allow, answersFor } from '../core/rights/policy.js';
import { Chain } from './chain.entity.js';

/** Of a chain with a deal this asks who answers for the deal: its scope is the deal's. */
allow(Chain, ['create', 'log', 'edit', 'turn'], answersFor);
