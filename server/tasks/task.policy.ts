import { allow, answersFor, isAdmin, isWriter } from '../core/rights/policy.js';
import { Task } from './task.entity.js';

/** Of tasks without a deal; those of a deal are its owner's to plan. */
allow(Task, ['create', 'edit'], answersFor);
// Whoever has asked for an approval is refused besides, whatever his role: the plan says who that is.
allow(
  Task,
  ['answer'],
  (viewer, { assigneeId }) => isAdmin(viewer) || (isWriter(viewer) && assigneeId === viewer.userId),
);
