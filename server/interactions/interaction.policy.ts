import { allow, answersFor, isWriter } from '../core/rights/policy.js';
import { Chain } from './chain.entity.js';

/**
 * Of a chain with a deal this asks who answers for the deal: its scope is the deal's. What waits for somebody is anybody's
 * who sees it.
 */
allow(Chain, ['create', 'log', 'edit', 'turn'], (viewer, chain) =>
  chain.scope().waiting ? isWriter(viewer) : answersFor(viewer, chain),
);
