import { allow, isAdmin, isWriter } from '../core/rights/policy.js';
import { Task } from '../tasks/task.entity.js';
import { PlanTemplate } from './planTemplate.entity.js';

allow(PlanTemplate, ['create', 'edit'], isAdmin);
// Who asks for an approval may lead the deal, and does not answer himself.
allow(
  Task,
  ['answer'],
  (viewer, { assigneeId }) => isAdmin(viewer) || (isWriter(viewer) && assigneeId === viewer.userId),
);
