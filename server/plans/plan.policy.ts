import { allow, isAdmin, isWriter } from '../core/rights/policy.js';
import { Task } from '../tasks/task.entity.js';
import { PlanTemplate } from './planTemplate.entity.js';

allow(PlanTemplate, ['create', 'edit'], isAdmin);
// Whoever has asked for it is refused besides, whatever his role: the plan says who that is.
allow(
  Task,
  ['answer'],
  (viewer, { assigneeId }) => isAdmin(viewer) || (isWriter(viewer) && assigneeId === viewer.userId),
);
