import { watchStays } from './automation/stays.js';
import type { Job } from './core/jobs/job.js';
import { askBank } from './currencies/asking.js';
import { revalueDeals } from './deals/revalue.service.js';
import { forgetFiles } from './files/forget.service.js';
import { originOf, type Config } from './core/start/config.js';
import { forgetImports, runImports } from './imports/jobs.js';
import { keepHouse } from './housekeeping.js';
import { deliverLetters } from './letters/delivery.js';
import { wakeLeads } from './leads/snoozed.js';
import { mailNotifications } from './notifications/mailing.js';
import { promotePartners } from './partners/clientRule.service.js';
import { watchRegistry } from './registry/watch.js';
import { remindOfTasks, tellOverdueTasks } from './notifications/taskNotices.js';

/** Everything that the server does by itself. */
export const jobsOf = (config: Config): Job[] => [
  keepHouse,
  watchStays,
  askBank,
  revalueDeals,
  deliverLetters(config.mail),
  mailNotifications(originOf(config)),
  remindOfTasks,
  tellOverdueTasks,
  forgetFiles,
  wakeLeads,
  promotePartners,
  watchRegistry,
  runImports,
  forgetImports,
];
