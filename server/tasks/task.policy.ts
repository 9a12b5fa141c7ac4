import { allow, answersFor } from '../core/rights/policy.js';
import { Task } from './task.entity.js';

/** Of tasks without a deal; those of a deal are its owner's to plan. */
allow(Task, ['create', 'edit'], answersFor);
