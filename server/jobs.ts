import type { Job } from './core/jobs/job.js';
import { keepHouse } from './housekeeping.js';

/** Everything that the server does by itself. */
export const jobs: Job[] = [keepHouse];
