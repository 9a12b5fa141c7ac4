import type { leads as source } from '#lib/leads/texts.ru.js';
import { plural } from '#lib/core/i18n/plural.js';

export const leads = {
  title: 'Leads',
  column: (count) => `Leads, ${count}`,
  firstAnswer: 'waiting for a first answer',
  unanswered: (count) => `${count} unanswered`,
  none: 'no leads',
  empty: 'Letters, calls and requests that nobody has accepted yet come here.',
  emptyHow: 'Somebody rang your mobile? Write the lead down yourself.',
  add: 'Add a lead',
  addFirst: 'Write a lead down',
  channel: {
    PHONE: 'Call',
    SITE: 'Website form',
    EMAIL: 'E-mail',
    MESSENGER: 'Messenger',
    IMPORT: 'Import',
    MANUAL: 'By hand',
  },
  noContact: 'No contact',
  overdue: (late) => `Answer overdue by ${late}`,
  expand: 'Whole text',
  collapse: 'Show less',
  form: {
    text: 'What the client wants',
    contact: 'Who, and how to reach them',
    contactHint: 'name, phone or e-mail',
    channel: 'From where',
    save: 'Save',
    cancel: 'Cancel',
    textNeeded: 'Write what the client wants',
  },
  added: (contact) => (contact ? `Lead saved: ${contact}` : 'Lead saved'),
  justNow: 'now',
  failed: 'The leads did not come',
  count: (count) => `${count}\u00a0${plural('en', count, { one: 'lead', other: 'leads' })}`,
} satisfies typeof source;
