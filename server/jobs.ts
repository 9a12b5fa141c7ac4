import type { Job } from './core/jobs/job.js';
import type { Config } from './core/start/config.js';
import { forgetFiles } from './files/forget.service.js';
import { keepHouse } from './housekeeping.js';
import { deliverLetters } from './letters/delivery.js';

/** Everything that the server does by itself. */
export const jobsOf = (config: Config): Job[] => [keepHouse, deliverLetters(config.mail), forgetFiles];
