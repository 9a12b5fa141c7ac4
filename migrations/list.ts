import { FoundationMigration } from './2026-11-21-foundation.js';
import { IndexesMigration } from './2026-11-22-indexes.js';
import { AutomationMigration } from './2026-11-23-automation.js';
import { CalendarMigration } from './2026-11-23-calendar.js';
import { CustomFieldsMigration } from './2026-11-24-custom-fields.js';
import { DemandMigration } from './2026-11-23-demand.js';
import { JobsMigration } from './2026-11-23-jobs.js';
import { NotificationsMigration } from './2026-11-23-notifications.js';
import { RecordsMigration } from './2026-11-23-records.js';
import { SellingMigration } from './2026-11-23-selling.js';
import { TasksMigration } from './2026-11-23-tasks.js';
import { ViewsMigration } from './2026-11-23-views.js';
import { TimelineMigration } from './2026-11-23-timeline.js';
import { RuleMigration } from './2026-11-23-rule.js';
import { StagesMigration } from './2026-11-23-stages.js';
import { TalksMigration } from './2026-11-23-talks.js';
import { CalendarYearsMigration } from './2026-11-24-calendarYears.js';
import { ProbabilityMigration } from './2026-11-24-probability.js';
import { PartnerNoticesMigration } from './2026-11-24-partner-notices.js';
import { RemindersMigration } from './2026-11-24-reminders.js';
import { CommitmentsMigration } from './2026-11-24-commitments.js';
import { PlansMigration } from './2026-11-24-plans.js';

/** All migrations in their order. A released one is never edited. */
export const migrations = [
  { name: '2026-11-21-foundation', class: FoundationMigration },
  { name: '2026-11-22-indexes', class: IndexesMigration },
  { name: '2026-11-23-selling', class: SellingMigration },
  { name: '2026-11-23-calendar', class: CalendarMigration },
  { name: '2026-11-23-jobs', class: JobsMigration },
  { name: '2026-11-23-notifications', class: NotificationsMigration },
  { name: '2026-11-23-records', class: RecordsMigration },
  { name: '2026-11-23-tasks', class: TasksMigration },
  { name: '2026-11-23-views', class: ViewsMigration },
  { name: '2026-11-23-timeline', class: TimelineMigration },
  { name: '2026-11-23-rule', class: RuleMigration },
  { name: '2026-11-23-demand', class: DemandMigration },
  { name: '2026-11-23-stages', class: StagesMigration },
  { name: '2026-11-23-talks', class: TalksMigration },
  { name: '2026-11-23-automation', class: AutomationMigration },
  { name: '2026-11-24-probability', class: ProbabilityMigration },
  { name: '2026-11-24-calendarYears', class: CalendarYearsMigration },
  { name: '2026-11-24-commitments', class: CommitmentsMigration },
  { name: '2026-11-24-custom-fields', class: CustomFieldsMigration },
  { name: '2026-11-24-partner-notices', class: PartnerNoticesMigration },
  { name: '2026-11-24-reminders', class: RemindersMigration },
  { name: '2026-11-24-plans', class: PlansMigration },
];
