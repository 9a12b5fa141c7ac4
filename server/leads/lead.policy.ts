import { allow, answersFor, isWriter } from '../core/rights/policy.js';
import { Lead } from './lead.entity.js';

allow(Lead, ['create'], isWriter);

/** What waits for somebody is anybody's who sees it; what has been given to somebody is his. */
allow(
  Lead,
  ['accept', 'answer', 'reject', 'reopen', 'snooze', 'wake', 'assign', 'hold', 'addFile', 'removeFile'],
  (viewer, lead) => (lead.ownerId === null ? isWriter(viewer) : answersFor(viewer, lead)),
);
