import { allow, answersFor, isWriter, type Predicate } from '../core/rights/policy.js';
import { Lead } from './lead.entity.js';

allow(Lead, ['create'], isWriter);

/** What waits for somebody is anybody's who sees it; what has been given to somebody is his. */
const mayDealWith: Predicate<Lead> = (viewer, lead) =>
  lead.ownerId === null ? isWriter(viewer) : answersFor(viewer, lead);

const ON_WHAT_WAITS = [
  'accept',
  'answer',
  'reject',
  'snooze',
  'wake',
  'assign',
  'hold',
  'merge',
  'addFile',
  'removeFile',
];
allow(Lead, ON_WHAT_WAITS, mayDealWith);

/** One that was merged, or whose sender has been erased, has nothing left that could be dealt with. */
allow(Lead, ['reopen'], (viewer, lead) => lead.mergedIntoId === null && !lead.isErased && mayDealWith(viewer, lead));
